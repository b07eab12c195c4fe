import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import {
  buildGuestImage,
  cloneDisk,
  guestCommandLine,
  type SeededRandom,
  seededRandom,
  until,
} from '@understudy/testkit';
import { LaneDisk } from './support/lane-disk.ts';
import { Scene } from './support/scene.ts';

const ROUNDS = Number(process.env['UNDERSTUDY_ROUNDS'] ?? 20);
const SEED = Number(process.env['UNDERSTUDY_SEED'] ?? Date.now() % 1_000_000);
const DISK_MIB = 24;

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.open({ relays: 1 });
}, 60_000);
afterAll(() => scene?.close(), 60_000);

/** Which processes die in a round: each alone first, then any mixture. */
function victims(round: number, random: SeededRandom): string[] {
  const all = ['sender', 'ag', 'ps1', 'mt'];
  if (round < all.length) return [all[round]!];
  const chosen = all.filter(() => random.chance(0.5));
  return chosen.length > 0 ? chosen : all;
}

async function strike(names: readonly string[], random: SeededRandom): Promise<void> {
  const { services } = scene.cluster;
  if (names.includes('sender')) await scene.cluster.agent.admin.post('/v1/machines/lanes/sender/restart');
  const killed = services.filter(({ name }) => names.includes(name));
  for (const { process } of killed) process.signal('SIGKILL');
  for (const service of killed) {
    await service.process.kill();
    await delay(random.below(300));
    await service.start();
  }
}

async function startGuest(): Promise<void> {
  const image = await buildGuestImage({ diskMiB: [32, 24], fillMiB: [2, 1] });
  for (const [index, name] of ['a', 'b'].entries()) await cloneDisk(image.diskPaths[index]!, scene.diskPath(name));
  const commandLine = guestCommandLine({ mode: 'run', rate: 50, acknowledgeEvery: 1, checkFileSystems: true });
  const fabric = { kernelPath: image.kernelPath, initrdPath: image.initrdPath, commandLine };
  const { disks } = await scene.protect('guest', ['a', 'b'], { fabric });
  await scene.sourceFabric.define({
    ...{ key: 'guest', name: 'guest', cpus: 1, memoryMiB: 96, firmware: 'bios', network: { kind: 'none' } },
    boot: { kind: 'kernel', ...fabric },
    disks: disks.map(({ name, socketPath, exportName }) => {
      return { name, source: { kind: 'nbd', socketPath, exportName, reconnectSeconds: 60 } };
    }),
  });
  await scene.sourceFabric.start('guest');
  await scene.sourceFabric.console('guest').waitFor(/^ACK 10 /m, { timeoutMillis: 60_000 });
}

const lastAck = (text: string) => Number([...text.matchAll(/^ACK (\d+) /gm)].at(-1)?.[1] ?? 0);

test(
  `${ROUNDS} rounds of SIGKILL under load: no durable batch lost, no point wrong, no full copy (seed ${SEED})`,
  async () => {
    const random = seededRandom(SEED);
    await startGuest();
    scene.makeDisk('c', DISK_MIB);
    const machine = await scene.protect('lanes', ['c']);
    const disk = new LaneDisk(scene.diskPath('c'), machine.disks[0]!, random, 4);
    await scene.streaming('lanes');
    for (let round = 0; round < ROUNDS; round++) {
      const names = victims(round, random);
      const about = `seed ${SEED}, round ${round}, killed ${names.join(' ')}`;
      disk.load.start();
      await delay(300 + random.below(700));
      const durable = (await scene.targetView('lanes')).durableSequence;
      const acknowledged = lastAck(scene.sourceFabric.console('guest').read());
      await strike(names, random);
      const before = (await scene.agentView('lanes')).sentBytes;
      await delay(200 + random.below(300));
      await disk.load.hold();
      const { sentBytes } = await scene.streaming('lanes', 0);
      // I1: what was durable is durable still.
      expect({ about, ok: (await scene.targetView('lanes')).durableSequence >= durable }).toEqual({ about, ok: true });
      // Resumed, not copied anew: what came after the restart is far less than the disk holds.
      if (!names.includes('ag')) expect(sentBytes - before).toBeLessThan((DISK_MIB * 1024 * 1024) / 2);
      await checkPoints(disk, random, about);
      await until(
        `${about}: the guest's next record`,
        () => {
          return lastAck(scene.sourceFabric.console('guest').read()) > acknowledged;
        },
        { timeoutMillis: 30_000 },
      );
    }
    await checkGuest();
  },
  (120 + ROUNDS * 15) * 1_000,
);

/** The newest point equals disk and model; an older one of this round shows one instant of it. */
async function checkPoints(disk: LaneDisk, random: SeededRandom, about: string): Promise<void> {
  const { points } = await scene.points('lanes', 200);
  const [newest] = await scene.contentAt('lanes', 'latest');
  const { model, disk: real } = disk.sums();
  const view = createHash('sha256').update(newest!).digest('hex');
  expect({ about, view, real }).toEqual({ about, view: model, real: model });
  const older = points[random.below(Math.min(points.length, 60))]!;
  const [content] = await scene.contentAt('lanes', `#${older.sequence}`);
  expect({ about, point: older.sequence, problems: disk.problemsOf(content!) }).toEqual({
    about,
    point: older.sequence,
    problems: [],
  });
  disk.newChapter();
}

/** After all that: the guest never saw an error, and a copy of it at the latest point is sound. */
async function checkGuest(): Promise<void> {
  expect(await scene.sourceFabric.status('guest')).toMatchObject({ power: 'running' });
  const acknowledged = lastAck(scene.sourceFabric.console('guest').read());
  await scene.streaming('guest');
  const { key } = await scene.failover('test-failover', 'guest', { point: 'latest', network: 'none' });
  const { consolePath } = await scene.standIn(key);
  const { openConsole } = await import('@understudy/fabric');
  await openConsole(consolePath!).waitFor(/^ACK /m, { timeoutMillis: 60_000 });
  const text = openConsole(consolePath!).read();
  expect(text).toMatch(/FSCK vda journal=\d check=0\s+FSCK vdb journal=\d check=0/);
  expect(text).toMatch(/PAIR spread=[01]\s/);
  for (const [, last, bad] of text.matchAll(/VERIFY disk=. records=\d+ last=(\d+) bad=(\d+)/g))
    expect({ bad, ok: Number(last) >= acknowledged }).toEqual({ bad: '0', ok: true });
  await scene.cleanup(key);
}
