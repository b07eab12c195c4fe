import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { seededRandom } from '@understudy/testkit';
import { LaneMachine } from './support/lane-machine.ts';
import { MEBIBYTE, Scene } from './support/scene.ts';

const POINTS = Number(process.env['UNDERSTUDY_POINTS'] ?? 120);
const SEED = Number(process.env['UNDERSTUDY_SEED'] ?? Date.now() % 1_000_000);
const DISK_MIB = 8;
/** Pauses of each of the four connections between two requests. */
const CALM_MILLIS = 40;
const BURST_MILLIS = 4;

let scene: Scene;
beforeAll(async () => {
  // A thin line with small buffers: a burst does not fit through it, so that streaming turns into coalescing and back.
  scene = await Scene.open({
    relays: 1,
    agent: { ring: { bytes: 2 * MEBIBYTE } },
    relay: { rate: { bytesPerSecond: 3 * MEBIBYTE }, spool: { bytesMax: MEBIBYTE } },
  });
}, 60_000);
afterAll(() => scene?.close(), 60_000);

test(`points of the initial copy, streaming, coalescing and a resync are each one instant of both disks (seed ${SEED})`, async () => {
  const names = ['a', 'b'];
  for (const name of names) scene.makeDisk(name, DISK_MIB);
  const random = seededRandom(SEED);
  const { disks } = await scene.protect('equal', names);
  const machine = new LaneMachine(disks, random, CALM_MILLIS, 64 * 1024);
  const { load } = machine;
  // The initial copy and streaming under a load that fits through the line, a burst that does not, a comparison under load.
  load.start();
  await delay(4_000);
  load.pauseMillis = BURST_MILLIS;
  await delay(2_500);
  load.pauseMillis = CALM_MILLIS;
  await delay(1_500);
  await scene.cluster.agent.admin.post('/v1/machines/equal/resync');
  await delay(2_500);
  await load.hold();
  await scene.streaming('equal', 0);
  const modes = new Set(loggedModes());
  for (const mode of ['initial', 'streaming', 'coalescing', 'resync']) expect([...modes]).toContain(mode);
  const [latest, ...older] = await scene.allPoints('equal');
  expect(older.length).toBeGreaterThan(50);
  const real = names.map((name) => readFileSync(scene.diskPath(name)));
  const newest = await scene.contentAt('equal', `#${latest}`);
  for (const [index, content] of newest.entries()) expect(content.equals(real[index]!)).toBe(true);
  for (const sequence of sample(older, POINTS)) {
    const problems = machine.problemsOf(await scene.contentAt('equal', `#${sequence}`));
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
