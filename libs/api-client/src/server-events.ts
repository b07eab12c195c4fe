import { setTimeout as delay } from 'node:timers/promises';
import { errorOf } from './answer.ts';
import { type Connection, trust, unreachable } from './connect.ts';

const EVENT_CHARS_MAX = 1024 * 1024;
const RECONNECT_MILLIS = 1000;

/** One server-sent event. */
export interface ServerEvent {
  readonly id?: string;
  readonly type: string;
  readonly data: string;
}

/**
 * Events as they come, for ever: a lost connection is taken up again behind the last event that had an id. Ends when the signal is aborted. Throws ApiError when
 * the server refuses.
 */
export async function* serverEvents(
  connection: Connection,
  path: string,
  options: { readonly lastEventId?: string; readonly signal?: AbortSignal } = {},
): AsyncGenerator<ServerEvent> {
  trust(connection.caPem);
  const isOver = () => options.signal?.aborted === true;
  for (let lastEventId = options.lastEventId; !isOver(); ) {
    const headers = {
      accept: 'text/event-stream',
      authorization: `Bearer ${connection.token}`,
      ...(lastEventId !== undefined && { 'last-event-id': lastEventId }),
    };
    try {
      for await (const { events, lastId } of oneConnection(new URL(path, connection.url), headers, options.signal)) {
        for (const event of events) {
          lastEventId = event.id ?? lastEventId;
          yield event;
        }
        lastEventId = lastId ?? lastEventId;
      }
    } catch (error) {
      if (isOver()) return;
      if (!isLostConnection(error)) throw error;
      // The first connection tells why there is none; a later one is tried again.
      if (lastEventId === undefined) throw unreachable(connection.url, error);
    }
    await delay(RECONNECT_MILLIS, undefined, { signal: options.signal }).catch(() => undefined);
  }
}

async function* oneConnection(url: URL, headers: Record<string, string>, signal: AbortSignal | undefined) {
  const response = await fetch(url, { headers, ...(signal && { signal }) });
  if (!response.ok || response.body === null)
    throw errorOf(await response.json().catch(() => undefined), response.status);
  let rest = '';
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    const { unread, ...parsed } = parseEvents(rest + chunk);
    rest = unread;
    if (rest.length > EVENT_CHARS_MAX) throw new Error('an event is too large');
    yield parsed;
  }
}

interface ParsedEvents {
  readonly events: readonly ServerEvent[];
  /** Where the stream stands: an id may come without an event. */
  readonly lastId?: string;
  readonly unread: string;
}

/** Whole events of a text, and what is left of an unfinished one. WHATWG “server-sent events”, 9.2.6. */
export function parseEvents(text: string): ParsedEvents {
  const blocks = text.replace(/\r\n?/g, '\n').split('\n\n');
  const unread = blocks.pop() ?? '';
  const parsed = blocks.map(parseBlock);
  const lastId = parsed.findLast(({ id }) => id !== undefined)?.id;
  const events = parsed.flatMap(({ data, ...rest }) => (data === undefined ? [] : [{ ...rest, data }]));
  return { events, unread, ...(lastId !== undefined && { lastId }) };
}

function parseBlock(block: string): Omit<ServerEvent, 'data'> & { readonly data?: string } {
  const fields = new Map<string, string[]>();
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':');
    // A line that begins with a colon keeps the connection alive, nothing else.
    if (colon === 0) continue;
    const name = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  const data = fields.get('data')?.join('\n');
  const id = fields.get('id')?.at(-1);
  const type = fields.get('event')?.at(-1) ?? 'message';
  return { type, ...(data !== undefined && { data }), ...(id !== undefined && { id }) };
}

function isLostConnection(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof Error && 'code' in error);
}
