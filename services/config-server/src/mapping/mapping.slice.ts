import type { Projection, Slice } from '../stores/slice.ts';
import { type MappingCommand, type MappingState, mappingDecider } from './mapping.decider.ts';
import { type MappingEvent, mappingCodec } from './mapping.events.ts';
import type { Mapping } from './mapping.schema.ts';

const projectMapping: Projection<Mapping, MappingEvent> = (mapping, event) => {
  if (event.type === 'NetworkMappingDefined') {
    const { mappingId, name, labels, sourceSiteId, targetSiteId, networks, atMillis } = event;
    return {
      id: mappingId,
      name,
      labels,
      sourceSiteId,
      targetSiteId,
      networks: [...networks],
      definedAtMillis: atMillis,
    };
  }
  if (mapping === undefined) return undefined;
  switch (event.type) {
    case 'NetworkMappingRevised':
      return { ...mapping, networks: [...event.networks] };
    case 'NetworkMappingLabelled':
      return { ...mapping, labels: event.labels };
    case 'NetworkMappingRemoved':
      return undefined;
  }
};

export const mappingSlice: Slice<MappingState, MappingCommand, MappingEvent, Mapping> = {
  kind: 'mapping',
  decider: mappingDecider,
  codec: mappingCodec,
  project: projectMapping,
  version: 1,
  filters: ['name', 'sourceSiteId', 'targetSiteId'],
  nameOf: (state) => (state.stage === 'defined' ? state.name : undefined),
};
