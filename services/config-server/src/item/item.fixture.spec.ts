/** Commands and histories of a protected item, for the specs of its decider. */
import { specOf } from '../testing/given.ts';
import { itemCodec } from './item.codec.ts';
import type { BeginOperation, EndOperation, ItemCommandOf } from './item.commands.ts';
import { itemDecider } from './item.decider.ts';
import type { ItemEvent, OperationFacts, OperationKind, OperationParameters } from './item.events.ts';
import type { KnownItem } from './item.state.ts';

export const { given, fold } = specOf(itemDecider, itemCodec);
const itemId = '6a9c1c4e-1f5e-4c55-8f4e-6f1f3f5b7a01';
export const base = { itemId, atMillis: 1000 };
export const disk = { index: 0, id: 'd0', name: 'vda', path: '/dev/vda', sizeBytes: 4096, excluded: false };
export const other = { ...disk, index: 1, id: 'd1', name: 'vdb', path: '/dev/vdb' };
const noParameters: OperationParameters = { networks: [], disks: [] };

export const enable: ItemCommandOf<'EnableProtection'> = {
  ...base,
  type: 'EnableProtection',
  jobId: 'job-0',
  principal: 'user:anna',
  name: 'web-1',
  labels: { tier: 'web' },
  agent: 'agent-1',
  processServer: 'ps-1',
  masterTarget: 'mt-1',
  policyId: 'policy-1',
  disks: [disk],
  networks: [],
  placementReason: 'the only ones',
};
export function begin(
  kind: OperationKind,
  parameters: Partial<OperationParameters> = {},
  jobId = `job-${kind}`,
): BeginOperation {
  return {
    ...base,
    type: 'BeginOperation',
    jobId,
    kind,
    principal: 'user:anna',
    parameters: { ...noParameters, ...parameters },
  };
}
export function end(
  kind: OperationKind,
  outcome: EndOperation['outcome'],
  facts: Partial<OperationFacts> = {},
  jobId = `job-${kind}`,
): EndOperation {
  const failure = outcome === 'failed' ? { code: 'step-failed', message: 'a step failed' } : {};
  return { ...base, type: 'EndOperation', jobId, kind, outcome, facts: { leftBehind: [], ...facts }, ...failure };
}
/** The history that these commands make, one after the other. */
export function after(...commands: Parameters<typeof itemDecider.decide>[0][]): ItemEvent[] {
  const history: ItemEvent[] = [];
  for (const command of commands) history.push(...given(...history).when(command).events);
  return history;
}
export function known(events: readonly ItemEvent[]): KnownItem {
  const state = fold(events);
  if (state.lifecycle === 'unknown') throw new Error('no item');
  return state;
}

export const ruling = { generation: 1, generationId: 'a'.repeat(32) };
export const promoted = {
  generation: 2,
  generationId: 'b'.repeat(32),
  standIn: 'job-failover',
  pointSequence: 40,
  pointTimeMicros: 7,
  sourceMayRun: true,
};
export const protectedItem = after(enable, end('enable-protection', 'succeeded', ruling, 'job-0'), {
  ...base,
  type: 'RecordReplicationMode',
  mode: 'streaming',
  reason: '',
});
export const failedOver = [
  ...protectedItem,
  ...next(protectedItem, begin('failover'), end('failover', 'succeeded', promoted)),
];
export function next(
  history: readonly ItemEvent[],
  ...commands: Parameters<typeof itemDecider.decide>[0][]
): ItemEvent[] {
  const events: ItemEvent[] = [];
  for (const command of commands) events.push(...given(...history, ...events).when(command).events);
  return events;
}
