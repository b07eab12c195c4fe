import { checkServerIdentity, type PeerCertificate } from 'node:tls';
import {
  type ConnectionOptions,
  connect,
  type Msg,
  type NatsConnection,
  nkeyAuthenticator,
  type TlsOptions,
} from '@nats-io/transport-node';
import type { BusLog } from '../bus-log.ts';
import { messageOf } from '../envelope/message-type.ts';
import { BusError } from '../errors.ts';
import { inboxPrefix } from '../subjects.ts';
import type { BusOptions, BusTls } from './bus.types.ts';

/** As much of a nats.js message as Nest and the bus use. `respond` answers false when the connection is away: nothing is kept. */
export interface LinkMessage {
  readonly subject: string;
  readonly data: Uint8Array;
  readonly reply: string | undefined;
  respond(data: Uint8Array): boolean;
}

export interface LinkSubscriptionOptions {
  readonly queue?: string | undefined;
  /** The signature of nats.js, as Nest implements it. */
  readonly callback: (error: Error | null, message: LinkMessage) => unknown;
}

interface LinkSubscription extends LinkSubscriptionOptions {
  readonly subject: string;
  /** Of the present connection. */
  unsubscribe(): void;
}

const RETRY_SUBSCRIPTION_MILLIS = 2000;

/**
 * What Nest's transport takes for a connection. Behind it connections come and go: it dials for ever, subscribes anew on each, and
 * never keeps what cannot be sent (nats.js would, without a limit).
 */
export class NatsLink {
  readonly #options: BusOptions;
  readonly #log: BusLog;
  readonly #subscriptions = new Set<LinkSubscription>();
  readonly #listeners = new Set<() => void>();
  readonly #stop = new AbortController();
  readonly #ended: Promise<void>;
  #connection: NatsConnection | undefined;
  #isConnected = false;

  constructor(options: BusOptions) {
    this.#options = options;
    this.#log = options.log;
    this.#ended = this.#dialForEver();
  }

  get isConnected(): boolean {
    return this.#isConnected;
  }

