import { setTimeout as delay } from 'node:timers/promises';
import { until } from '@understudy/testkit';
import type { Fault } from './fault.ts';
import type { FaultLab } from './fault-lab.ts';
import type { Phase } from './phase.ts';

export interface FaultCase {
  readonly fault: Fault;
  readonly phase: Phase;
}

export interface CaseResult {
  readonly fault: string;
  readonly component: string;
  readonly phase: string;
  /** From the end of the fault until it streams again and no write is older than two seconds in the newest durable point. */
  readonly recoveryMillis: number;
  /** The longest that one request of the protected disk took meanwhile. */
  readonly slowestMillis: number;
  /** What is wrong; nothing when all promises were kept. */
  readonly problem?: string;
}

/** A request of a disk waits for its disk and for a busy machine, never for replication. */
const REQUEST_MILLIS_MAX = 2_000;

export type CaseRow = Pick<CaseResult, 'fault' | 'component' | 'phase'>;

export const rowOf = ({ fault: { name, component }, phase }: FaultCase): CaseRow => ({
  fault: name,
  component,
  phase: phase.name,
});

export const titleOf = ({ fault, component, phase }: CaseRow) => `${fault}, ${component}, while ${phase}`;

/** Brings the phase about, breaks, ends, waits for the recovery, and looks whether anything was lost. */
export async function play(lab: FaultLab, each: FaultCase): Promise<CaseResult> {
  const { fault, phase } = each;
  const { load } = lab.disk;
  const row = rowOf(each);
  let healed = performance.now();
  let recoveryMillis = 0;
  try {
    load.slowestMillis = 0;
    load.reconnections = 0;
    if (!phase.disksRest) load.start();
    const leave = await phase.enter(lab);
    const durable = await lab.durableSequence('shop');
    const end = await fault.strike(lab);
    await delay(fault.seconds * 1_000);
    healed = performance.now();
    await end();
    await leave();
    if (phase.disksRest) load.start();
    await lab.streams('shop');
    await lab.known('shop');
    recoveryMillis = performance.now() - healed;
    await load.hold();
    await lab.streams('shop', true);
    if (fault.damagesStore) {
      await until('every block to be read', () => lab.isReadable('shop'), { timeoutMillis: 60_000 });
      recoveryMillis = performance.now() - healed;
    }
    const problems = await problemsOf(lab, each, durable);
    // What was judged need not be computed again after each of a hundred cases.
    lab.disk.newChapter(await lab.durableSequence('shop'));
    return { ...row, ...measured(lab, recoveryMillis), ...(problems.length > 0 && { problem: problems.join('; ') }) };
  } catch (error) {
    return { ...row, ...measured(lab, performance.now() - healed), problem: (error as Error).message.split('\n')[0]! };
  }
}

function measured(lab: FaultLab, recoveryMillis: number) {
  return { recoveryMillis: Math.round(recoveryMillis), slowestMillis: Math.round(lab.disk.load.slowestMillis) };
}

async function problemsOf(lab: FaultLab, { fault }: FaultCase, durable: number): Promise<string[]> {
  const problems = await lab.differences('shop');
  const { slowestMillis, reconnections } = lab.disk.load;
  if (!fault.damagesStore && (await lab.durableSequence('shop')) < durable) problems.push('durable batches are gone');
  if (fault.stopsDisk) return problems;
  if (reconnections > 0) problems.push(`the disk was gone ${reconnections} times`);
  if (slowestMillis > REQUEST_MILLIS_MAX) problems.push(`a request took ${Math.round(slowestMillis)} ms`);
  return problems;
}
