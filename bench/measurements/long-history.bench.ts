import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { systemClock } from '@understudy/block';
import type { ServedView } from '@understudy/hosting';
import { NbdClient } from '@understudy/nbd';
import { Cluster, runTool } from '@understudy/testkit';
import type { BenchContext, Measurement, Samples } from '../core/bench.types.ts';
import { peakMemoryMB } from '../core/process-memory.ts';

const MACHINE = '11111111-2222-4333-8444-555555555555';
const MILLIONS = { quick: 5, full: 50 };
const BUILD_MILLIS_MAX = 1_800_000;
const HISTORY_FOREVER = { retention: { window: '3650d' } };

/** Where histories are kept between runs, if anywhere: writing 50 M entries takes minutes, and only reading them is measured. */
const KEPT = process.env['UNDERSTUDY_BENCH_HISTORY'];

/** A master target whose replica has millions of entries behind it: start, first byte of a view, memory. */
export const longHistory: Measurement = {
  ids: ['view-open-50m', 'start-target-50m', 'memory-target-50m'],
  tools: [],
  async run(context) {
    const millions = context.quick ? MILLIONS.quick : MILLIONS.full;
    const folder = KEPT === undefined ? mkdtempSync(join(tmpdir(), 'us-bench-')) : join(KEPT, `${millions}m`);
    const store = join(folder, 'mt', 'store');
    try {
      if (!existsSync(store)) {
        context.say(`long history: writing ${millions} M entries`);
        await build(`${store}.new`, millions);
        renameSync(`${store}.new`, store);
      }
      const cluster = await Cluster.create({ folder, relays: 0, masterTarget: HISTORY_FOREVER });
      try {
        return await measure(context, cluster, millions);
      } finally {
        await cluster.stopAll();
      }
    } finally {
      if (KEPT === undefined) rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function build(store: string, millions: number): Promise<void> {
  const program = fileURLToPath(new URL('../core/build-history.ts', import.meta.url));
  const args = ['--conditions=@understudy/source', program, store, MACHINE, String(millions * 1e6)];
  await runTool(process.execPath, args, { timeoutMillis: BUILD_MILLIS_MAX });
}

async function measure(context: BenchContext, { masterTarget }: Cluster, millions: number): Promise<Samples[]> {
  const starts: number[] = [];
  const opens: number[] = [];
  const note = `${millions} M entries in the journal`;
  for (let run = 0; run < context.runs; run += 1) {
    const begun = performance.now();
    await masterTarget.start();
    starts.push(performance.now() - begun);
    opens.push(await openMillis(masterTarget, run), await openMillis(masterTarget, run + 100));
    if (run < context.runs - 1) await masterTarget.process.kill();
  }
  const memory = peakMemoryMB(masterTarget.process.processId!);
  context.say(`long history: start ${starts[0]! | 0} ms, first byte of a view ${opens[0]! | 0} ms, ${memory | 0} MB`);
  const atMost = (bound: number) => ({ of: 'value', is: 'at-most', bound }) as const;
  return [
    {
      ...{ id: 'view-open-50m', what: 'request of a view to its first byte over NBD, long history', unit: 'ms' },
      ...{ ours: opens, goal: atMost(200), note },
    },
    {
      ...{ id: 'start-target-50m', what: 'target: process start to answering, long history', unit: 'ms' },
      ...{ ours: starts, goal: atMost(2000), note },
    },
    {
      ...{ id: 'memory-target-50m', what: 'target: highest resident memory after start and views', unit: 'MB' },
      ...{ ours: [memory], goal: atMost(300), note },
    },
  ];
}

async function openMillis({ admin }: Cluster['masterTarget'], block: number): Promise<number> {
  const begun = performance.now();
  const view = await admin.post<ServedView>(`/v1/machines/${MACHINE}/views`, { point: 'latest' });
  const { socketPath, exportName } = view.disks[0]!;
  const client = await NbdClient.connectUnix(socketPath, { clock: systemClock, exportName });
  await client.read(new Uint8Array(4096), 4096 * block);
  const millis = performance.now() - begun;
  await client.close();
  await admin.delete(`/v1/views/${view.id}`);
  return millis;
}
