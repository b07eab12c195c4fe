import { join } from 'node:path';
import { ensureNkey, type NatsUser, NatsUsersFile, type Nkey } from '@understudy/messaging';
import type { ConfigServerContext } from '../config-server.context.ts';
import type { Server } from '../server/server.schema.ts';
import type { ConfigStores } from '../stores/config-stores.ts';

/** Who may speak on the bus: this server and every enrolled one. nats-server’s list follows the event store. */
export class BusUsers {
  readonly nkey: Nkey;
  readonly #stores: ConfigStores;
  readonly #config: ConfigServerContext['config'];
  readonly #file: NatsUsersFile | undefined;
  #embeddedAddress: string | undefined;

  constructor(stores: ConfigStores, { config, log }: ConfigServerContext) {
    this.#stores = stores;
    this.#config = config;
    this.nkey = ensureNkey(join(config.data, 'identity', 'nkey'));
    const folder = natsFolderOf(config);
    this.#file = folder === undefined ? undefined : new NatsUsersFile({ folder, log });
  }

  /** What a server is told at its enrolment. */
  get addresses(): readonly string[] {
    const { addresses, servers } = this.#config.bus;
    if (addresses.length > 0) return addresses;
    if (servers.length > 0) return servers;
    return this.#embeddedAddress === undefined ? [] : [this.#embeddedAddress];
  }

  set embeddedAddress(address: string) {
    this.#embeddedAddress = address;
  }

  /** Writes the list as it is at this position of the event store, and makes nats-server read it. */
  async refresh(position?: string): Promise<void> {
    const { servers } = this.#stores.of;
    await servers.documents.waitFor(position ?? (await this.#stores.store.head()));
    const enrolled = servers.documents.select({ state: 'enrolled' });
    this.#file?.set([this.#own(), ...enrolled.map(userOf)]);
  }

  close(): void {
    this.#file?.close();
  }

  #own(): NatsUser {
    return { role: 'config-server', name: this.#config.name, nkey: this.nkey.publicKey };
  }
}

function userOf({ role, name, nkey }: Server): NatsUser {
  return { role, name, nkey };
}

/** Where nats-server’s list of users stands: beside the embedded one, or where the configuration says; `undefined`: somebody else keeps it. */
export function natsFolderOf({ data, bus }: ConfigServerContext['config']): string | undefined {
  return bus.folder ?? (isEmbedded(bus) ? join(data, 'nats') : undefined);
}

export function isEmbedded({ embedded, servers }: ConfigServerContext['config']['bus']): boolean {
  return embedded && servers.length === 0;
}
