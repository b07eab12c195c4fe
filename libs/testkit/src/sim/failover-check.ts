import { MACHINE_ID, type SimulatedWorld } from './simulated-world.ts';

const SECOND = 1_000_000;
const TOLD_MICROS = 60 * SECOND;

interface Promoted {
  held(): { readonly sequence: number };
}

/** I5: another generation rules; the old machine goes on serving its guest, is told, and writes nothing into the replica any more. */
export async function checkFailover(world: SimulatedWorld, restartAgent: boolean): Promise<void> {
  const promoted = await promote(world);
  if (promoted === undefined) return world.report('I5', 'the replica was not granted another generation');
  const before = promoted.held().sequence;
  world.machine.startGuest();
  if (restartAgent) {
    world.agent.hold();
    world.later(SECOND, 'agent again', () => world.agent.release());
  }
  await world.until(() => false, world.time.nowMicros() + 10 * SECOND);
  world.machine.holdGuest();
  const told = await world.until(() => isFenced(world), world.time.nowMicros() + TOLD_MICROS);
  const after = promoted.held().sequence;
  if (after !== before) world.report('I5', `two writers: held ${before} at the failover, ${after} later`);
  if (!told) world.report('I5', `the old machine was not told: ${world.agentRun?.loop.status().mode}`);
}

async function promote(world: SimulatedWorld): Promise<Promoted | undefined> {
  let promoted: Promoted | undefined;
  const promotion = async (): Promise<void> => {
    const run = world.targetRun;
    const machine = await run?.store.machine();
    if (run === undefined || machine === undefined) return;
    await machine.replica.grantGeneration(machine.replica.generation());
    await run.receiver.fence(MACHINE_ID, 'failed over');
    world.event('failed over');
    promoted = machine.replica;
  };
  promotion().catch((error: unknown) => world.report('defect', `failover: ${String(error)}`));
  await world.until(() => promoted !== undefined, world.time.nowMicros() + 60 * SECOND);
  return promoted;
}

function isFenced(world: SimulatedWorld): boolean {
  const serves = world.machine.guestIdle && world.agent.process !== undefined;
  return serves && world.agentRun?.loop.status().mode === 'fenced';
}
