import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawTransitions } from '@understudy/event-sourcing';
import { jobTable, stepTable } from './job/job.transitions.ts';
import { JOB_KINDS } from './kinds/job-kinds.ts';
import type { CommandWork, KindDefinition, StepDefinition } from './kinds/step.types.ts';

const PAGE = join(import.meta.dirname, '../../../docs/reference/jobs.md');
const BEGIN =
  '<!-- made from the kinds: UNDERSTUDY_WRITE_REFERENCE=1 jest services/orchestrator/src/jobs-reference -->';
const END = '<!-- end of what is made -->';

function rowOf(step: StepDefinition): string {
  const { work } = step;
  const what =
    work.type === 'wait'
      ? `wait${work.dueMillis === undefined ? '' : `, ${minutes(work.dueMillis)} at most`}`
      : work.hasEffect
        ? 'effect'
        : 'query';
  const patience = work.type === 'wait' ? '' : patienceOf(work.patienceMillis);
  const notes = [
    step.isNoReturn && 'point of no return',
    step.isOptional && 'the job can do without',
    step.undoes !== undefined && `only when cancelled after \`${step.undoes}\``,
    step.notNeeded !== undefined && step.undoes === undefined && 'left out where not needed',
  ].filter(Boolean);
  return `| \`${step.name}\` | ${step.title} | ${what} | ${patience} | ${notes.join('; ')} |`;
}

function patienceOf(patience: CommandWork['patienceMillis']): string {
  if (typeof patience === 'function') return 'as asked for, else 5 s';
  return patience === 0 ? 'none' : minutes(patience);
}

function minutes(millis: number): string {
  return millis % 60_000 === 0 ? `${millis / 60_000} min` : `${millis / 1000} s`;
}

function sectionOf({ kind, title, steps, waysOn, undoKind }: KindDefinition): string {
  const ways = waysOn.map((way) => (way === 'undo' ? `undo (\`${undoKind}\`)` : way)).join(', ');
  return [
    `### \`${kind}\`: ${title}`,
    '',
    '| step | what an operator reads | | patience | |',
    '|---|---|---|---|---|',
    ...steps.map(rowOf),
    '',
    `Ways on when it failed: ${ways}.`,
  ].join('\n');
}

function made(): string {
  const drawings = [jobTable, stepTable].map(
    (table) => `A ${table.name}:\n\n\`\`\`mermaid\n${drawTransitions(table)}\`\`\``,
  );
  return [
    BEGIN,
    '',
    '## States',
    '',
    drawings.join('\n\n'),
    '',
    '## Kinds',
    '',
    JOB_KINDS.map(sectionOf).join('\n\n'),
    '',
    END,
  ].join('\n');
}

test('docs/reference/jobs.md says what the kinds say', () => {
  const page = readFileSync(PAGE, 'utf8');
  const [head = '', rest = ''] = page.split(BEGIN);
  const tail = rest.split(END)[1] ?? '\n';
  const wanted = `${head}${made()}${tail}`;
  if (process.env['UNDERSTUDY_WRITE_REFERENCE']) writeFileSync(PAGE, wanted);
  expect(readFileSync(PAGE, 'utf8')).toBe(wanted);
});
