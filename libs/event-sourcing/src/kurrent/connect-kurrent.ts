import { KurrentDBClient } from '@kurrent/kurrentdb-client';
import type { EventStore } from '../event-store.port.ts';
import { KurrentEventStore } from './kurrent-event-store.ts';
import { readOrMakeStoreId, writeNewStoreId } from './store-identity.ts';

export async function connectKurrent(connectionString: string): Promise<EventStore> {
  const client = KurrentDBClient.connectionString(connectionString);
  try {
    return new KurrentEventStore(client, await readOrMakeStoreId(client));
  } catch (error) {
    await client.dispose();
    throw error;
  }
}

export async function identifyAnew(connectionString: string): Promise<string> {
  const client = KurrentDBClient.connectionString(connectionString);
  try {
    return await writeNewStoreId(client);
  } finally {
    await client.dispose();
  }
}
