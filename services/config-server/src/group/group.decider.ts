import { understudy } from '@understudy/contracts';
import { type Decider, protobufCodec } from '@understudy/event-sourcing';
import { refusal } from '../codes/refusal.ts';
import { sameLabels } from '../rest/labels.ts';
import type { Labels } from '../rest/resource.schema.ts';

interface Fact<Type extends string> {
  readonly type: Type;
  readonly groupId: string;
  readonly atMillis: number;
}
export type GroupEvent =
  | (Fact<'GroupFormed'> & { readonly name: string; readonly labels: Labels; readonly itemIds: readonly string[] })
  | (Fact<'GroupJoined'> & { readonly itemId: string })
  | (Fact<'GroupLeft'> & { readonly itemId: string })
  | (Fact<'GroupPointsScheduled'> & { readonly everyMillis: number })
  | (Fact<'GroupRenamed'> & { readonly name: string; readonly previous: string })
  | (Fact<'GroupLabelled'> & { readonly labels: Labels })
  | Fact<'GroupDissolved'>;

const v1 = understudy.v1;
export const groupCodec = protobufCodec<GroupEvent>({
  GroupFormed: v1.GroupFormed,
  GroupJoined: v1.GroupJoined,
  GroupLeft: v1.GroupLeft,
  GroupPointsScheduled: v1.GroupPointsScheduled,
  GroupRenamed: v1.GroupRenamed,
  GroupLabelled: v1.GroupLabelled,
  GroupDissolved: v1.GroupDissolved,
});

interface KnownGroup {
  readonly stage: 'formed' | 'dissolved';
  readonly groupId: string;
  readonly name: string;
  readonly labels: Labels;
  readonly itemIds: readonly string[];
  /** 0: no group points by schedule. */
  readonly everyMillis: number;
}
export type GroupState = { readonly stage: 'unknown' } | KnownGroup;

export type GroupCommand =
  | {
      readonly type: 'FormGroup';
      readonly groupId: string;
      readonly name: string;
      readonly labels: Labels;
      readonly itemIds: readonly string[];
      readonly everyMillis: number;
      readonly atMillis: number;
    }
  | {
      readonly type: 'ChangeGroup';
      readonly name?: string | undefined;
      readonly labels?: Labels | undefined;
      readonly itemIds?: readonly string[] | undefined;
      readonly everyMillis?: number | undefined;
      readonly atMillis: number;
    }
  | { readonly type: 'DissolveGroup'; readonly atMillis: number };

/** Its barrier has to be short. */
const ITEMS_MAX = 100;

/** Machines that share consistent points: `config.group-<id>`. */
export const groupDecider: Decider<GroupState, GroupCommand, GroupEvent> = {
  initialState: { stage: 'unknown' },

  decide(command, state) {
    if (command.type !== 'DissolveGroup' && (command.itemIds?.length ?? 0) > ITEMS_MAX)
      return refusal('group-too-large', `A group has at most ${ITEMS_MAX} machines.`, {
        field: '/itemIds',
        when: 'never',
      });
    if (command.type === 'FormGroup') return form(command, state);
    if (state.stage === 'unknown') return refusal('not-found', 'There is no such group.');
    if (command.type === 'DissolveGroup') {
      const { groupId, stage } = state;
      return stage === 'dissolved' ? [] : [{ type: 'GroupDissolved', groupId, atMillis: command.atMillis }];
    }
    if (state.stage === 'dissolved')
      return refusal('group-dissolved', `The group ${state.name} is dissolved.`, { when: 'never' });
    return change(command, state);
  },

  evolve(state, event) {
    if (event.type === 'GroupFormed') {
      const { groupId, name, labels, itemIds } = event;
      return { stage: 'formed', groupId, name, labels, itemIds, everyMillis: 0 };
    }
    if (state.stage === 'unknown') throw new Error(`the group's stream begins with ${event.type}`);
    switch (event.type) {
      case 'GroupJoined':
        return { ...state, itemIds: [...state.itemIds, event.itemId] };
      case 'GroupLeft':
        return { ...state, itemIds: state.itemIds.filter((id) => id !== event.itemId) };
      case 'GroupPointsScheduled':
        return { ...state, everyMillis: event.everyMillis };
      case 'GroupRenamed':
        return { ...state, name: event.name };
      case 'GroupLabelled':
        return { ...state, labels: event.labels };
      case 'GroupDissolved':
        return { ...state, stage: 'dissolved' };
    }
    throw new Error(`unknown event of a group: ${JSON.stringify(event)}`);
  },
};

function form(command: Extract<GroupCommand, { type: 'FormGroup' }>, state: GroupState) {
  if (state.stage !== 'unknown') return refusal('name-taken', 'A group with this id exists.', { when: 'never' });
  const { groupId, name, labels, itemIds, everyMillis, atMillis } = command;
  const formed = { type: 'GroupFormed', groupId, name, labels, itemIds: [...new Set(itemIds)], atMillis } as const;
  if (everyMillis === 0) return [formed];
  return [formed, { type: 'GroupPointsScheduled', groupId, everyMillis, atMillis } as const];
}

function change(command: Extract<GroupCommand, { type: 'ChangeGroup' }>, state: KnownGroup): GroupEvent[] {
  const { name, labels, itemIds, everyMillis, atMillis } = command;
  const fact = { groupId: state.groupId, atMillis };
  const events: GroupEvent[] = [];
  if (name !== undefined && name !== state.name)
    events.push({ type: 'GroupRenamed', ...fact, name, previous: state.name });
  if (labels !== undefined && !sameLabels(labels, state.labels))
    events.push({ type: 'GroupLabelled', ...fact, labels });
  const wanted = new Set(itemIds ?? state.itemIds);
  for (const itemId of state.itemIds) if (!wanted.has(itemId)) events.push({ type: 'GroupLeft', ...fact, itemId });
  for (const itemId of wanted)
    if (!state.itemIds.includes(itemId)) events.push({ type: 'GroupJoined', ...fact, itemId });
  if (everyMillis !== undefined && everyMillis !== state.everyMillis)
    events.push({ type: 'GroupPointsScheduled', ...fact, everyMillis });
  return events;
}
