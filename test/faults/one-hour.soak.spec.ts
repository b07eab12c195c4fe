// By command only: KIND=soak ./understudy test (docs/how-to/run-long-tests.md).
import { appendFileSync, truncateSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { PARTS } from './support/fault.ts';
import type { LabPart } from './support/fault-hosts.ts';
import { FaultLab } from './support/fault-lab.ts';
import { type Growth, growthsOf } from './support/flatness.ts';
import { type Usage, usageOf } from './support/process-probe.ts';

const SECONDS = Number(process.env['UNDERSTUDY_SOAK_SECONDS'] ?? 3_600);
const SEED = Number(process.env['UNDERSTUDY_SEED'] ?? 17);
const SAMPLE_MILLIS = 5_000;
const MIB = 1024 * 1024;
const SAMPLES = join(tmpdir(), `understudy-soak-${SEED}.jsonl`);

let lab: FaultLab;
beforeAll(async () => {
  lab = await FaultLab.open({ seed: SEED, reports: true, fileSystemMiB: 1024 });
  await lab.settle();
}, 240_000);
afterAll(() => lab?.close(), 60_000);

/** One after the other, a round each. */
const changes: readonly (() => Promise<unknown>)[] = [
  async () => {
    await lab.ask('test-failover', 'shop', '--network', 'none');
    await lab.ask('cleanup', 'shop');
  },
  async () => {
    const retention = JSON.stringify({ windowMillis: 20_000 + lab.random.below(20_000), tiers: [] });
    await lab.ask('change', 'policy', 'gold', '--set', `retention=${retention}`);
  },
  async () => {
    diskMiB += 1;
    const path = lab.diskPath('archive');
    truncateSync(path, diskMiB * MIB);
    const disks = JSON.stringify([{ name: 'a', path, sizeBytes: diskMiB * MIB }]);
    await lab.ask('change', 'machine', 'archive', '--set', `disks=${disks}`);
    await lab.ask('set-disks', 'archive');
  },
  async () => {
    await lab.ask('pause', 'shop');
    await delay(2_000);
    await lab.ask('resume', 'shop');
  },
];
let diskMiB = 12;

/** A burst, a calm, a change, nothing at all; at its end everything is equal. */
async function round(number: number): Promise<void> {
  const { disk } = lab;
  disk.load.start();
  lab.burst(true);
  await delay(8_000);
  lab.burst(false);
  await delay(10_000);
  await changes[number % changes.length]!();
  await delay(5_000);
  await disk.load.hold();
  await lab.streams('shop', true);
  expect({ number, differences: await lab.differences('shop') }).toEqual({ number, differences: [] });
  const view = await lab.durableSequence('shop');
  disk.newChapter(view);
  await delay(10_000);
}

async function sample(usages: ReadonlyMap<LabPart, Usage[]>): Promise<void> {
  for (const [part, list] of usages) list.push(await usageOf(lab.probeOf(part)));
  const newest = Object.fromEntries([...usages].map(([part, list]) => [part, list.at(-1)]));
  appendFileSync(SAMPLES, `${JSON.stringify({ load: loadavg()[0], ...newest })}\n`);
}

function tableOf(growths: readonly Growth[]): string {
  const shown = (what: string, value: number) =>
    what.endsWith('Bytes') ? `${(value / MIB).toFixed(1)} MiB` : value.toFixed(1);
  const lines = growths.map(
    ({ process, what, median, growth }) => `| ${process} | ${what} | ${shown(what, median)} | ${shown(what, growth)} |`,
  );
  return ['| process | what | median | growth after the warm-up |', '|---|---|---|---|', ...lines].join('\n');
}

test(
  `${SECONDS} s of bursts, calms, trims, drills, policies, grown disks: nothing grows, everything is equal`,
  async () => {
    lab.fillDisk('archive');
    await lab.protect('archive');
    const usages = new Map<LabPart, Usage[]>(PARTS.map((part) => [part, []]));
    const deadline = performance.now() + SECONDS * 1_000;
    let isOver = false;
    const sampling = (async () => {
      for (; !isOver; await delay(SAMPLE_MILLIS)) await sample(usages);
    })();
    let rounds = 0;
    for (; performance.now() < deadline; rounds++) await Promise.race([round(rounds), sampling]);
    isOver = true;
    await sampling;
    await lab.streams('archive', true);
    await lab.expectEqual('archive');
    const growths = [...usages].flatMap(([part, list]) => growthsOf(part, list));
    console.error(`${rounds} rounds, ${usages.get('agent')!.length} samples\n${tableOf(growths)}\n${SAMPLES}`);
    expect(growths.filter(({ isFlat }) => !isFlat)).toEqual([]);
  },
  (SECONDS + 600) * 1_000,
);
