import { setTimeout as delay } from 'node:timers/promises';
import { openConsole } from '@understudy/fabric';
import { until } from '@understudy/testkit';
import { acknowledgedOn, expectSound } from '../support/guest-console.ts';
import { SourceGuest } from './support/guest.ts';
import { Scene } from './support/scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.open({ relays: 0 });
}, 60_000);
afterAll(() => scene?.close(), 60_000);

test('a stand-in outlives kill -9 of the master target, before and after it is hydrated', async () => {
  const guest = await SourceGuest.boot(scene, 'guest', 50);
  await scene.streaming('guest');
  await scene.cluster.agent.process.kill();
  await guest.kill();
  const acknowledged = guest.acknowledged;
  await delay(200);
  const { key } = await scene.failover('failover', 'guest', { point: 'latest', network: 'none', hydrate: true });
  const { consolePath, point } = await scene.standIn(key);
  expect(point.sequence).toBeGreaterThan(0);
  // At 50 records a second and an RPO of milliseconds nothing or next to nothing is missing.
  await expectSound(consolePath!, acknowledged - 25);
  const target = scene.cluster.masterTarget;
  for (const when of ['at work', 'hydrated']) {
    const before = acknowledgedOn(openConsole(consolePath!));
    await target.process.kill();
    await delay(500);
    await target.start();
    const goesOn = () => acknowledgedOn(openConsole(consolePath!)) > before + 10;
    await until(`the stand-in going on (${when})`, goesOn, { timeoutMillis: 30_000 });
    const done = async () => (await scene.standIn(key)).hydration?.done;
    await until('hydration', done, { timeoutMillis: 60_000 });
  }
  expect(await scene.standIn(key)).toMatchObject({ power: 'running', kind: 'failover' });
}, 180_000);
