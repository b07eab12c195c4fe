import type { Projection, Slice } from '../stores/slice.ts';
import { type GroupCommand, type GroupEvent, type GroupState, groupCodec, groupDecider } from './group.decider.ts';
import type { Group } from './group.schema.ts';

const projectGroup: Projection<Group, GroupEvent> = (group, event) => {
  if (event.type === 'GroupFormed') {
    const { groupId, name, labels, itemIds, atMillis } = event;
    return { id: groupId, name, labels, itemIds: [...itemIds], everyMillis: 0, formedAtMillis: atMillis };
  }
  if (group === undefined) return undefined;
  switch (event.type) {
    case 'GroupJoined':
      return { ...group, itemIds: [...group.itemIds, event.itemId] };
    case 'GroupLeft':
      return { ...group, itemIds: group.itemIds.filter((id) => id !== event.itemId) };
    case 'GroupPointsScheduled':
      return { ...group, everyMillis: event.everyMillis };
    case 'GroupRenamed':
      return { ...group, name: event.name };
    case 'GroupLabelled':
      return { ...group, labels: event.labels };
    case 'GroupDissolved':
      return undefined;
  }
};

export const groupSlice: Slice<GroupState, GroupCommand, GroupEvent, Group> = {
  kind: 'group',
  decider: groupDecider,
  codec: groupCodec,
  project: projectGroup,
  version: 1,
  filters: ['name'],
  nameOf: (state) => (state.stage === 'formed' ? state.name : undefined),
};
