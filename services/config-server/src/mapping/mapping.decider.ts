import type { Decider } from '@understudy/event-sourcing';
import { refusal } from '../codes/refusal.ts';
import { sameLabels } from '../rest/labels.ts';
import type { Labels } from '../rest/resource.schema.ts';
import { sameContent } from '../rest/same-content.ts';
import type { MappedNetwork, MappingEvent } from './mapping.events.ts';

type Defined = Extract<MappingEvent, { type: 'NetworkMappingDefined' }>;

export type MappingState =
  | { readonly stage: 'unknown' }
  | {
      readonly stage: 'defined';
      readonly name: string;
      readonly labels: Labels;
      readonly networks: readonly MappedNetwork[];
    }
  | { readonly stage: 'removed' };

export type MappingCommand =
  | (Omit<Defined, 'type'> & { readonly type: 'DefineMapping' })
  | {
      readonly type: 'ChangeMapping';
      readonly labels?: Labels | undefined;
      readonly networks?: readonly MappedNetwork[] | undefined;
      readonly atMillis: number;
    }
  | { readonly type: 'RemoveMapping'; readonly atMillis: number };

export const mappingDecider: Decider<MappingState, MappingCommand, MappingEvent> = {
  initialState: { stage: 'unknown' },

  decide(command, state) {
    if (command.type === 'DefineMapping') {
      if (state.stage !== 'unknown') return refusal('name-taken', 'A mapping with this id exists.', { when: 'never' });
      if (command.sourceSiteId === command.targetSiteId && command.networks.length === 0)
        return refusal('mapping-empty', 'A mapping of a site onto itself needs networks.', { field: '/networks' });
      const { type: _, ...facts } = command;
      return [{ type: 'NetworkMappingDefined', ...facts }];
    }
    if (state.stage !== 'defined') return refusal('not-found', 'There is no such mapping.');
    if (command.type === 'RemoveMapping') return [{ type: 'NetworkMappingRemoved', atMillis: command.atMillis }];
    const { labels, networks, atMillis } = command;
    const events: MappingEvent[] = [];
    if (networks !== undefined && !sameContent(networks, state.networks))
      events.push({ type: 'NetworkMappingRevised', networks, atMillis });
    if (labels !== undefined && !sameLabels(labels, state.labels))
      events.push({ type: 'NetworkMappingLabelled', labels, atMillis });
    return events;
  },

  evolve(state, event) {
    if (event.type === 'NetworkMappingDefined')
      return { stage: 'defined', name: event.name, labels: event.labels, networks: event.networks };
    if (state.stage !== 'defined') throw new Error(`an event of a defined mapping that is ${state.stage}`);
    switch (event.type) {
      case 'NetworkMappingRevised':
        return { ...state, networks: event.networks };
      case 'NetworkMappingLabelled':
        return { ...state, labels: event.labels };
      case 'NetworkMappingRemoved':
        return { stage: 'removed' };
    }
  },
};
