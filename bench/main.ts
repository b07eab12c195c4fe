// ./understudy bench [--quick|--full] [--only id,…] [--json] [--compare FILE] [--write-docs]
// Measures the product against its peers on this machine in this run; see docs/benchmarks.md.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BenchResult, Measured, Measurement } from './core/bench.types.ts';
import { comparison } from './core/compare.ts';
import { coresBusy, describeMachine } from './core/machine.ts';
import { textTable, writeReport, writeResults } from './core/report.ts';
import { summarise } from './core/summary.ts';
import { controlPlane } from './measurements/control-plane.bench.ts';
import { cutRun } from './measurements/cut-run.bench.ts';
import { fold } from './measurements/fold.bench.ts';
import { initialCopy } from './measurements/initial-copy.bench.ts';
import { longHistory } from './measurements/long-history.bench.ts';
import { outage } from './measurements/outage.bench.ts';
import { protectedWrite } from './measurements/protected-write.bench.ts';
import { recoveryPoint } from './measurements/recovery-point.bench.ts';
import { recoveryTime } from './measurements/recovery-time.bench.ts';
import { resyncReading } from './measurements/resync.bench.ts';
import { scaleMachines } from './measurements/scale-machines.bench.ts';
import { storeSize } from './measurements/store-size.bench.ts';
import { viewReads } from './measurements/view.bench.ts';

const measurements: readonly Measurement[] = [
  protectedWrite,
  recoveryPoint,
  initialCopy,
  viewReads,
  recoveryTime,
  outage,
  controlPlane,
  cutRun,
  resyncReading,
  storeSize,
  longHistory,
  scaleMachines,
  fold,
];

const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    'write-docs': { type: 'boolean', default: false },
    only: { type: 'string' },
    compare: { type: 'string' },
  },
});
/** Gigabytes lie in them: they go also when somebody ends the run. What was started for it goes by its own handlers of `exit`. */
const folders = new Set<string>();
const removeFolder = (folder: string) => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  folders.delete(folder);
};
process.once('exit', () => {
  for (const folder of folders) removeFolder(folder);
});
for (const [signal, number] of [
  ['SIGTERM', 15],
  ['SIGINT', 2],
] as const)
  process.once(signal, () => process.exit(128 + number));
const say = (line: string) => process.stderr.write(`${line}\n`);
const wanted = flags.only?.split(',');
const isWanted = (id: string) => wanted === undefined || wanted.includes(id);
const ids = measurements.flatMap((measurement) => measurement.ids);
const unknown = wanted?.filter((id) => !ids.includes(id)) ?? [];
if (unknown.length > 0) {
  say(`bench: no such id: ${unknown.join(', ')}. There are: ${ids.join(', ')}`);
  process.exit(2);
}

const machine = flags['write-docs'] ? await describeMachine() : undefined;
const runs = flags.full ? 5 : 3;
const results: BenchResult[] = [];
let failures = 0;
for (const measurement of measurements.filter((each) => each.ids.some(isWanted))) {
  const missing = measurement.tools.filter((tool) => spawnSync('which', [tool]).status !== 0);
  if (missing.length > 0) {
    say(`skipped ${measurement.ids.join(', ')}: ${missing.join(', ')} is not installed`);
    continue;
  }
  const folder = mkdtempSync(join(tmpdir(), 'us-bench-'));
  folders.add(folder);
  try {
    const measured: Measured = {
      on: new Date().toISOString().slice(0, 10),
      mode: flags.full ? 'full' : 'quick',
      coresBusyBefore: await coresBusy(),
    };
    const samples = await measurement.run({ folder, quick: !flags.full, runs, say });
    results.push(...samples.filter(({ id }) => isWanted(id)).map((each) => summarise(each, measured)));
    // At once: a long run that is ended keeps what it has.
    if (machine !== undefined) writeReport('docs/benchmarks.md', results, machine, ids);
  } catch (error) {
    failures += 1;
    say(`failed ${measurement.ids.join(', ')}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    removeFolder(folder);
  }
}
if (wanted === undefined && failures === 0) writeResults('bench/results/latest.json', results);
if (flags.json) process.stdout.write(`${JSON.stringify(results)}\n`);
else process.stdout.write(`${textTable(results)}\n`);
if (flags.compare) process.stdout.write(`\n${comparison(flags.compare, results)}\n`);
process.exitCode = failures === 0 ? 0 : 1;
