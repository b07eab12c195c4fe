import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { seededRandom } from '@understudy/testkit';
import { LaneMachine } from './support/lane-machine.ts';
import { MEBIBYTE, Scene } from './support/scene.ts';

const POINTS = Number(process.env['UNDERSTUDY_POINTS'] ?? 120);
const SEED = Number(process.env['UNDERSTUDY_SEED'] ?? Date.now() % 1_000_000);
const DISK_MIB = 8;

let scene: Scene;
beforeAll(async () => {
  // A thin line with small buffers: a burst does not fit through it, so that streaming turns into coalescing and back.
  scene = await Scene.open({
    relays: 1,
    agent: { ring: { bytes: 2 * MEBIBYTE } },
    relay: { rate: { bytesPerSecond: MEBIBYTE }, spool: { bytesMax: MEBIBYTE } },
  });
}, 60_000);
afterAll(() => scene?.close(), 60_000);

test(`points of the initial copy, streaming, coalescing and a resync are each one instant of both disks (seed ${SEED})`, async () => {
  const names = ['a', 'b'];
  for (const name of names) scene.makeDisk(name, DISK_MIB);
  const random = seededRandom(SEED);
  const { disks } = await scene.protect('equal', names);
  const burst = new LaneMachine(disks, random, 8, 64 * 1024);
  // The initial copy, under load.
  burst.load.start();
  await delay(6_000);
  await scene.cluster.agent.admin.post('/v1/machines/equal/resync');
  await delay(3_000);
  await burst.load.hold();
  await scene.streaming('equal', 0);
  const modes = new Set(loggedModes());
  for (const mode of ['initial', 'streaming', 'coalescing', 'resync']) expect([...modes]).toContain(mode);
  const [latest, ...older] = await scene.allPoints('equal');
  expect(older.length).toBeGreaterThan(50);
  const real = names.map((name) => readFileSync(scene.diskPath(name)));
  const newest = await scene.contentAt('equal', `#${latest}`);
  for (const [index, content] of newest.entries()) expect(content.equals(real[index]!)).toBe(true);
  for (const sequence of sample(older, POINTS)) {
    const problems = burst.problemsOf(await scene.contentAt('equal', `#${sequence}`));
    expect({ seed: SEED, sequence, problems }).toEqual({ seed: SEED, sequence, problems: [] });
  }
}, 240_000);

function loggedModes(): string[] {
  const log = readFileSync(scene.cluster.agent.process.options.logPath, 'utf8');
  return [...log.matchAll(/"mode":"([a-z]+)"/g)].map((match) => match[1]!);
}

/** At most so many, evenly spread. */
function sample(values: readonly number[], count: number): number[] {
  const step = Math.max(1, values.length / count);
  return Array.from({ length: Math.min(count, values.length) }, (_, index) => values[Math.floor(index * step)]!);
}
