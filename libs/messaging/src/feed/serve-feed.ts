import {
  type EventStore,
  isRefusal,
  type Position,
  type RecordedEvent,
  type Refusal,
} from '@understudy/event-sourcing';
import type { Bus } from '../bus/bus.types.ts';
import { malformed } from '../envelope/command-envelope.ts';
import { messageOf } from '../envelope/message-type.ts';
import { FEED_PAGE_BYTES_MAX, FEED_PAGE_EVENTS_MAX } from '../limits.ts';
import { type ControlService, feedSubject, wakeSubject } from '../subjects.ts';
import { decodeFeedRead, encodeFeedReply, type FeedRead, type FeedReply, publishedBytes } from './feed.codec.ts';
import { encodeWake } from './wake.codec.ts';

export interface FeedServerOptions {
  readonly bus: Bus;
  readonly store: EventStore;
  readonly service: ControlService;
  /** The types that others may see: a subset of the store's, in proto/. */
  readonly published: readonly string[];
  /** Besides a wake-up after each append. Default 5000. */
  readonly wakeMillis?: number;
}

export interface FeedServer {
  close(): Promise<void>;
}

const READS_AT_ONCE_MAX = 16;

/** Answers reads of the feed and wakes readers up, until closed. */
export function serveFeed(options: FeedServerOptions): FeedServer {
  const stop = new AbortController();
  const reads = serveReads(options);
  const wakes = wakeAfterAppends(options, stop.signal);
  const beat = setInterval(() => void wakeAtHead(options), options.wakeMillis ?? 5000);
  beat.unref();
  return {
    close: async () => {
      reads.close();
      clearInterval(beat);
      stop.abort();
      await wakes;
    },
  };
}

function serveReads(options: FeedServerOptions): { close(): void } {
  let reading = 0;
  const answer = async (body: Uint8Array, respond: (body: Uint8Array) => void) => {
    reading += 1;
    try {
      respond(encodeFeedReply(reading > READS_AT_ONCE_MAX ? BUSY : await answerRead(options, body)));
    } finally {
      reading -= 1;
    }
  };
  return options.bus.subscribe(
    feedSubject(options.service),
    (_, body, respond) => void answer(body, respond),
    options.service,
  );
}

const BUSY: FeedReply = { type: 'failure', code: 'busy', message: 'too many readers at once', retryable: true };

/** Never rejects. */
export async function answerRead(options: FeedServerOptions, body: Uint8Array): Promise<FeedReply> {
  try {
    const read = decodeRead(body);
    return isRefusal(read) ? read : await pageFor(options, read);
  } catch (cause) {
    options.bus.log.tell('feed-server-failed', messageOf(cause), { service: options.service, error: cause });
    return { type: 'failure', code: 'store-unavailable', message: messageOf(cause), retryable: true };
  }
}

function decodeRead(body: Uint8Array): FeedRead | Refusal {
  try {
    return decodeFeedRead(body);
  } catch (cause) {
    return malformed('', messageOf(cause));
  }
}

async function pageFor({ store, published }: FeedServerOptions, read: FeedRead): Promise<FeedReply> {
  const rebuild: FeedReply = { type: 'rebuild', storeId: store.storeId };
  if (read.storeId !== store.storeId && (read.storeId !== '' || read.after !== '')) return rebuild;
  const types = read.types.length === 0 ? published : published.filter((type) => read.types.includes(type));
  const max = Math.min(read.max || FEED_PAGE_EVENTS_MAX, FEED_PAGE_EVENTS_MAX);
  try {
    const page = await store.readAll(read.after === '' ? undefined : read.after, max, { types });
    const events = fitting(page.events);
    if (events.length === page.events.length) return { type: 'page', storeId: store.storeId, ...page };
    return { type: 'page', storeId: store.storeId, events, next: events.at(-1)!.position, atHead: false };
  } catch (cause) {
    if (isPositionUnknown(cause)) return rebuild;
    throw cause;
  }
}

/** At least one: an event comes out of a command, which is smaller than what a reply may carry. */
function fitting(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  let bytes = 0;
  for (const [index, event] of events.entries()) {
    bytes += publishedBytes(event);
    if (bytes > FEED_PAGE_BYTES_MAX && index > 0) return events.slice(0, index);
  }
  return events;
}

function isPositionUnknown(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'position-unknown';
}

/** Bursts make one wake-up: its reader reads everything anyway. */
async function wakeAfterAppends(options: FeedServerOptions, signal: AbortSignal): Promise<void> {
  const { store, bus, service, published } = options;
  while (!signal.aborted) {
    try {
      const head = await store.head();
      let newest: Position | undefined;
      for await (const item of store.subscribe(head, signal, { types: published })) {
        if (item.type === 'event') newest = item.event.position;
        else if (newest !== undefined) {
          wake(options, newest);
          newest = undefined;
        }
      }
    } catch (cause) {
      if (signal.aborted) return;
      bus.log.tell('feed-server-failed', `following the store: ${messageOf(cause)}`, { service });
      await new Promise((resolve) => setTimeout(resolve, 1000).unref());
    }
  }
}

function wake({ bus, store, service }: FeedServerOptions, head: Position): void {
  bus.publish(wakeSubject(service), encodeWake({ storeId: store.storeId, head }));
}

async function wakeAtHead(options: FeedServerOptions): Promise<void> {
  try {
    wake(options, await options.store.head());
  } catch (cause) {
    options.bus.log.tell('feed-server-failed', messageOf(cause), { service: options.service });
  }
}
