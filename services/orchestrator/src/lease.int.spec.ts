// Real: two orchestrator processes that share one SQLite store (over a socket, as KurrentDB would be shared), an executor process, nats-server. The holder of the
// lease is stopped by SIGSTOP in the middle of a job, the other one takes over, the first one wakes.

import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type EventStore, openTemporaryEventStore } from '@understudy/event-sourcing';
import { LEASE_STREAM } from './lease/lease-keeper.ts';
import { JOB_STREAMS } from './run/job-journal.ts';
import { KillBench, until } from './testing/kill/bench.ts';
import { shareStore } from './testing/kill/remote-store.ts';
import { jobIdOf, sampleOperation } from './testing/sample-operations.ts';

let bench: KillBench;
let store: EventStore;
let server: Server;
let folder: string;

async function start(standsStill: string): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), 'understudy-lease-'));
  store = await openTemporaryEventStore();
  server = await shareStore(store, join(folder, 'store.sock'));
  bench = await KillBench.start({ storeSocket: join(folder, 'store.sock'), leaseSpanMillis: 1500, standsStill });
  bench.start('executor');
  bench.start('orchestrator');
}

afterEach(async () => {
  await bench.end();
  server.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const epochs = async () =>
  (await store.readStream(LEASE_STREAM, 0, 1000)).events.filter(({ type }) => type === 'LeaseTaken').length;
const jobEvents = async () => {
  const { events } = await store.readAll(undefined, 1000, { streamPrefix: JOB_STREAMS });
  return events.map(({ id, type, stream }) => `${id} ${type} ${stream}`);
};

test.each([
  ['whose clock tells it that it slept', ''],
  ['whose clock stood still: only streams and executors protect', 'orc'],
])(
  'a holder that sleeps while another takes over changes nothing when it wakes, %s',
  async (_, standsStill) => {
    await start(standsStill);
    const jobId = jobIdOf(1);
    bench.plan({ victim: 'executor', instant: 'before-send', step: 'create-machine', command: 'DefineReplicaMachine' });
    bench.begin(sampleOperation('test-failover', jobId, { drillId: jobId }, Date.now()));
    await until(
      () => bench.isReached,
      30_000,
      () => 'the holder did not come to the step',
    );
    const sleeper = bench.program('orchestrator').child;
    sleeper.kill('SIGSTOP');
    bench.start('orchestrator', 'orc-2');
    bench.reread();
    const job = await bench.finished(jobId, 60_000);
    expect(job.finished?.outcome).toBe('succeeded');
    expect(job.epoch).toBe(2);
    const before = { events: await jobEvents(), runs: bench.fabric.runs(), made: bench.fabric.made() };
    bench.go();
    sleeper.kill('SIGCONT');
    await pause(3000);
    expect({ events: await jobEvents(), runs: bench.fabric.runs(), made: bench.fabric.made() }).toEqual(before);
    expect(new Set(before.made).size).toBe(before.made.length);
    expect(before.runs).toEqual(before.made);
    expect(await epochs()).toBe(2);
    expect(sleeper.exitCode ?? sleeper.signalCode).toBeNull();
  },
  120_000,
);
