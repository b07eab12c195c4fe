import { understudy } from '@understudy/contracts';
import { protobufCodec } from '@understudy/event-sourcing';
import type { Labels } from '../rest/resource.schema.ts';

export interface MappedNetwork {
  readonly source: string;
  readonly target: string;
  readonly drill?: string | undefined;
}

export type MappingEvent =
  | {
      readonly type: 'NetworkMappingDefined';
      readonly mappingId: string;
      readonly name: string;
      readonly labels: Labels;
      readonly sourceSiteId: string;
      readonly targetSiteId: string;
      readonly networks: readonly MappedNetwork[];
      readonly atMillis: number;
    }
  | { readonly type: 'NetworkMappingRevised'; readonly networks: readonly MappedNetwork[]; readonly atMillis: number }
  | { readonly type: 'NetworkMappingLabelled'; readonly labels: Labels; readonly atMillis: number }
  | { readonly type: 'NetworkMappingRemoved'; readonly atMillis: number };

const { NetworkMappingDefined, NetworkMappingRevised, NetworkMappingLabelled, NetworkMappingRemoved } = understudy.v1;
export const mappingCodec = protobufCodec<MappingEvent>({
  NetworkMappingDefined,
  NetworkMappingRevised,
  NetworkMappingLabelled,
  NetworkMappingRemoved,
});
