import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureNkey, type NatsUser, NatsUsersFile, type Nkey } from '@understudy/messaging';
import { assignmentsModel } from '../assignments/assignments.read-model.ts';
import type { ConfigServerContext } from '../config-server.context.ts';
import type { Server } from '../server/server.schema.ts';
import type { ConfigStores } from '../stores/config-stores.ts';
import { followEvents } from '../stores/follow-events.ts';
import { agentsByProcessServer } from './agents-by-process-server.ts';

/** What changes for whom a process server may speak. */
const MOVES_AGENTS = [
  ...['AgentEnrolled', 'AgentRevoked', 'AgentRemoved', 'ProtectionEnabled', 'ProtectionDisabled'],
  ...['ProcessServerChosen', 'OperationEnded', 'OperationSuperseded', 'FailedOperationLeft'],
];
/** A fleet that is protected in one go is no reason to write the list ten thousand times. */
const REST_MILLIS = 500;
const AGENTS_MAX = 100_000;

/** Who may speak on the bus: this server and every enrolled one. nats-server’s list follows the event store. */
export class BusUsers {
  readonly nkey: Nkey;
  readonly #stores: ConfigStores;
  readonly #config: ConfigServerContext['config'];
  readonly #file: NatsUsersFile | undefined;
  readonly #stop = new AbortController();
  #following: Promise<void> | undefined;
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

  /** Writes the list, servers and agents as they are at this position of the event store, and makes nats-server read it. */
  async refresh(position?: string): Promise<void> {
    const { servers, agents } = this.#stores.of;
    const at = position ?? (await this.#stores.store.head());
    await servers.documents.waitFor(at);
    await agents.documents.waitFor(at);
    const known = agents.documents.select({}, undefined, AGENTS_MAX);
    const spokenFor = agentsByProcessServer(known, this.#stores.view(assignmentsModel).items());
    const enrolled = servers.documents.select({ state: 'enrolled' });
    this.#file?.set([this.#own(), ...enrolled.map((server) => userOf(server, spokenFor.get(server.name) ?? []))]);
  }

  /** From now on the list follows by itself where agents go. */
  follow(): void {
    if (this.#file === undefined) return;
    const { signal } = this.#stop;
    this.#following = followEvents(this.#stores.store, MOVES_AGENTS, signal, async (head) => {
      await this.#stores.waitFor(assignmentsModel, head);
      await this.refresh(head);
      // An abort is an early end, nothing else.
      await pause(REST_MILLIS, undefined, { signal }).catch(() => undefined);
    });
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await this.#following;
    this.#file?.close();
  }

  #own(): NatsUser {
    return { role: 'config-server', name: this.#config.name, nkey: this.nkey.publicKey };
  }
}

function userOf({ role, name, nkey }: Server, agents: readonly string[]): NatsUser {
  return role === 'process-server' ? { role, name, nkey, agents } : { role, name, nkey };
}

/** Where nats-server’s list of users stands: beside the embedded one, or where the configuration says; `undefined`: somebody else keeps it. */
export function natsFolderOf({ data, bus }: ConfigServerContext['config']): string | undefined {
  return bus.folder ?? (isEmbedded(bus) ? join(data, 'nats') : undefined);
}

export function isEmbedded({ embedded, servers }: ConfigServerContext['config']['bus']): boolean {
  return embedded && servers.length === 0;
}
