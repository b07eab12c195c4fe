/** Where an event stands in the whole store. Opaque: only the store that made it can compare it. */
export type Position = string & { readonly __position: unique symbol };

/** Number of an event in its stream, from 0. */
export type Revision = number;

export type ExpectedRevision = Revision | 'no-stream';

/** Who asked, in which chain of causes; kept beside every event as JSON. */
export interface EventMetadata {
  /** The command that caused it. Event ids are UUIDv5(command id, index). */
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId: string;
  /** Who: `user:anna`, `server:ps-1`, `job:<id>`, `system`. */
  readonly principal: string;
  /** W3C trace context of the command. */
  readonly traceparent?: string;
  /** Wall clock of the writer, for people; order is the position's. */
  readonly atMillis: number;
}

export interface NewEvent {
  readonly id: string;
  readonly type: string;
  /** Protobuf, by the service's codec. */
  readonly body: Uint8Array;
  readonly metadata: EventMetadata;
}

export interface RecordedEvent extends NewEvent {
  readonly stream: string;
  readonly revision: Revision;
  readonly position: Position;
}

export type AppendResult =
  | { readonly type: 'appended'; readonly revision: Revision; readonly position: Position }
  /** Another revision stands there. */
  | { readonly type: 'conflict'; readonly actual: Revision | 'no-stream' };

export interface StreamPage {
  readonly events: readonly RecordedEvent[];
  /** `undefined`: the stream ends here. */
  readonly next: Revision | undefined;
}

export interface EventFilter {
  /** Only these types; all when left out. */
  readonly types?: readonly string[];
  /** Only streams whose name begins so. */
  readonly streamPrefix?: string;
}

export interface AllPage {
  readonly events: readonly RecordedEvent[];
  /** Read on after this one; moves on also over what the filter left out, so it is worth keeping. */
  readonly next: Position;
  readonly atHead: boolean;
}

export type SubscriptionItem =
  | { readonly type: 'event'; readonly event: RecordedEvent }
  /** Everything up to here was looked at; `atHead`: nothing newer was there at that moment. */
  | { readonly type: 'checkpoint'; readonly position: Position; readonly atHead: boolean };

/**
 * One contract, two adapters (SQLite, KurrentDB), one suite: `eventStoreContract`. All methods reject with `EventStoreError`
 * (`unavailable` and `unknown-outcome` are retryable); an append that timed out is an unknown outcome: the same ids are appended at the same revision again.
 */
export interface EventStore {
  /** Changes when the store is restored or begun anew: whoever kept a position of another id rebuilds. */
  readonly storeId: string;
  /**
   * All or nothing, durable when it resolves. Repeating an append whose ids already stand at that revision answers its first result. Bodies are copied or
   * written before it resolves; the caller keeps them unchanged until then.
   */
  append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendResult>;
  readStream(stream: string, from: Revision, max: number): Promise<StreamPage>;
  /** `after` undefined: from the beginning. Rejects with `position-unknown` for a position beyond the head or of another store. */
  readAll(after: Position | undefined, max: number, filter?: EventFilter): Promise<AllPage>;
  head(): Promise<Position>;
  /** -1 a before b, 0 equal, 1 after. */
  compare(a: Position, b: Position): -1 | 0 | 1;
  /** Catches up, then follows, without end and without gaps; resumes by itself after a dropped connection; ends with the signal. */
  subscribe(after: Position | undefined, signal: AbortSignal, filter?: EventFilter): AsyncIterable<SubscriptionItem>;
  close(): Promise<void>;
}
