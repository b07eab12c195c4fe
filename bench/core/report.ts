import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
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

/** Replaces the generated part of docs/benchmarks.md and the plot beside it; the prose around it is a person's. */
export function writeReport(path: string, results: readonly BenchResult[], machine: Record<string, string>): void {
  const header = '| id | what | value | peer | ratio | goal | met | runs, spread |\n|---|---|---|---|---|---|---|---|';
  const lines = results.map((result) => {
    const peer = result.peer === null ? '' : `${result.peer}: ${result.peerValue}`;
    const what = result.note === undefined ? result.what : `${result.what} (${result.note})`;
    const end = `${result.met ? 'yes' : '**no**'} | ${result.runs}, ${(100 * result.spread).toFixed(0)} %`;
    return `| ${result.id} | ${what} | ${result.value} ${result.unit} | ${peer} | ${result.ratio ?? ''} | ${result.goal} | ${end} |`;
  });
  const about = Object.entries(machine).map(([key, value]) => `- ${key}: ${value}`);
  const generated = [BEGIN, ...about, '', header, ...lines, '', '![ratios](benchmarks.svg)', END].join('\n');
  const before = readFileSync(path, 'utf8');
  const [start, end] = [before.indexOf(BEGIN), before.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`${path} has no part between "${BEGIN}" and "${END}"`);
  writeFileSync(path, before.slice(0, start) + generated + before.slice(end + END.length));
  writeFileSync(path.replace(/\.md$/, '.svg'), ratioPlot(results));
}

export function writeResults(path: string, results: readonly BenchResult[]): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(results, null, 2)}\n`);
}
