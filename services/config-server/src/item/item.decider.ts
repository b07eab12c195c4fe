import type { Decider, Refusal } from '@understudy/event-sourcing';
import { adoptBreakGlass } from './item.adopt.ts';
import { beginOperation, changeDisks, changePolicy, enableProtection, moveProcessServer } from './item.begin.ts';
import type { ItemCommand, ItemCommandOf } from './item.commands.ts';
import { notProtected } from './item.conditions.ts';
import { endOperation, leaveFailedOperation } from './item.end.ts';
import type { ItemEvent } from './item.events.ts';
import { evolve } from './item.evolve.ts';
import { type ItemState, type KnownItem, NO_ITEM } from './item.state.ts';
import { REPLICATION_TABLE } from './item.tables.ts';

type Decision = readonly ItemEvent[] | Refusal;

/** A protected item: `config.item-<machine id>`. Its stream is the only lock there is on the machine. */
export const itemDecider: Decider<ItemState, ItemCommand, ItemEvent> = { initialState: NO_ITEM, decide, evolve };

function decide(command: ItemCommand, state: ItemState): Decision {
  switch (command.type) {
    case 'EnableProtection':
      return enableProtection(command, state);
    case 'BeginOperation':
      return beginOperation(command, state);
    case 'EndOperation':
      return endOperation(command, state);
    case 'LeaveFailedOperation':
      return leaveFailedOperation(command, state);
    case 'AdoptBreakGlass':
      return adoptBreakGlass(command, state);
    case 'ChangePolicy':
      return changePolicy(command, state);
    case 'ChangeDisks':
      return changeDisks(command, state);
    case 'MoveProcessServer':
      return moveProcessServer(command, state);
    case 'RecordReplicationMode':
    case 'RecordThresholdCrossed':
    case 'RecordReplicationSummary':
    case 'RecordPointMade':
    case 'RecordPointSkipped':
    case 'ConfirmSourceStopped':
    case 'RenameItem':
    case 'LabelItem':
      return state.lifecycle === 'enabled' ? record(command, state) : notProtected(`machine ${command.itemId}`);
  }
}

type Recording = ItemCommandOf<
  | 'RecordReplicationMode'
  | 'RecordThresholdCrossed'
  | 'RecordReplicationSummary'
  | 'RecordPointMade'
  | 'RecordPointSkipped'
  | 'ConfirmSourceStopped'
  | 'RenameItem'
  | 'LabelItem'
>;

/** What was observed or named; what is known already makes no event. */
function record(command: Recording, item: KnownItem): Decision {
  switch (command.type) {
    case 'RecordReplicationMode':
      return recordMode(command, item);
    case 'RecordThresholdCrossed':
      return command.level === item.rpoLevel ? [] : [{ ...command, type: 'RpoThresholdCrossed' }];
    case 'RecordReplicationSummary':
      return command.hourMillis <= item.summarizedHourMillis ? [] : [{ ...command, type: 'ReplicationSummarized' }];
    case 'RecordPointMade':
      return [{ ...command, type: 'PointMadeByName' }];
    case 'RecordPointSkipped':
      return [{ ...command, type: 'PointSkippedByName' }];
    case 'ConfirmSourceStopped':
      return item.placement.sourceMayRun ? [{ ...command, type: 'SourceConfirmedStopped' }] : [];
    case 'RenameItem': {
      const { itemId, name, atMillis } = command;
      return name === item.name ? [] : [{ type: 'ItemRenamed', itemId, name, previous: item.name, atMillis }];
    }
    case 'LabelItem': {
      const { itemId, labels, atMillis } = command;
      return sameLabels(labels, item.labels) ? [] : [{ type: 'ItemLabelled', itemId, labels, atMillis }];
    }
  }
}

function recordMode(
  { itemId, mode, reason, atMillis }: ItemCommandOf<'RecordReplicationMode'>,
  item: KnownItem,
): Decision {
  const { replication } = item;
  if (mode === replication || mode === 'off' || !REPLICATION_TABLE[replication].includes(mode)) return [];
  return [{ type: 'ReplicationModeChanged', itemId, mode, previous: replication, reason, atMillis }];
}

function sameLabels(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
