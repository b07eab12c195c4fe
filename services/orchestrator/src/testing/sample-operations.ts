import { OPERATION_KINDS, type Operation, type OperationKind, type OperationParameters } from '../job/operation.ts';

/** One machine, its servers, and an operation of every kind, for tests. */
export const MACHINE = '6f1c7c1e-2c54-4a6e-9d36-0b9b1a6f0001';
/** Its replication stands still. */
export const PAUSED = '6f1c7c1e-2c54-4a6e-9d36-0b9b1a6f0002';
/** In no assignment. */
export const DETACHED = '6f1c7c1e-2c54-4a6e-9d36-0b9b1a6f0003';
export const AGENT = 'agent-1';
export const PROCESS_SERVER = 'ps-1';
export const OTHER_PROCESS_SERVER = 'ps-2';
export const MASTER_TARGET = 'mt-1';
export const STAND_IN = '0aa00000-0000-4000-8000-00000000beef';
export const DISK = { index: 0, id: 'disk-0', name: 'vda', path: '/dev/vda', sizeBytes: 1 << 30, excluded: false };

const PARAMETERS: Readonly<Record<string, Partial<OperationParameters>>> = {
  'failover-planned': { planned: true },
  'failover-unplanned': { planned: false, shutDownSource: true, drainMillisMax: 60_000 },
  'test-failover': { drillId: 'd0000000-0000-4000-8000-000000000001' },
  'cleanup-test-failover': { drillId: 'd0000000-0000-4000-8000-000000000001' },
  'move-process-server': { processServer: OTHER_PROCESS_SERVER, previousProcessServer: PROCESS_SERVER },
  'change-point': { point: '-30s' },
  'apply-policy': { policyId: 'policy-2' },
};

/** By the name of the job's kind, so that both failovers are there. */
export const SAMPLE_KINDS: readonly string[] = OPERATION_KINDS.flatMap((kind) =>
  kind === 'failover' ? ['failover-unplanned', 'failover-planned'] : [kind],
);

export function sampleOperation(
  kind: string,
  jobId: string,
  more: Partial<OperationParameters> = {},
  atMillis = 1_000_000,
): Operation {
  const isFailedOver = ['change-point', 'undo-failover', 'commit-failover'].includes(kind);
  return {
    itemId: MACHINE,
    jobId,
    kind: kind.replace(/^failover-.*/, 'failover') as OperationKind,
    parameters: { networks: [], disks: [DISK], ...PARAMETERS[kind], ...more },
    name: 'web-1',
    agent: AGENT,
    processServer: PROCESS_SERVER,
    masterTarget: MASTER_TARGET,
    generation: isFailedOver ? 2 : 1,
    generationId: isFailedOver ? 'bb'.repeat(16) : 'aa'.repeat(16),
    ...(isFailedOver && { standIn: STAND_IN }),
    disks: [DISK],
    principal: 'user:anna',
    atMillis,
  };
}

export function jobIdOf(number: number): string {
  return `0b000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}
