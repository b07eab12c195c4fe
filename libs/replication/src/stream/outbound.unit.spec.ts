import { PassThrough } from 'node:stream';
import { sampleDefinition, sampleMachineId } from '../testing/fixtures.ts';
import { SeededChance } from '../testing/seeded.ts';
import { VirtualClock } from '../testing/virtual-clock.ts';
import type { Hello } from './message.types.ts';
import { Outbound, type OutboundSource } from './outbound.ts';

const hello: Hello = {
  type: 'hello',
  versionMin: 1,
  versionMax: 1,
  features: [],
  machineId: sampleMachineId,
  definition: sampleDefinition,
  intent: { type: 'open', incarnation: 1 },
};

it('that has nothing to say any more when it is connected hangs up, tells no failure, and dials again when woken', async () => {
  const clock = new VirtualClock();
  const failures: string[] = [];
  const dialled: PassThrough[] = [];
  let wants = true;
  const source: OutboundSource = {
    hello: () => (wants ? hello : undefined),
    welcomed: () => undefined,
    next: () => undefined,
    acked: () => undefined,
    compared: () => undefined,
    repair: () => false,
    failed: (cause) => failures.push(cause.message),
  };
  const connect = async () => {
    const duplex = new PassThrough();
    dialled.push(duplex);
    wants = false;
    return duplex;
  };
  const outbound = new Outbound({ connect, clock, entropy: new SeededChance(1), source });
  const run = outbound.run();
  await clock.advance(60_000);
  expect(dialled.map(({ destroyed }) => destroyed)).toEqual([true]);
  wants = true;
  outbound.wake();
  await clock.advance(10);
  expect(dialled).toHaveLength(2);
  expect(failures).toEqual([]);
  outbound.stop();
  await run;
});
