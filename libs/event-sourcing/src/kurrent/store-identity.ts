import { randomUUID } from 'node:crypto';
import {
  BACKWARDS,
  END,
  jsonEvent,
  type KurrentDBClient,
  NO_STREAM,
  StreamNotFoundError,
  WrongExpectedVersionError,
} from '@kurrent/kurrentdb-client';
import { explainAppend, explainRead } from './kurrent-errors.ts';
import { IDENTITY_STREAM } from './kurrent-events.ts';

/** The id that all clients of a database agree on: the newest event of a stream of its own. The first client writes it. */
export async function readOrMakeStoreId(client: KurrentDBClient): Promise<string> {
  const known = await readStoreId(client);
  if (known !== undefined) return known;
  const made = randomUUID();
  try {
    await client.appendToStream(IDENTITY_STREAM, identityEvent(made), { streamState: NO_STREAM });
    return made;
  } catch (error) {
    if (!(error instanceof WrongExpectedVersionError)) throw explainAppend(error);
  }
  return (await readStoreId(client)) ?? made;
}

export async function readStoreId(client: KurrentDBClient): Promise<string | undefined> {
  try {
    const newest = client.readStream(IDENTITY_STREAM, { direction: BACKWARDS, fromRevision: END, maxCount: 1 });
    for await (const { event } of newest) {
      const data = event?.data as { readonly storeId?: unknown } | undefined;
      if (typeof data?.storeId === 'string') return data.storeId;
    }
    return undefined;
  } catch (error) {
    if (error instanceof StreamNotFoundError) return undefined;
    throw explainRead(error);
  }
}

/** Answers the new id. */
export async function writeNewStoreId(client: KurrentDBClient): Promise<string> {
  const storeId = randomUUID();
  try {
    await client.appendToStream(IDENTITY_STREAM, identityEvent(storeId));
    return storeId;
  } catch (error) {
    throw explainAppend(error);
  }
}

function identityEvent(storeId: string): ReturnType<typeof jsonEvent> {
  return jsonEvent({ type: 'StoreIdentified', data: { storeId } });
}
