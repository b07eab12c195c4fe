// What the pages say can be typed: every command and option that stands in them exists, every link leads somewhere.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { isLocal } from './context.ts';
import { allCommands, buildProgram } from './program.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Made from the commands themselves. */
const CLI_REFERENCE = 'docs/reference/cli.md';
const PAGES = ['README.md', ...globSync('docs/**/*.md', { cwd: ROOT })].filter(
  (page) => !page.includes('/adr/') && page !== CLI_REFERENCE,
);
/** Of the script at the root. */
const OF_THE_SCRIPT = ['test', 'check', 'build', 'bench', 'sim', 'mutate', 'npm', 'help'];

/** Code of a page: blocks with their continued lines put together, and spans. */
function codeOf(page: string): string[] {
  const text = readFileSync(join(ROOT, page), 'utf8');
  const blocks = [...text.matchAll(/^```.*?\n(.*?)^```$/gms)].map(([, code]) => code!.replace(/\\\n/g, ' '));
  const spans = [...text.replace(/^```.*?^```$/gms, '').matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);
  return [...blocks, ...spans];
}

/** Words behind each `understudy` that is a command, up to where the shell or the sentence goes on. */
function commandsIn(code: string): string[][] {
  return [...code.matchAll(/(?<![\w/.-]|-u )(?:\.\/)?understudy((?: (?:"[^"]*"|'[^']*'|[^\s|;&#()…`,]+))+)/g)].map(
    ([, words]) => words!.trim().split(/ +/),
  );
}

function problemOf(words: readonly string[], programs: { readonly local: Command; readonly control: Command }) {
  const program = isLocal(words) ? programs.local : programs.control;
  const globals = program.options.flatMap(({ long }) => long ?? []);
  const names = words.filter((word) => /^[a-z][a-z-]*$/.test(word));
  const [first, second] = names;
  if (first === undefined || OF_THE_SCRIPT.includes(first) || /^[A-Z<]/.test(words[0]!)) return undefined;
  const command = program.commands.find((each) => each.name() === first);
  if (command === undefined) return `there is no ${first}`;
  const inner = command.commands.find((each) => each.name() === second) ?? command;
  if (command.commands.length > 0 && inner === command && second !== undefined) return `${first} has no ${second}`;
  if (inner.options.length === 0 && inner.description().includes('--config FILE')) return undefined;
  const known = [...globals, ...allCommands(inner).flatMap(({ options }) => options.flatMap(({ long }) => long ?? []))];
  const unknown = words
    .map((word) => /^--[a-z-]+/.exec(word)?.[0])
    .find((option) => option !== undefined && option !== '--help' && !known.includes(option));
  return unknown === undefined ? undefined : `${first} has no ${unknown}`;
}

test('commands in the pages exist, with their options', async () => {
  const programs = { local: await buildProgram(['--local']), control: await buildProgram([]) };
  const problems = PAGES.flatMap((page) =>
    codeOf(page)
      .flatMap(commandsIn)
      .flatMap((words) => {
        const problem = problemOf(words, programs);
        return problem === undefined ? [] : [`${page}: ${problem}: understudy ${words.join(' ')}`];
      }),
  );
  expect(problems).toEqual([]);
});

test('links in the pages lead to something', () => {
  const broken = PAGES.flatMap((page) =>
    [...readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
      .map(([, target]) => target!)
      .filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(ROOT, dirname(page), target)))
      .map((target) => `${page}: ${target}`),
  );
  expect(broken).toEqual([]);
});
