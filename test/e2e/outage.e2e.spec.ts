import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { seededRandom, until } from '@understudy/testkit';
import { LaneDisk } from './support/lane-disk.ts';
import { MEBIBYTE, Scene } from './support/scene.ts';

const OUTAGE_SECONDS = Number(process.env['UNDERSTUDY_OUTAGE_SECONDS'] ?? 12);
const RING_MIB = 16;
const SPOOL_MIB = 16;
/** What Node itself needs, with its heap and its buffers, beside the configured rings and spools. */
const PROCESS_MIB = 330;

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.open({
    relays: 1,
    agent: { ring: { bytes: RING_MIB * MEBIBYTE } },
    relay: { spool: { bytesMax: SPOOL_MIB * MEBIBYTE } },
  });
}, 60_000);
afterAll(() => scene?.close(), 60_000);

/** Resident memory of a process, in MiB. */
function residentMiB(processId: number): number {
  const kibibytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${processId}/status`, 'utf8'))?.[1];
  return Number(kibibytes) / 1024;
}

/** Operations per second of a load over a span. */
async function pace(disk: LaneDisk, millis: number): Promise<number> {
  const before = disk.load.operations;
  await delay(millis);
  return ((disk.load.operations - before) * 1_000) / millis;
}

test(
  `the target is away for ${OUTAGE_SECONDS} s under full load: the disk keeps its speed, memory its bound, and it all comes back by itself`,
  async () => {
    const seed = Number(process.env['UNDERSTUDY_SEED'] ?? 11);
    scene.makeDisk('a', 64);
    const machine = await scene.protect('one', ['a']);
    const disk = new LaneDisk(scene.diskPath('a'), machine.disks[0]!, seededRandom(seed), 1);
    await scene.streaming('one');
    disk.load.start();
    const before = await pace(disk, 2_500);
    await scene.cluster.masterTarget.process.kill();
    const modes = new Set<string>();
    let forecast: number | undefined;
    let most = { agent: 0, relay: 0 };
    const during: number[] = [];
    for (const end = performance.now() + OUTAGE_SECONDS * 1_000; performance.now() < end; ) {
      during.push(await pace(disk, 500));
      const view = await scene.agentView('one');
      modes.add(view.mode);
      forecast = view.forecastRpoMillis ?? forecast;
      most = {
        agent: Math.max(most.agent, residentMiB(scene.cluster.agent.process.processId!)),
        relay: Math.max(most.relay, residentMiB(scene.cluster.relays[0]!.process.processId!)),
      };
    }
    const average = during.reduce((sum, each) => sum + each, 0) / during.length;
    await scene.cluster.masterTarget.start();
    await until('streaming again under load', async () => (await scene.agentView('one')).mode === 'streaming', {
      timeoutMillis: 60_000,
    });
    await disk.load.hold();
    await scene.streaming('one', 0);
    expect(disk.load.reconnections).toBe(0);
    expect({ before, average, ok: average > before * 0.6 }).toMatchObject({ ok: true });
    expect([...modes]).toContain('coalescing');
    expect(forecast).toBeDefined();
    expect(most.agent).toBeLessThan(PROCESS_MIB + RING_MIB);
    expect(most.relay).toBeLessThan(PROCESS_MIB);
    const [content] = await scene.contentAt('one', 'latest');
    const { model, disk: real } = disk.sums();
    const view = createHash('sha256').update(content!).digest('hex');
    expect({ view, real }).toEqual({ view: model, real: model });
  },
  (OUTAGE_SECONDS + 150) * 1_000,
);
