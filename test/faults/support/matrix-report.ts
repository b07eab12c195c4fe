import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CaseResult, type CaseRow, rowOf, titleOf } from './fault-case.ts';
import { fullMatrix } from './matrix.ts';

const PAGE = fileURLToPath(new URL('../../../docs/reliability.md', import.meta.url));
const BEGIN = '<!-- made by the fault matrix: UNDERSTUDY_FAULTS=write ./understudy test test/faults -->';
const END = '<!-- end of what is made -->';

interface Row extends CaseRow {
  readonly results: CaseResult[];
}

function rowsOf(results: readonly CaseResult[]): Row[] {
  const rows = new Map<string, Row>();
  for (const result of results) {
    const { fault, component, phase } = result;
    const key = titleOf(result);
    const row = rows.get(key) ?? { fault, component, phase, results: [] };
    row.results.push(result);
    rows.set(key, row);
  }
  const order = fullMatrix.map((each) => titleOf(rowOf(each)));
  return [...rows].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)).map(([, row]) => row);
}

const seconds = (millis: number) => `${(millis / 1_000).toFixed(1)} s`;

/** Fault × component × phase: how often, how it ended, how long it took. */
export function tableOf(results: readonly CaseResult[]): string {
  const lines = rowsOf(results).map(({ fault, component, phase, results: all }) => {
    const recoveries = all.map(({ recoveryMillis }) => recoveryMillis).sort((a, b) => a - b);
    const problems = [...new Set(all.flatMap(({ problem }) => problem ?? []))];
    const outcome = problems.length === 0 ? 'nothing lost' : problems.join('; ');
    const median = recoveries[Math.floor((recoveries.length - 1) / 2)]!;
    const slowest = Math.max(...all.map(({ slowestMillis }) => slowestMillis));
    return `| ${[fault, component, phase, all.length, outcome, seconds(median), seconds(recoveries.at(-1)!), `${slowest} ms`].join(' | ')} |`;
  });
  return [
    '| fault | component | phase | rounds | outcome | recovery, median | worst | slowest request |',
    '|---|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

type RecordedResult = CaseResult & { readonly load: number };

export function readResults(path: string): RecordedResult[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as RecordedResult);
}

/** Puts the table where the page has its place for it. */
export function writePage(results: readonly RecordedResult[]): void {
  const text = readFileSync(PAGE, 'utf8');
  const begin = text.indexOf(BEGIN) + BEGIN.length;
  const end = text.indexOf(END, begin);
  if (begin < BEGIN.length || end < 0) throw new Error(`${PAGE} has no place for the table`);
  const loads = results.map(({ load }) => load).sort((a, b) => a - b);
  const load = `${loads[0]!.toFixed(0)} to ${loads.at(-1)!.toFixed(0)}`;
  const bad = results.filter(({ problem }) => problem !== undefined).length;
  const circumstances = `${results.length} rounds, ${bad} with something wrong; load average of the machine meanwhile: ${load}.`;
  writeFileSync(PAGE, `${text.slice(0, begin)}\n${circumstances}\n\n${tableOf(results)}\n${text.slice(end)}`);
}
