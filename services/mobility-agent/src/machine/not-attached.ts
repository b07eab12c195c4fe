import type { AgentMachine } from '@understudy/hosting';
import type { AssignedMachine } from '../assignment/assignment.store.ts';

/** A machine that is assigned but cannot be served now, as the admin socket shows it. */
export function notAttached({ machineId, name, ...assigned }: AssignedMachine, reason: string): AgentMachine {
  const { managedBy = 'local' as const } = assigned;
  const none = {
    lagBytes: 0,
    dirtyBytes: 0,
    doubtBytes: 0,
    ringBytes: 0,
    ringUsedBytes: 0,
    writtenBytes: 0,
    sentBytes: 0,
    sealedBatch: 0,
    durableBatch: 0,
  };
  const sender = { state: 'waiting', restarts: 0, lastProblem: reason } as const;
  return {
    machineId,
    name,
    mode: 'interrupted',
    reason,
    connected: false,
    run: 'none',
    ...none,
    sender,
    disks: [],
    managedBy,
  };
}
