import { type MachineReplica, StoreError } from '@understudy/replica-store';
import type { Generation } from '@understudy/replication';
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
  const told = await world.until(() => isTold(world), world.time.nowMicros() + TOLD_MICROS);
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
    await grantOnce(world, machine.replica);
    await run.receiver.fence(MACHINE_ID, 'failed over');
    world.event('failed over');
    promoted = machine.replica;
  };
  promotion().catch((error: unknown) => world.report('defect', `failover: ${String(error)}`));
  await world.until(() => promoted !== undefined, world.time.nowMicros() + 60 * SECOND);
  return promoted;
}

/** Two who found the same generation ask for the next one at once: one of them gets it. */
async function grantOnce({ plant, report }: SimulatedWorld, replica: MachineReplica): Promise<void> {
  const expected = replica.generation();
  const granted: Generation[] = [];
  const ask = async (id: string): Promise<void> => {
    try {
      granted.push(await (plant.grant?.(replica, expected, id) ?? replica.grantGeneration(expected, id)));
    } catch (error) {
      if (!(error instanceof StoreError && error.code === 'generation-changed')) throw error;
    }
  };
  await Promise.all(['a', 'b'].map((id) => ask(id.repeat(32))));
  const rules = replica.generation();
  if (granted.length !== 1) report('I5', `${granted.length} promotions were granted generation ${rules.number}`);
  if (granted[0]?.id !== rules.id) report('I5', `generation ${rules.number} is not the one that was granted`);
}

/** Fenced; or, when a failing map took its memory, or left it an older one, before it was started again: refused, with the reason. */
function isTold(world: SimulatedWorld): boolean {
  const status = world.agentRun?.loop.status();
  if (!world.machine.guestIdle || world.agent.process === undefined || status === undefined) return false;
  const { mode, reason, defect } = status;
  return mode === 'fenced' || (mode === 'interrupted' && reason !== '' && defect === undefined);
}
