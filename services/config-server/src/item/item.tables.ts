import type { ItemEvent, OperationKind, ReplicationMode, WayOn } from './item.events.ts';
import type { OperationState, Place } from './item.state.ts';

/** The transition tables of a protected item, as data: checked when they are loaded, drawn into the documentation, followed by the decider. */

/** Replication: `off` is entered and left by a person only; between the others an observer that looks every few seconds may see any step. */
const WHILE_ON: readonly ReplicationMode[] = ['initial', 'streaming', 'coalescing', 'resync', 'paused', 'interrupted'];
export const REPLICATION_TABLE: Readonly<Record<ReplicationMode, readonly ReplicationMode[]>> = {
  off: WHILE_ON,
  initial: ['streaming', 'coalescing', 'resync', 'paused', 'interrupted', 'off'],
  streaming: ['coalescing', 'resync', 'paused', 'interrupted', 'initial', 'off'],
  coalescing: ['streaming', 'resync', 'paused', 'interrupted', 'initial', 'off'],
  resync: ['streaming', 'coalescing', 'paused', 'interrupted', 'initial', 'off'],
  paused: ['streaming', 'coalescing', 'resync', 'interrupted', 'initial', 'off'],
  interrupted: ['streaming', 'coalescing', 'resync', 'paused', 'initial', 'off'],
};

export interface PlacementTransition {
  readonly from: Place;
  readonly by: ItemEvent['type'];
  readonly to: Place;
}
export const PLACEMENT_TABLE: readonly PlacementTransition[] = [
  { from: 'source', by: 'FailedOver', to: 'target-uncommitted' },
  { from: 'source', by: 'BreakGlassFailoverAdopted', to: 'target-uncommitted' },
  { from: 'source', by: 'SourceFenced', to: 'source' },
  { from: 'source', by: 'FailoverUndone', to: 'source' },
  { from: 'target-uncommitted', by: 'FailoverPointChanged', to: 'target-uncommitted' },
  { from: 'target-uncommitted', by: 'BreakGlassFailoverAdopted', to: 'target-uncommitted' },
  { from: 'target-uncommitted', by: 'BreakGlassCleanupAdopted', to: 'source' },
  { from: 'target-uncommitted', by: 'FailoverUndone', to: 'source' },
  { from: 'target-uncommitted', by: 'FailoverCommitted', to: 'target-committed' },
  { from: 'target-committed', by: 'BreakGlassFailoverAdopted', to: 'target-uncommitted' },
  { from: 'target-committed', by: 'BreakGlassCleanupAdopted', to: 'source' },
];

export interface OperationTransition {
  readonly from: OperationState;
  readonly by: 'OperationBegun' | 'OperationSuperseded' | 'OperationEnded' | 'FailedOperationLeft';
  readonly to: OperationState;
}
export const OPERATION_TABLE: readonly OperationTransition[] = [
  { from: 'none', by: 'OperationBegun', to: 'running' },
  { from: 'running', by: 'OperationEnded', to: 'none' },
  { from: 'running', by: 'OperationEnded', to: 'failed' },
  { from: 'running', by: 'OperationSuperseded', to: 'none' },
  { from: 'failed', by: 'OperationBegun', to: 'running' },
  { from: 'failed', by: 'FailedOperationLeft', to: 'none' },
];

/** What must hold before an operation begins; looked at in the order given, the first that does not hold refuses. */
export type Condition =
  | 'enabled'
  | 'not-established'
  | 'established'
  | 'at-source'
  | 'at-target-uncommitted'
  | 'not-uncommitted'
  | 'failed-over-or-fenced'
  | 'not-fenced'
  | 'not-running-from-store'
  | 'paused'
  | 'not-paused'
  | 'replicating'
  | 'disks-differ'
  | 'policy-differs'
  | 'process-server-differs';

export interface OperationRule {
  readonly requires: readonly Condition[];
  /** Ways on when it failed. */
  readonly waysOn: readonly WayOn[];
  /** It is the way back from these when they failed. */
  readonly undoes: readonly OperationKind[];
  /** May begin although another operation of the item failed. */
  readonly afterAnyFailure?: boolean;
}

export const OPERATION_RULES: Readonly<Record<OperationKind, OperationRule>> = {
  'enable-protection': {
    requires: ['enabled', 'not-established'],
    waysOn: ['retry', 'undo', 'leave'],
    undoes: [],
  },
  'disable-protection': {
    requires: ['enabled', 'not-running-from-store', 'not-uncommitted'],
    waysOn: ['retry', 'leave'],
    undoes: ['enable-protection'],
    afterAnyFailure: true,
  },
  forget: {
    requires: ['enabled', 'not-running-from-store', 'not-uncommitted'],
    waysOn: ['retry', 'leave'],
    undoes: ['enable-protection'],
    afterAnyFailure: true,
  },
  pause: {
    requires: ['enabled', 'at-source', 'not-fenced', 'not-paused'],
    waysOn: ['retry', 'undo', 'leave'],
    undoes: ['resume'],
  },
  resume: {
    requires: ['enabled', 'at-source', 'not-fenced', 'paused'],
    waysOn: ['retry', 'undo', 'leave'],
    undoes: ['pause'],
  },
  resync: {
    requires: ['enabled', 'at-source', 'not-fenced', 'established', 'not-paused'],
    waysOn: ['retry', 'leave'],
    undoes: [],
  },
  'change-disks': {
    requires: ['enabled', 'at-source', 'not-fenced', 'disks-differ'],
    waysOn: ['retry', 'undo', 'leave'],
    undoes: ['change-disks'],
  },
  'apply-policy': {
    requires: ['enabled', 'policy-differs'],
    waysOn: ['retry', 'undo', 'leave'],
    undoes: ['apply-policy'],
  },
  'move-process-server': {
    requires: ['enabled', 'at-source', 'not-fenced', 'process-server-differs'],
    waysOn: ['retry', 'undo', 'leave'],
    undoes: ['move-process-server'],
  },
  failover: {
    requires: ['enabled', 'established', 'at-source'],
    waysOn: ['retry', 'undo', 'leave'],
    undoes: [],
  },
  'change-point': {
    requires: ['enabled', 'at-target-uncommitted'],
    waysOn: ['retry', 'undo', 'leave'],
    undoes: [],
  },
  'undo-failover': {
    requires: ['enabled', 'failed-over-or-fenced'],
    waysOn: ['retry', 'leave'],
    undoes: ['failover', 'change-point'],
  },
  'commit-failover': {
    requires: ['enabled', 'at-target-uncommitted'],
    waysOn: ['retry', 'leave'],
    undoes: [],
  },
};

/** A planned failover needs the source's help as well. */
export const PLANNED_FAILOVER_REQUIRES: readonly Condition[] = ['not-fenced', 'not-paused', 'replicating'];
