// The mutation check: Stryker breaks the code of an area in one place after the other, and each time a test of it must fail.
// usage: ./understudy mutate [AREA …]; without one all of tools/mutation/areas.mjs. Prints each survivor and a line per area.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { areas } from './mutation/areas.mjs';

const stryker = '@stryker-mutator/core@10.1.1';
const asked = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(areas);
const unknown = asked.filter((area) => !(area in areas));
if (unknown.length > 0) {
  console.error(`no such area: ${unknown.join(', ')}; there are ${Object.keys(areas).join(', ')}`);
  process.exit(64);
}

/** Stryker's report of one area; undefined when it came to no result. */
function mutate(area, folder) {
  const file = join(folder, `${area}.json`);
  const args = ['--yes', `--package=${stryker}`, '--', 'stryker', 'run', 'tools/mutation/stryker.config.mjs'];
  const env = { ...process.env, UNDERSTUDY_MUTATE_AREA: area, UNDERSTUDY_MUTATE_FOLDER: folder };
  const { status, signal, error } = spawnSync('npx', args, { stdio: ['ignore', 'inherit', 'inherit'], env });
  if (error !== undefined) throw error;
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  return { report, isInterrupted: signal !== null || status === 130 };
}

function lineOf(area, { files }) {
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const count = (wanted) => mutants.filter(({ status }) => status === wanted).length;
  return (
    `${area}: ${count('Killed')} killed, ${count('Timeout')} timed out, ${count('Survived')} survived, ` +
    `${count('NoCoverage')} not reached, ${count('RuntimeError')} broken, ${count('Ignored')} not tried`
  );
}

// Ctrl-C ends Stryker, which stands in the same group; what it leaves behind is taken away here.
process.on('SIGINT', () => undefined);
const folder = mkdtempSync(join(tmpdir(), 'understudy-mutate-'));
const lines = [];
try {
  for (const area of asked) {
    const { report, isInterrupted } = mutate(area, folder);
    if (report === undefined) process.exitCode = isInterrupted ? 130 : 1;
    if (isInterrupted) break;
    lines.push(report === undefined ? `${area}: no result; the reason stands above` : lineOf(area, report));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
  if (lines.length > 0) console.log(lines.join('\n'));
}
