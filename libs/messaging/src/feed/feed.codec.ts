import { understudy } from '@understudy/contracts';
import type { EventMetadata, Position, RecordedEvent, Refusal } from '@understudy/event-sourcing';
import { decodeMessage, encodeMessage } from '../envelope/message-type.ts';
import { type CommandFailure, replyOf, wireReply } from '../envelope/reply-envelope.ts';
import { BusError } from '../errors.ts';

export interface FeedRead {
  /** Empty at the very first read. */
  readonly storeId: string;
  /** Empty: from the beginning. */
  readonly after: Position | '';
  readonly max: number;
  /** All published ones when empty. */
  readonly types: readonly string[];
}

export interface FeedPage {
  readonly type: 'page';
  readonly storeId: string;
  readonly events: readonly RecordedEvent[];
  /** To be kept; it moves on also over what is not published. */
  readonly next: Position;
  readonly atHead: boolean;
}

/** The position is of another store or beyond its head: start anew. */
export interface FeedRebuild {
  readonly type: 'rebuild';
  readonly storeId: string;
}

export type FeedReply = FeedPage | FeedRebuild | Refusal | CommandFailure;

const { FeedRead: WireRead, FeedReply: WireReply } = understudy.v1;

export function encodeFeedRead(read: FeedRead): Uint8Array {
  return encodeMessage(WireRead, read);
}

/** Throws `BusError` `undecodable`. */
export function decodeFeedRead(bytes: Uint8Array): FeedRead {
  return decodeMessage(WireRead, bytes) as FeedRead;
}

/** Bytes of an event in a page, to fill pages up to their limit. */
export function publishedBytes(event: RecordedEvent): number {
  const text = event.id.length + event.type.length + event.stream.length + event.position.length;
  return event.body.length + text + JSON.stringify(event.metadata).length + 64;
}

export function encodeFeedReply(reply: FeedReply): Uint8Array {
  if (reply.type === 'page') {
    const events = reply.events.map((event) => ({ ...event, metadata: JSON.stringify(event.metadata) }));
    return encodeMessage(WireReply, { page: { ...reply, events } });
  }
  return encodeMessage(WireReply, reply.type === 'rebuild' ? { rebuild: reply } : wireReply(reply));
}

/** Throws `BusError` `undecodable`. Bodies are views into `bytes`. */
export function decodeFeedReply(bytes: Uint8Array): FeedReply {
  const { page, rebuild, refusal, failure } = decodeMessage(WireReply, bytes);
  if (page !== undefined) {
    const { storeId = '', events = [], next, atHead = false } = page;
    return { type: 'page', storeId, events: events.map(eventOf), next: next as Position, atHead };
  }
  if (rebuild !== undefined) return { type: 'rebuild', storeId: rebuild.storeId ?? '' };
  const reply = replyOf({ ...(refusal && { refusal }), ...(failure && { failure }) });
  if (reply.type === 'result') throw new BusError('undecodable', 'a feed answered with a result');
  return reply;
}

function eventOf(from: object): RecordedEvent {
  const event = from as Omit<RecordedEvent, 'metadata'> & { readonly metadata: string };
  return { ...event, metadata: metadataOf(event.metadata) };
}

function metadataOf(text: string): EventMetadata {
  try {
    return JSON.parse(text) as EventMetadata;
  } catch (cause) {
    throw new BusError('undecodable', 'metadata of an event is not JSON', { cause });
  }
}
