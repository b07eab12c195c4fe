import type { Refusal } from '@understudy/event-sourcing';
import { refusal } from '../codes/refusal.ts';
import type { BeginOperation } from './item.commands.ts';
import type { ProtectedDisk } from './item.events.ts';
import type { KnownItem } from './item.state.ts';
import type { Condition } from './item.tables.ts';

type Check = (item: KnownItem, command: BeginOperation) => Refusal | undefined;

/** Each condition of the operation table: undefined when it holds. */
export const CONDITIONS: Readonly<Record<Condition, Check>> = {
  enabled: (item) => (item.lifecycle === 'enabled' ? undefined : notProtected(item.name)),
  'not-established': ({ placement, name }) =>
    placement.protected || placement.where !== 'source'
      ? refusal('protected-already', `${name} is protected already`, {
          remedy: 'Change its policy, disks or process server instead.',
          when: 'never',
        })
      : undefined,
  established: ({ placement, name }) =>
    placement.protected || placement.generation > 0
      ? undefined
      : refusal('no-point-yet', `${name} has no recovery point yet`, {
          remedy: 'Wait for the initial copy; its job shows the progress.',
        }),
  'at-source': ({ placement, name }) =>
    placement.where === 'source'
      ? undefined
      : refusal('failed-over', `${name} was failed over: it runs at the target`, {
          remedy: wayFromTarget(placement.where),
        }),
  'at-target-uncommitted': ({ placement, name }) => {
    if (placement.where === 'target-uncommitted') return undefined;
    if (placement.where === 'source')
      return refusal('not-failed-over', `${name} runs at its source`, { remedy: 'Fail it over first.' });
    return committed(name);
  },
  'not-uncommitted': ({ placement, name }) =>
    placement.where === 'target-uncommitted'
      ? refusal('failover-uncommitted', `the failover of ${name} is not committed`, {
          remedy: 'Commit or undo the failover first.',
        })
      : undefined,
  'failed-over-or-fenced': ({ placement, operation, name }) => {
    if (placement.where === 'target-committed') return committed(name);
    if (placement.where === 'target-uncommitted' || placement.fenced) return undefined;
    // A planned one may have closed the source's disks before it failed.
    if (operation.state === 'failed' && operation.kind === 'failover') return undefined;
    return refusal('not-failed-over', `${name} runs at its source`, { remedy: 'There is nothing to undo.' });
  },
  'not-fenced': ({ placement, name }) =>
    placement.fenced
      ? refusal('source-fenced', `a newer generation than that of ${name}’s source was granted`, {
          remedy: 'Undo the failover, or fail over again.',
        })
      : undefined,
  'not-running-from-store': ({ placement, name }) =>
    placement.storage === 'replica-store'
      ? refusal('runs-from-replica-store', `${name} runs from the replica store: without it its disks are gone`, {
          remedy: 'Commit the failover and wait until it is hydrated, or undo it.',
        })
      : undefined,
  paused: ({ wanted, name }) =>
    wanted.paused
      ? undefined
      : refusal('not-paused', `replication of ${name} is not paused`, { remedy: 'There is nothing to resume.' }),
  'not-paused': ({ wanted, name }) =>
    wanted.paused ? refusal('paused', `replication of ${name} is paused`, { remedy: 'Resume it first.' }) : undefined,
  replicating: ({ replication, name }) =>
    replication === 'streaming' || replication === 'coalescing'
      ? undefined
      : refusal(
          'source-not-replicating',
          `${name} does not replicate now (${replication}): a planned failover cannot send its last writes`,
          { remedy: 'Wait until it streams, or fail over unplanned and accept the loss.' },
        ),
  'disks-differ': ({ wanted, name }, { parameters }) =>
    sameDisks(wanted.disks, parameters.disks)
      ? refusal('disks-unchanged', `these are the disks of ${name} already`, {
          remedy: 'Name the disks as they shall be.',
          field: '/disks',
        })
      : undefined,
  'policy-differs': ({ wanted, name }, { parameters }) =>
    parameters.policyId === undefined || parameters.policyId === wanted.policyId
      ? refusal('policy-unchanged', `${name} has this policy already`, {
          remedy: 'Choose another policy.',
          field: '/policyId',
        })
      : undefined,
  'process-server-differs': ({ wanted, name }, { parameters }) =>
    parameters.processServer === undefined || parameters.processServer === wanted.processServer
      ? refusal('process-server-unchanged', `${name} is at this process server already`, {
          remedy: 'Choose another process server.',
          field: '/processServer',
        })
      : undefined,
};

/** What the operation itself changes holds already when it is tried again. */
export const MET_BY_THE_FAILED_ATTEMPT: ReadonlySet<Condition> = new Set([
  'paused',
  'not-paused',
  'disks-differ',
  'policy-differs',
  'process-server-differs',
]);

function committed(name: string): Refusal {
  return refusal('failover-committed', `the failover of ${name} is committed`, { when: 'never' });
}

export function notProtected(name: string): Refusal {
  return refusal('not-protected', `${name} is not protected`, { remedy: 'Enable protection first.' });
}

function wayFromTarget(where: string): string {
  return where === 'target-uncommitted'
    ? 'Undo the failover first, or commit it.'
    : 'The way back is reprotect and failback.';
}

function sameDisks(a: readonly ProtectedDisk[], b: readonly ProtectedDisk[]): boolean {
  const text = (disks: readonly ProtectedDisk[]) =>
    JSON.stringify(
      [...disks]
        .sort((x, y) => x.index - y.index)
        .map(({ index, id, name, path, sizeBytes, excluded }) => [index, id, name, path, sizeBytes, excluded]),
    );
  return text(a) === text(b);
}
