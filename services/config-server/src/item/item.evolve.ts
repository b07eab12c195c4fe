import type {
  FailedOver,
  ItemEvent,
  ItemEventOf,
  OperationBegun,
  OperationKind,
  ProtectionEnabled,
} from './item.events.ts';
import { AT_SOURCE, type ItemState, type KnownItem, type Operation, type Placement } from './item.state.ts';

export function evolve(state: ItemState, event: ItemEvent): ItemState {
  if (event.type === 'ProtectionEnabled') return enabled(state, event);
  if (state.lifecycle === 'unknown') throw new Error(`the item's stream begins with ${event.type}`);
  return evolveKnown(state, event);
}

function evolveKnown(item: KnownItem, event: Exclude<ItemEvent, ProtectionEnabled>): KnownItem {
  switch (event.type) {
    case 'OperationBegun':
      return begun(item, event);
    case 'OperationSuperseded':
    case 'FailedOperationLeft':
      return { ...item, operation: { state: 'none' } };
    case 'OperationEnded':
      return ended(item, event);
    case 'ProtectionDisabled':
      return { ...item, lifecycle: 'disabled', replication: 'off', placement: { ...item.placement, protected: false } };
    case 'ReplicationModeChanged':
      return { ...item, replication: event.mode };
    case 'RpoThresholdCrossed':
      return { ...item, rpoLevel: event.level };
    case 'ReplicationSummarized':
      return { ...item, summarizedHourMillis: event.hourMillis };
    case 'PointMadeByName':
    case 'PointSkippedByName':
      return item;
    case 'SplitBrainSeen':
      return { ...item, splitBrain: event.seenId };
    case 'PolicyAssigned':
      return { ...item, wanted: { ...item.wanted, policyId: event.policyId } };
    case 'ProtectedDisksChosen':
      return { ...item, wanted: { ...item.wanted, disks: event.disks } };
    case 'ProcessServerChosen':
      return { ...item, wanted: { ...item.wanted, processServer: event.processServer } };
    case 'ItemRenamed':
      return { ...item, name: event.name };
    case 'ItemLabelled':
      return { ...item, labels: event.labels };
    case 'ProtectionEstablished':
    case 'SourceFenced':
    case 'FailedOver':
    case 'FailoverPointChanged':
    case 'FailoverUndone':
    case 'FailoverCommitted':
    case 'StandInHydrated':
    case 'SourceConfirmedStopped':
    case 'BreakGlassFailoverAdopted':
    case 'BreakGlassCleanupAdopted':
      return { ...item, placement: placed(item.placement, event) };
  }
  throw new Error(`unknown event of an item: ${JSON.stringify(event)}`);
}

type PlacementEvent = ItemEventOf<
  | 'ProtectionEstablished'
  | 'SourceFenced'
  | 'FailedOver'
  | 'FailoverPointChanged'
  | 'FailoverUndone'
  | 'FailoverCommitted'
  | 'StandInHydrated'
  | 'SourceConfirmedStopped'
  | 'BreakGlassFailoverAdopted'
  | 'BreakGlassCleanupAdopted'
>;

function placed(placement: Placement, event: PlacementEvent): Placement {
  switch (event.type) {
    case 'ProtectionEstablished':
      return { ...placement, ...ruling(event), protected: true };
    case 'SourceFenced':
      return { ...placement, ...ruling(event), fenced: true, protected: false };
    case 'FailedOver':
    case 'BreakGlassFailoverAdopted':
      return atTarget(event);
    case 'FailoverPointChanged':
      return { ...placement, ...ruling(event), ...atPoint(event), storage: 'replica-store' };
    case 'FailoverUndone':
      return { ...AT_SOURCE, ...ruling(event), protected: true };
    case 'BreakGlassCleanupAdopted':
      return { ...AT_SOURCE, ...ruling(event), fenced: true, sourceMayRun: placement.sourceMayRun };
    case 'FailoverCommitted':
      return { ...placement, where: 'target-committed' };
    case 'StandInHydrated':
      return { ...placement, storage: 'hydrated' };
    case 'SourceConfirmedStopped':
      return { ...placement, sourceMayRun: false };
  }
}

function atTarget(event: FailedOver | ItemEventOf<'BreakGlassFailoverAdopted'>): Placement {
  return {
    where: 'target-uncommitted',
    ...ruling(event),
    ...atPoint(event),
    protected: false,
    storage: event.hydrated ? 'hydrated' : 'replica-store',
    fenced: true,
    sourceMayRun: event.sourceMayRun,
  };
}

function ruling({ generation, generationId }: { readonly generation: number; readonly generationId: string }) {
  return { generation, generationId };
}

function atPoint(event: {
  readonly standIn: string;
  readonly pointSequence: number;
  readonly pointTimeMicros: number;
}) {
  return { standIn: event.standIn, point: { sequence: event.pointSequence, timeMicros: event.pointTimeMicros } };
}

/** Enabled again after it was disabled: a new life of the same item; the hours already told stay told. */
function enabled(state: ItemState, event: ProtectionEnabled): KnownItem {
  const { itemId, name, labels, agent, masterTarget, networks, policyId, processServer, disks } = event;
  return {
    lifecycle: 'enabled',
    itemId,
    name,
    labels,
    agent,
    masterTarget,
    networks,
    wanted: { paused: false, policyId, processServer, disks },
    replication: 'off',
    placement: AT_SOURCE,
    operation: { state: 'none' },
    rpoLevel: 'Healthy',
    summarizedHourMillis: state.lifecycle === 'unknown' ? -1 : state.summarizedHourMillis,
  };
}

function begun(item: KnownItem, event: OperationBegun): KnownItem {
  const { jobId, kind, parameters, atMillis } = event;
  if (kind === 'test-failover' || kind === 'cleanup-test-failover') throw new Error('a drill does not hold its item');
  const operation: Operation = {
    state: 'running',
    jobId,
    kind,
    parameters,
    beganAtMillis: atMillis,
    before: item.wanted,
  };
  return { ...item, operation, wanted: { ...item.wanted, paused: pausedBy(kind, item.wanted.paused) } };
}

function ended(item: KnownItem, event: ItemEventOf<'OperationEnded'>): KnownItem {
  const { operation } = item;
  if (operation.state !== 'running') throw new Error('an operation ended that did not run');
  if (event.outcome === 'cancelled') {
    const wanted = { ...item.wanted, paused: operation.before.paused };
    return { ...item, operation: { state: 'none' }, wanted };
  }
  if (event.outcome === 'succeeded') return { ...item, operation: { state: 'none' } };
  const { jobId, kind, parameters } = operation;
  const { code = 'unknown', message = '', waysOn, atMillis } = event;
  return {
    ...item,
    operation: { state: 'failed', jobId, kind, parameters, code, message, waysOn, failedAtMillis: atMillis },
  };
}

function pausedBy(kind: OperationKind, before: boolean): boolean {
  if (kind === 'pause') return true;
  return kind === 'resume' ? false : before;
}
