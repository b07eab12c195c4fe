import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { type Answer, type ApiClient, ApiError, answerOf, type Exchange } from '@understudy/api-client';
import { CliFailure } from '../failure.ts';
import type { Kind, Page, Resource, WriteHeaders } from './kind.types.ts';

const PAGE = 200;
const ATTEMPTS_MAX = 4;
const FIRST_PAUSE_MILLIS = 250;

/**
 * A write that takes effect once, however often it is sent: what may have been lost on the way is repeated under its key. Throws ApiError.
 */
export async function write<T>(
  send: (headers: WriteHeaders) => Promise<Exchange<T>>,
  options: { readonly entityTag?: string | undefined } = {},
): Promise<Answer<T>> {
  const ifMatch = options.entityTag === undefined ? {} : { 'If-Match': options.entityTag };
  const headers: WriteHeaders = { 'Idempotency-Key': randomUUID(), ...ifMatch };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await answerOf(send(headers));
    } catch (error) {
      if (attempt === ATTEMPTS_MAX || !mayRepeat(error)) throw error;
      await delay(FIRST_PAUSE_MILLIS * 2 ** attempt);
    }
  }
}

function mayRepeat(error: unknown): boolean {
  return error instanceof ApiError && (error.code === 'no-answer' || error.status === 503 || error.status === 429);
}

/** All pages, one after the other. */
export async function* every<Document extends Resource>(
  client: ApiClient,
  kind: Kind<Document>,
  selector?: string,
): AsyncGenerator<Document> {
  for (let cursor: string | undefined; ; ) {
    const query = { limit: PAGE, ...(selector !== undefined && { selector }), ...(cursor !== undefined && { cursor }) };
    const { data }: { data: Page<Document> } = await answerOf(kind.list(client, query));
    yield* data.items;
    if (data.next === undefined) return;
    cursor = data.next;
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** One resource by its name or id. Throws CliFailure when there is none. */
export async function find(client: ApiClient, kind: Kind, nameOrId: string): Promise<Answer<Resource>> {
  const id = UUID.test(nameOrId) || !kind.findsByName ? nameOrId : await idOf(client, kind, nameOrId);
  return await answerOf(kind.read(client, id));
}

/** The id behind a name; an id is taken as it is. Throws CliFailure. */
export async function idOf(client: ApiClient, kind: Kind, nameOrId: string): Promise<string> {
  if (UUID.test(nameOrId) || !kind.findsByName) return nameOrId;
  const { data } = await answerOf(kind.list(client, { name: nameOrId, limit: 2 }));
  const found = data.items.find(({ name }) => name === nameOrId);
  if (found !== undefined) return found.id;
  throw new CliFailure(
    77,
    'not-found',
    `there is no ${kind.name} “${nameOrId}”`,
    `See what there is: understudy list ${kind.plural}`,
  );
}