  onConnected(listener: () => void): { close(): void } {
    this.#listeners.add(listener);
    if (this.#isConnected) listener();
    return { close: () => this.#listeners.delete(listener) };
  }

  /** Throws `BusError` `not-connected`. */
  publish(subject: string, data: Uint8Array, reply?: string): void {
    this.usable().publish(subject, data, reply === undefined ? {} : { reply });
  }

  async request(subject: string, data: Uint8Array, timeoutMillis: number): Promise<Uint8Array> {
    const connection = this.usable();
    try {
      const message = await connection.request(subject, data, { timeout: timeoutMillis });
      return message.data;
    } catch (cause) {
      throw new BusError('nats-failed', `no answer from ${subject}: ${messageOf(cause)}`, { cause });
    }
  }

  subscribe(subject: string, options: LinkSubscriptionOptions): { unsubscribe(): void } {
    const subscription: LinkSubscription = { subject, ...options, unsubscribe: () => undefined };
    this.#subscriptions.add(subscription);
    if (this.#connection !== undefined) this.#attach(this.#connection, subscription);
    return {
      unsubscribe: () => {
        this.#subscriptions.delete(subscription);
        subscription.unsubscribe();
      },
    };
  }

  get ended(): Promise<void> {
    return this.#ended;
  }

  get inboxPrefix(): string {
    return inboxPrefix(this.#options);
  }

  async close(): Promise<void> {
    this.#stop.abort();
    this.#isConnected = false;
    await this.#connection?.close();
    await this.#ended;
  }

  /** Throws `BusError` `not-connected` or `closed`. */
  usable(): NatsConnection {
    if (this.#stop.signal.aborted) throw new BusError('closed', 'the connection to NATS was closed');
    if (this.#connection === undefined || !this.#isConnected) throw new BusError('not-connected', 'NATS is away');
    return this.#connection;
  }

  async #dialForEver(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      try {
        const connection = await connect(this.#connectionOptions());
        await this.#use(connection);
      } catch (cause) {
        this.#log.tell('bus-refused', `no connection to NATS: ${messageOf(cause)}`, { servers: this.#options.servers });
      }
      await pause(this.#options.reconnectMillis ?? 500, this.#stop.signal);
    }
  }

  /** Until it is given up by nats.js (which reconnects by itself) or closed by us. */
  async #use(connection: NatsConnection): Promise<void> {
    if (this.#stop.signal.aborted) return connection.close();
    this.#connection = connection;
    for (const subscription of this.#subscriptions) this.#attach(connection, subscription);
    this.#nowConnected();
    const watched = this.#watch(connection);
    const reason = await connection.closed();
    await watched;
    this.#isConnected = false;
    this.#connection = undefined;
    if (reason instanceof Error) this.#log.tell('bus-lost', `the connection to NATS ended: ${reason.message}`);
  }

  async #watch(connection: NatsConnection): Promise<void> {
    for await (const status of connection.status()) {
      if (status.type === 'reconnect') this.#nowConnected();
      if (status.type === 'disconnect' || status.type === 'staleConnection') this.#nowLost();
      if (status.type === 'error') this.#log.tell('bus-refused', status.error.message);
    }
  }

  #nowConnected(): void {
    this.#isConnected = true;
    this.#log.tell('bus-connected', 'connected to NATS', { server: this.#connection?.getServer() });
    for (const listener of [...this.#listeners]) listener();
  }

  #nowLost(): void {
    if (this.#isConnected) this.#log.tell('bus-lost', 'NATS is away; trying again until it is back');
    this.#isConnected = false;
  }

  #attach(connection: NatsConnection, subscription: LinkSubscription): void {
    const { subject, queue, callback } = subscription;
    const attached = connection.subscribe(subject, {
      ...(queue !== undefined && { queue }),
      callback: (error, message) => {
        if (error === null) callback(null, this.#received(message));
        else this.#refused(connection, subscription, error);
      },
    });
    subscription.unsubscribe = () => attached.unsubscribe();
  }

  #received(message: Msg): LinkMessage {
    const { subject, data, reply } = message;
    return { subject, data, reply, respond: (answer) => this.#isConnected && message.respond(answer) };
  }

  /** Permissions may come later than the subscription: when a machine moved, or before nats-server read its new users. */
  #refused(connection: NatsConnection, subscription: LinkSubscription, error: Error): void {
    if (!this.#subscriptions.has(subscription) || connection.isClosed()) return;
    this.#log.tell('bus-subscription-refused', error.message, { subject: subscription.subject });
    void pause(RETRY_SUBSCRIPTION_MILLIS, this.#stop.signal).then(() => {
      if (this.#subscriptions.has(subscription) && this.#connection === connection)
        this.#attach(connection, subscription);
    });
  }

  #connectionOptions(): ConnectionOptions {
    const { servers, nkeySeed, tls, role, name, reconnectMillis } = this.#options;
    return {
      servers: [...servers],
      name: `${role}/${name}`,
      authenticator: nkeyAuthenticator(nkeySeed),
      inboxPrefix: inboxPrefix({ role, name }),
      maxReconnectAttempts: -1,
      reconnectTimeWait: reconnectMillis ?? 500,
      reconnectJitter: 200,
      pingInterval: 5000,
      maxPingOut: 2,
      timeout: 5000,
      ignoreAuthErrorAbort: true,
      ignoreClusterUpdates: true,
      ...(tls !== undefined && { tls: tlsOptions(tls, servers) }),
    };
  }
}

/**
 * nats.js tells Node no name to look for where a server is given by its address, and every certificate would be refused. So ours looks
 * itself: the certificate has to name one of the servers that were asked for.
 */
function tlsOptions(tls: BusTls, servers: readonly string[]): TlsOptions {
  const hosts = servers.map((server) =>
    new URL(`nats://${server.replace(/^[a-z]+:\/\//, '')}`).hostname.replace(/^\[|\]$/g, ''),
  );
  const names = (certificate: PeerCertificate) =>
    hosts.some((host) => checkServerIdentity(host, certificate) === undefined);
  const check = (_: string, certificate: PeerCertificate) =>
    names(certificate) ? undefined : new Error(`the certificate of nats-server names none of ${hosts.join(', ')}`);
  return { ...tls, checkServerIdentity: check } as TlsOptions;
}

/** Ends early with the signal; keeps no process alive. */
function pause(millis: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, millis);
    timer.unref();
    signal.addEventListener('abort', end, { once: true });
  });
}
