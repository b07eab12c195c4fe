import type { ExpectedRevision, NewEvent } from '../event-store.port.ts';

/** Appends on their way to the writer: the bodies in one buffer that is handed over, not copied. */
export interface AppendBatch {
  readonly bodies: Uint8Array<ArrayBuffer>;
  readonly appends: readonly PackedAppend[];
}

export interface PackedAppend {
  readonly stream: string;
  /** -1: no stream. */
  readonly expected: number;
  readonly events: readonly PackedEvent[];
}

/** id (32 hex digits), type, metadata (JSON), end of the body in the batch's buffer. */
export type PackedEvent = readonly [id: string, type: string, metadata: string, bodyEnd: number];

export type WriterOutcome =
  | { readonly type: 'appended'; readonly revision: number; readonly position: number; readonly repeated: boolean }
  | { readonly type: 'conflict'; readonly actual: number };

export interface WaitingAppend {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly events: readonly NewEvent[];
}

export function packAppends(waiting: readonly WaitingAppend[]): AppendBatch {
  let bytes = 0;
  for (const { events } of waiting) for (const { body } of events) bytes += body.length;
  const bodies = new Uint8Array(bytes);
  let end = 0;
  const pack = (event: NewEvent): PackedEvent => {
    bodies.set(event.body, end);
    end += event.body.length;
    return [event.id.replaceAll('-', ''), event.type, JSON.stringify(event.metadata), end];
  };
  const appends = waiting.map(({ stream, expected, events }) => ({
    stream,
    expected: expected === 'no-stream' ? -1 : expected,
    events: events.map(pack),
  }));
  return { bodies, appends };
}
