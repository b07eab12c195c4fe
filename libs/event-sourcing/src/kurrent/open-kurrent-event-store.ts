import type { EventStore } from '../event-store.port.ts';

export interface KurrentEventStoreOptions {
  /** `kurrentdb://user:password@host:2113?tls=true`; contains a secret, is never logged. */
  readonly connectionString: string;
}

/**
 * Any number of processes may have it open. Rejects with `EventStoreError`: `unavailable`, `failed`. The client (gRPC and a native
 * library, tens of megabytes) is loaded only by who uses it.
 */
export async function openKurrentEventStore({ connectionString }: KurrentEventStoreOptions): Promise<EventStore> {
  const { connectKurrent } = await import('./connect-kurrent.ts');
  return connectKurrent(connectionString);
}

/** See `adoptRestoredStore`: all processes must be started anew afterwards. Answers the new id. */
export async function adoptRestoredKurrentStore({ connectionString }: KurrentEventStoreOptions): Promise<string> {
  const { identifyAnew } = await import('./connect-kurrent.ts');
  return identifyAnew(connectionString);
}
