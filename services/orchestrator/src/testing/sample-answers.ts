import type { CommandName } from '../kinds/executor-commands.ts';
import type { Fields } from '../kinds/step.types.ts';
import { DISK, MACHINE, OTHER_PROCESS_SERVER, STAND_IN } from './sample-operations.ts';

const POINT = {
  sequence: 4711,
  vaultTimeMicros: 1_700_000_000_000_000,
  sourceTimeMicros: 1_700_000_000_000_000,
  markers: [],
};
const GENERATION_1 = { number: 1, id: 'aa'.repeat(16) };
const GENERATION_2 = { number: 2, id: 'bb'.repeat(16) };
const LINEAGE = [
  { generation: GENERATION_1, beganAtSequence: 1 },
  { generation: GENERATION_2, beganAtSequence: 4712 },
];

/** What executors answer when all is well. */
export const GOOD_ANSWERS: Readonly<Record<CommandName, Fields>> = {
  CheckPrerequisites: {
    ruling: GENERATION_1,
    sourceHeard: true,
    point: POINT,
    heldSequence: 4711,
    durableSequence: 4711,
    rpoMillis: 900,
    warnings: [],
  },
  GrantGeneration: { granted: GENERATION_2, lineage: LINEAGE },
  ChoosePoint: { point: POINT, rpoMillis: 1200 },
  CreateBranch: { branchId: 'branch-1' },
  DefineReplicaMachine: { name: 'web-1', disks: [] },
  StartReplicaMachine: { power: 'running' },
  ProbeReplicaMachine: { bootMillis: 3000, evidence: 'it runs' },
  BeginHydration: { doneBytes: 0, totalBytes: 1 << 20 },
  StopReplicaMachine: { wasRunning: true },
  RemoveReplicaMachine: { wasThere: true },
  ReleaseBranch: { wasThere: true },
  ForgetReplica: { wasThere: true, freedBytes: 1 << 20 },
  WaitDurable: { point: POINT, durableSequence: 4711 },
  DescribeReplica: {
    name: 'web-1',
    storeId: 'store',
    lineage: LINEAGE,
    heldSequence: 4711,
    durableSequence: 4711,
    sealedSequence: 4711,
    newestPoint: POINT,
    pointsCount: 3,
    storeBytes: 1 << 20,
    replicaMachines: [
      {
        replicaMachineId: STAND_IN,
        kind: 'REPLICA_MACHINE_KIND_FAILOVER',
        name: 'web-1',
        power: 'running',
        hydrating: false,
        hydrated: false,
      },
    ],
  },
  ForgetStream: { wasThere: true },
  DrainStream: { drained: true, leftBytes: 0, leftBatches: 0 },
  StopSourceMachine: { confirmedStopped: true },
  StartSourceMachine: { confirmedRunning: true },
  InspectHost: {
    hostName: 'host',
    disks: [
      { path: DISK.path, name: 'vda', sizeBytes: DISK.sizeBytes, problem: '', protectedByMachineId: '', inUseBy: '' },
    ],
  },
  CloseSource: { sourceTimeMicros: 1_700_000_000_000_000 },
  ReopenSource: { wasClosed: true },
  RequestResync: { run: 3 },
  DetachMachine: { wasAttached: true },
};

/** A report in which every wait finds what it waits for. */
export function goodMachine(mode: string): Fields {
  return {
    machineId: MACHINE,
    name: 'web-1',
    mode,
    connected: true,
    upstream: `process-server ${OTHER_PROCESS_SERVER} (127.0.0.1:9443)`,
    rpoMillis: 800,
    points: 3,
    sealedSequence: 4711,
    durableSequence: 4711,
    dirtyBytes: 0,
    doubtBytes: 0,
    generationNumber: 1,
    generationId: 'aa'.repeat(16),
    sourceClosed: false,
    fenced: '',
    disks: [{ id: DISK.id, index: 0, name: 'vda', sizeBytes: DISK.sizeBytes, excluded: false }],
  };
}
