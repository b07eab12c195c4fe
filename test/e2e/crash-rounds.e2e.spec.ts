import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { AgentMachine } from '@understudy/hosting';
import { type SeededRandom, seededRandom } from '@understudy/testkit';
import { expectSound } from '../support/guest-console.ts';
import { SourceGuest } from './support/guest.ts';
import { LaneDisk } from './support/lane-disk.ts';
import { MEBIBYTE, Scene } from './support/scene.ts';

const ROUNDS = Number(process.env['UNDERSTUDY_ROUNDS'] ?? 20);
const SEED = Number(process.env['UNDERSTUDY_SEED'] ?? Date.now() % 1_000_000);
const DISK_MIB = 16;

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
  const pauses = killed.map(() => random.below(400));
  await Promise.all(
    killed.map(async (service, index) => {
      await service.process.kill();
      await delay(pauses[index]);
      await service.start();
    }),
  );
}

/** Replication went on from where it was: no second initial copy, and not much more was sent than written. */
async function expectResumed(start: AgentMachine, names: readonly string[], about: string): Promise<void> {
  const log = readFileSync(scene.cluster.agent.process.options.logPath, 'utf8').split('\n');
  const initial = log.filter((line) => line.includes('"machine":"lanes"') && line.includes('"mode":"initial"'));
  expect({ about, initial: initial.length }).toEqual({ about, initial: 1 });
  if (names.includes('ag')) return;
  const now = await scene.agentView('lanes');
  // Each batch that was not durable is sent again after each of its deaths: at most all of them, twice.
  const most = 3 * (now.writtenBytes - start.writtenBytes) + MEBIBYTE;
  expect({ about, full: now.sentBytes - start.sentBytes > most }).toEqual({ about, full: false });
}

/** One round: load, strike at a random moment, load again, hold, look. */
async function round(
  names: readonly string[],
  parts: { disk: LaneDisk; guest: SourceGuest; random: SeededRandom },
  about: string,
) {
  const { disk, guest, random } = parts;
  const start = await scene.agentView('lanes');
  disk.load.start();
  await delay(300 + random.below(700));
  const durable = (await scene.targetView('lanes')).durableSequence;
  const { acknowledged } = guest;
  await strike(names, random);
  await delay(200 + random.below(300));
  await disk.load.hold();
  await scene.streaming('lanes', 0);
  // I1: what was durable is durable still.
  expect({ about, kept: (await scene.targetView('lanes')).durableSequence >= durable }).toEqual({ about, kept: true });
  await expectResumed(start, names, about);
  await checkPoints(disk, random, about);
  // I3: the guest only ever waited.
  await guest.acknowledges(acknowledged + 1);
}

test(
  `${ROUNDS} rounds of SIGKILL under load: no durable batch lost, no point wrong, no full copy (seed ${SEED})`,
  async () => {
    const random = seededRandom(SEED);
    const guest = await SourceGuest.boot(scene, 'guest', 50);
    scene.makeDisk('c', DISK_MIB);
    const machine = await scene.protect('lanes', ['c']);
    const disk = new LaneDisk(scene.diskPath('c'), machine.disks[0]!, random, 4);
    await scene.streaming('lanes');
    for (let number = 0; number < ROUNDS; number++) {
      const names = victims(number, random);
      await round(names, { disk, guest, random }, `seed ${SEED}, round ${number}, killed ${names.join(' ')}`);
    }
    await checkGuest(guest);
  },
  (120 + ROUNDS * 15) * 1_000,
);

/** The newest point equals disk and model; an older one of this round shows one instant of it. */
async function checkPoints(disk: LaneDisk, random: SeededRandom, about: string): Promise<void> {
  const { points } = await scene.points('lanes', 500);
  const [newest] = await scene.contentAt('lanes', 'latest');
  const { model, disk: real } = disk.sums();
  const view = createHash('sha256').update(newest!).digest('hex');
  expect({ about, view, real }).toEqual({ about, view: model, real: model });
  const ofThisRound = points.filter(({ sequence }) => sequence >= disk.chapterStart);
  const older = ofThisRound[random.below(ofThisRound.length)]!;
  const [content] = await scene.contentAt('lanes', `#${older.sequence}`);
  expect({ about, point: older.sequence, problems: disk.problemsOf(content!) }).toEqual({
    about,
    point: older.sequence,
    problems: [],
  });
  disk.newChapter(points[0]!.sequence);
}

/** After all that: the guest never saw an error, and a copy of it at the latest point is sound. */
async function checkGuest(guest: SourceGuest): Promise<void> {
  expect(await guest.power()).toBe('running');
  const { acknowledged } = guest;
  await delay(1_500);
  // No write older than a second is missing in the newest durable point then: the record is in it.
  await scene.streaming('guest', 1_000);
  const { key } = await scene.failover('test-failover', 'guest', { point: 'latest', network: 'none' });
  await expectSound((await scene.standIn(key)).consolePath!, acknowledged);
  await scene.cleanup(key);
}
