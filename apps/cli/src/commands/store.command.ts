import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { nodeFileSystem } from '@understudy/block';
import {
  type CheckProgress,
  checkStore,
  exportImage,
  listPoints,
  type MachineCheck,
  type MachineStats,
  type Point,
  storeStats,
} from '@understudy/replica-store';
import { isMachineId, type MachineId } from '@understudy/replication';
import type { Command } from 'commander';
import type { MakeContext, RegisterCommand } from '../command.types.ts';
import { CliFailure } from '../failure.ts';
import { facts, type Output, table } from '../output/output.ts';
import { bytesText, timeText } from '../output/units.ts';

/** Works on the folder alone: nothing of Understudy has to run, and no master target may have the store open. */
export const register: RegisterCommand = (program, context) => {
  const store = program
    .command('store')
    .description('read a replica store with nothing else running: the platform may be dead');
  registerCheck(store, context);
  registerStats(store, context);
  registerPoints(store, context);
  registerExport(store, context);
};

function registerCheck(store: Command, context: MakeContext): void {
  store
    .command('check <folder>')
    .description('read everything and compare everything with everything; changes nothing')
    .action(async (folder: string, _options: object, command) => {
      const { output } = context(command);
      const check = await checkStore(nodeFileSystem, storeFolder(folder), progressTeller(output));
      const lines = check.faults.map(({ message }) => `  ${message}`);
      output.result(check, () =>
        [checkTable(check.machines), ...lines, check.ok ? 'the store is sound' : 'the store is DAMAGED'].join('\n'),
      );
      if (!check.ok) process.exitCode = 1;
    });
}

function registerStats(store: Command, context: MakeContext): void {
  store
    .command('stats <folder>')
    .description('machines, points, sizes')
    .action((folder: string, _options: object, command) => {
      const stats = storeStats(nodeFileSystem, storeFolder(folder));
      context(command).output.result(stats, () => `store ${stats.storeId}\n\n${statsTable(stats.machines)}`);
    });
}

function registerPoints(store: Command, context: MakeContext): void {
  store
    .command('points <folder> <machine>')
    .description('recovery points, newest first; the machine by name or id')
    .option('--limit <count>', 'how many', '20')
    .option('--before <sequence>', 'only points before this one (the next page)')
    .action((folder: string, machine: string, options: { limit: string; before?: string }, command) => {
      const path = storeFolder(folder);
      const query = { order: 'descending', limit: wholeNumber(options.limit, '--limit') } as const;
      const beyond =
        options.before === undefined ? {} : { beyond: wholeNumber(options.before.replace('#', ''), '--before') };
      const points = listPoints(nodeFileSystem, path, machineIn(path, machine), { ...query, ...beyond });
      context(command).output.result(points, () => pointTable(points));
    });
}

interface ExportOptions {
  readonly point: string;
  readonly disk: string;
  readonly out: string;
}

function registerExport(store: Command, context: MakeContext): void {
  store
    .command('export <folder> <machine>')
    .description('write one disk, as it was at a point, into a raw image')
    .option('--point <point>', 'latest, #sequence or a moment (ISO 8601)', 'latest')
    .option('--disk <index>', 'index of the disk in the machine’s definition', '0')
    .requiredOption('--out <file>', 'the image; must not exist')
    .action(async (folder: string, machine: string, options: ExportOptions, command) => {
      const { output } = context(command);
      const path = storeFolder(folder);
      const target = resolve(options.out);
      const request = {
        machineId: machineIn(path, machine),
        at: pointOf(options.point),
        disk: wholeNumber(options.disk, '--disk'),
        target,
      };
      const result = await exportImage(nodeFileSystem, path, request);
      output.result({ ...result, target }, () =>
        facts([
          ['image', target],
          ['point', `#${result.point.sequence} of ${timeText(result.point.vaultTimeMicros)}`],
          ['size', bytesText(result.sizeBytes)],
          ['data', bytesText(result.dataBytes)],
        ]),
      );
    });
}

function storeFolder(folder: string): string {
  const path = resolve(folder);
  if (existsSync(path)) return path;
  throw new CliFailure(
    77,
    'store-missing',
    `there is no folder ${path}`,
    'Name the store’s folder: the one with “machines” in it.',
  );
}

function machineIn(folder: string, nameOrId: string): MachineId {
  if (isMachineId(nameOrId)) return nameOrId;
  const named = storeStats(nodeFileSystem, folder).machines.filter(({ name }) => name === nameOrId);
  const [machine] = named;
  if (machine !== undefined && named.length === 1) return machine.machineId;
  const why =
    named.length === 0
      ? `the store has no machine “${nameOrId}”`
      : `${named.length} machines are called “${nameOrId}”: use an id`;
  throw new CliFailure(77, 'machine-unknown', why, `List them: understudy store stats ${folder}`);
}

function pointOf(text: string): { sequence: number } | { vaultTimeMicros: number } | 'latest' {
  if (text === 'latest') return 'latest';
  if (/^#\d{1,15}$/.test(text)) return { sequence: Number(text.slice(1)) };
  const millis = /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(millis)) return { vaultTimeMicros: millis * 1000 };
  throw new CliFailure(
    64,
    'usage',
    `“${text}” is no point`,
    'Write latest, #sequence or a moment like 2026-11-20T14:03:07Z.',
  );
}

function wholeNumber(text: string, option: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new CliFailure(64, 'usage', `${option} must be a whole number`, 'Correct it.');
}

/** A line now and then, for people who wait. */
function progressTeller(output: Output): (progress: CheckProgress) => void {
  let toldMillis = performance.now();
  return ({ machineId, phase, doneBytes, totalBytes }) => {
    if (performance.now() - toldMillis < 2000) return;
    toldMillis = performance.now();
    output.note(`${machineId}: ${phase}, ${bytesText(doneBytes)} of ${bytesText(totalBytes)}`);
  };
}

function checkTable(machines: readonly MachineCheck[]): string {
  const rows = machines.map((one) => [
    one.machineId,
    one.points,
    one.segments,
    one.batches,
    one.leavesChecked,
    one.faults.length,
  ]);
  const faults = machines.flatMap((one) => one.faults.map(({ message }) => `  ${message}`));
  return [
    table(['machine', 'points', 'segments', 'batches', 'leaves', 'faults'], rows, 'the store is empty'),
    ...faults,
  ].join('\n');
}

function statsTable(machines: readonly MachineStats[]): string {
  return table(
    ['machine', 'id', 'points', 'oldest', 'newest', 'generation', 'base', 'journal', 'index'],
    machines.map((one) => [
      one.name ?? '–',
      one.machineId,
      one.points,
      timeText(one.oldestPoint?.vaultTimeMicros),
      timeText(one.newestPoint?.vaultTimeMicros),
      one.lineage.at(-1)?.generation.number ?? '–',
      bytesText(one.baseBytes),
      bytesText(one.journalBytes),
      bytesText(one.indexBytes),
    ]),
    'the store is empty',
  );
}

function pointTable(points: readonly Point[]): string {
  return table(
    ['point', 'time', 'names'],
    points.map((point) => [
      `#${point.sequence}`,
      timeText(point.vaultTimeMicros),
      point.markers.map(({ name }) => `@${name}`).join(', '),
    ]),
    'no point',
  );
}
