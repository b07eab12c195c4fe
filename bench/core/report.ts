import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { BenchResult } from './bench.types.ts';
import { ratioPlot } from './ratio-plot.ts';

const BEGIN = '<!-- begin: written by ./understudy bench -->';
const END = '<!-- end -->';

export function textTable(results: readonly BenchResult[]): string {
  const rows = results.map((result) => [
    result.met ? 'met ' : 'MISS',
    result.id,
    `${result.value} ${result.unit}`,
    result.peer === null ? '' : `${result.peer}: ${result.peerValue} (${result.ratio}×)`,
    `goal ${result.goal}`,
    `±${(50 * result.spread).toFixed(0)} %`,
  ]);
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]!.length))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** What docs/benchmarks.md shows, beside it as benchmarks.json: the newest row of each id, all of one machine. */
interface BenchRecord {
  readonly machine: Machine;
  readonly results: readonly BenchResult[];
}
type Machine = Readonly<{ [property: string]: string }>;

/**
 * Puts the rows of this run into the record of this machine and shows it anew: the generated part of docs/benchmarks.md and the plot beside it; the prose
 * around it is a person's. Rows that were not measured again stay, with their day; on another machine (or system, or version of a peer) a new record begins.
 * `ids`: all that there are, in the order of the table.
 */
export function writeReport(
  path: string,
  results: readonly BenchResult[],
  machine: Machine,
  ids: readonly string[],
): void {
  const before = readFileSync(path, 'utf8');
  const [start, end] = [before.indexOf(BEGIN), before.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`${path} has no part between "${BEGIN}" and "${END}"`);
  const recordPath = path.replace(/\.md$/, '.json');
  const kept = earlierResults(recordPath, machine).filter(({ id }) => !results.some((result) => result.id === id));
  const all = ids.flatMap((id) => [...results, ...kept].filter((result) => result.id === id));
  writeFileSync(recordPath, `${JSON.stringify({ machine, results: all } satisfies BenchRecord, null, 2)}\n`);
  writeFileSync(path, before.slice(0, start) + generatedPart(all, machine) + before.slice(end + END.length));
  writeFileSync(path.replace(/\.md$/, '.svg'), ratioPlot(all));
}

function earlierResults(path: string, machine: Machine): readonly BenchResult[] {
  if (!existsSync(path)) return [];
  const earlier = JSON.parse(readFileSync(path, 'utf8')) as BenchRecord;
  return isDeepStrictEqual(earlier.machine, machine) ? earlier.results : [];
}

function generatedPart(results: readonly BenchResult[], machine: Machine): string {
  const header =
    '| id | what | value | peer | ratio | goal | met | runs, spread | measured |\n|---|---|---|---|---|---|---|---|---|';
  const lines = results.map((result) => {
    const peer = result.peer === null ? '' : `${result.peer}: ${result.peerValue}`;
    const what = result.note === undefined ? result.what : `${result.what} (${result.note})`;
    const runs = `${result.runs}, ${(100 * result.spread).toFixed(0)} %`;
    const { on, mode, coresBusyBefore } = result.measured;
    const columns = [result.id, what, `${result.value} ${result.unit}`, peer, result.ratio ?? '', result.goal];
    return `| ${[...columns, result.met ? 'yes' : '**no**', runs, `${on}, ${mode}, ${coresBusyBefore}`].join(' | ')} |`;
  });
  const about = Object.entries(machine).map(([key, value]) => `- ${key}: ${value}`);
  const measured = 'Measured: day, mode, and how many cores other work kept busy in the second before.';
  return [BEGIN, ...about, '', measured, '', header, ...lines, '', '![ratios](benchmarks.svg)', END].join('\n');
}

export function writeResults(path: string, results: readonly BenchResult[]): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(results, null, 2)}\n`);
}
