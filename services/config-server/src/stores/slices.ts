import {
  type DomainEvent,
  type EventCodec,
  type ReadModelDefinition,
  UnknownEventType,
} from '@understudy/event-sourcing';
import { nameCodec } from '../names/name.decider.ts';
import type { Aggregate } from './aggregate.ts';
import type { AnySlice } from './document-model.ts';
import { PLATFORM_CODECS, PLATFORM_MODELS, PLATFORM_PUBLISHED, PLATFORM_SLICES } from './platform.slices.ts';
import { PROTECTION_CODECS, PROTECTION_MODELS, PROTECTION_PUBLISHED, PROTECTION_SLICES } from './protection.slices.ts';
import type { Slice } from './slice.ts';

export const SLICES = { ...PLATFORM_SLICES, ...PROTECTION_SLICES } as const;

type AggregateOf<S> =
  S extends Slice<infer State, infer Command extends { readonly type: string }, infer Event, infer Document>
    ? Aggregate<State, Command, Event, Document>
    : never;
/** `aggregates.sites`, typed by its slice. */
export type Aggregates = { readonly [Name in keyof typeof SLICES]: AggregateOf<(typeof SLICES)[Name]> };

// biome-ignore lint/suspicious/noExplicitAny: models of different events stand in one list.
export const MODELS: readonly ReadModelDefinition<any, any>[] = [...PLATFORM_MODELS, ...PROTECTION_MODELS];

/** Types of events that others may see. */
export const PUBLISHED: readonly string[] = [...PLATFORM_PUBLISHED, ...PROTECTION_PUBLISHED];

/** Knows every event of this service. */
export const configCodec: EventCodec<DomainEvent> = combined([
  nameCodec,
  ...Object.values<AnySlice>(SLICES).map(({ codec }) => codec),
  ...PLATFORM_CODECS,
  ...PROTECTION_CODECS,
]);

// biome-ignore lint/suspicious/noExplicitAny: each knows its own events; the type of the event chooses.
function combined(codecs: readonly EventCodec<any>[]): EventCodec<DomainEvent> {
  const byType = new Map(codecs.flatMap((codec) => codec.types.map((type) => [type, codec] as const)));
  const codecOf = (type: string) => {
    const codec = byType.get(type);
    if (codec === undefined) throw new UnknownEventType(type);
    return codec;
  };
  return {
    types: [...byType.keys()],
    encode: (event) => codecOf(event.type).encode(event),
    decode: (type, body) => codecOf(type).decode(type, body) as DomainEvent,
  };
}
