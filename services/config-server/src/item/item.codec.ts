import { understudy } from '@understudy/contracts';
import { protobufCodec } from '@understudy/event-sourcing';
import type { ItemEvent } from './item.events.ts';

const v1 = understudy.v1;

/** How the facts of an item stand in the event store. */
export const itemCodec = protobufCodec<ItemEvent>({
  ProtectionEnabled: v1.ProtectionEnabled,
  OperationBegun: v1.OperationBegun,
  OperationSuperseded: v1.OperationSuperseded,
  OperationEnded: v1.OperationEnded,
  FailedOperationLeft: v1.FailedOperationLeft,
  ProtectionEstablished: v1.ProtectionEstablished,
  ProtectionDisabled: v1.ProtectionDisabled,
  ReplicationModeChanged: v1.ReplicationModeChanged,
  RpoThresholdCrossed: v1.RpoThresholdCrossed,
  ReplicationSummarized: v1.ReplicationSummarized,
  PointMadeByName: v1.PointMadeByName,
  PointSkippedByName: v1.PointSkippedByName,
  SourceFenced: v1.SourceFenced,
  FailedOver: v1.FailedOver,
  FailoverPointChanged: v1.FailoverPointChanged,
  FailoverUndone: v1.FailoverUndone,
  FailoverCommitted: v1.FailoverCommitted,
  StandInHydrated: v1.StandInHydrated,
  SourceConfirmedStopped: v1.SourceConfirmedStopped,
  BreakGlassFailoverAdopted: v1.BreakGlassFailoverAdopted,
  BreakGlassCleanupAdopted: v1.BreakGlassCleanupAdopted,
  SplitBrainSeen: v1.SplitBrainSeen,
  PolicyAssigned: v1.PolicyAssigned,
  ProtectedDisksChosen: v1.ProtectedDisksChosen,
  ProcessServerChosen: v1.ProcessServerChosen,
  ItemRenamed: v1.ItemRenamed,
  ItemLabelled: v1.ItemLabelled,
});
