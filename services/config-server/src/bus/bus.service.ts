import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { nodeFileSystem, systemClock } from '@understudy/block';
import { boundToParent, replaceFile } from '@understudy/hosting';
import {
  admitting,
  type Bus,
  type BusTls,
  CommandLog,
  connectBus,
  type FeedServer,
  type NatsServer,
  serveFeed,
  startNatsServer,
} from '@understudy/messaging';
import { Authority, needsTls } from '../authority/authority.ts';
import { configServerCommands } from '../commands.map.ts';
import { CONTEXT, type ConfigServerContext } from '../config-server.context.ts';
import { Enrolments } from '../enrolment/enrolments.ts';
import { type ConfigStores, STORES } from '../stores/config-stores.ts';
import { PUBLISHED } from '../stores/slices.ts';
import { BusUsers, isEmbedded, natsFolderOf } from './bus-users.ts';

const PORT_FILE = 'port';

/** Enrolled servers know the address: a free port that was taken once is taken again. */
function keptPort(folder: string): number | undefined {
  const path = join(folder, PORT_FILE);
  const port = existsSync(path) ? Number(readFileSync(path, 'utf8').trim()) : 0;
  return Number.isSafeInteger(port) && port > 0 ? port : undefined;
}

const DAY_MILLIS = 86_400_000;

/** This server’s place on the bus: nats-server where it is embedded, commands, the feed of event store A. REST works without it. */
@Injectable()
export class BusService implements OnModuleInit, OnModuleDestroy {
  readonly #context: ConfigServerContext;
  readonly #stores: ConfigStores;
  readonly #authority: Authority;
  readonly #users: BusUsers;
  readonly #enrolments: Enrolments;
  readonly #modules: ModuleRef;
  #nats: NatsServer | undefined;
  #bus: Bus | undefined;
  #feed: FeedServer | undefined;
  #renewal: NodeJS.Timeout | undefined;
  /** The highest term and epoch of an orchestrator; results stand in the event store. */
  #obeyed: CommandLog | undefined;

  constructor(
    @Inject(CONTEXT) context: ConfigServerContext,
    @Inject(STORES) stores: ConfigStores,
    authority: Authority,
    users: BusUsers,
    enrolments: Enrolments,
    modules: ModuleRef,
  ) {
    this.#context = context;
    this.#stores = stores;
    this.#authority = authority;
    this.#users = users;
    this.#enrolments = enrolments;
    this.#modules = modules;
  }

  /** There from `onApplicationBootstrap` on; `undefined` when no bus is configured. */
  get bus(): Bus | undefined {
    return this.#bus;
  }

  get term(): number {
    return this.#context.config.term;
  }

  async onModuleInit(): Promise<void> {
    const { config, log, health } = this.#context;
    await this.#users.refresh();
    this.#users.follow();
    const servers = isEmbedded(config.bus) ? [await this.#startNats()] : config.bus.servers;
    if (servers.length === 0) return;
    const tls = this.#tls(servers);
    const seed = this.#users.nkey.seed;
    this.#bus = await connectBus({
      role: 'config-server',
      name: config.name,
      servers,
      nkeySeed: seed,
      log,
      ...(tls && { tls }),
    });
    const parts = { stores: this.#stores, enrolments: this.#enrolments, modules: this.#modules };
    const folder = join(config.data, 'command-log');
    this.#obeyed = await CommandLog.open({ fileSystem: nodeFileSystem, folder, clock: systemClock });
    const commands = admitting(this.#obeyed, configServerCommands(parts));
    await this.#bus.serve({ service: 'config-server' }, commands);
    this.#feed = serveFeed({
      bus: this.#bus,
      store: this.#stores.store,
      service: 'config-server',
      published: PUBLISHED,
    });
    health.add('bus', () => this.#reasons());
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.#renewal);
    await this.#feed?.close();
    await this.#bus?.close();
    await this.#obeyed?.close();
    await this.#users.close();
    await this.#nats?.stop();
  }

  async #startNats(): Promise<string> {
    const { config } = this.#context;
    const { host, port } = config.bus;
    const folder = natsFolderOf(config)!;
    const kept = port === 0 ? keptPort(folder) : undefined;
    this.#nats = await this.#startNatsAt(folder, host, kept ?? port).catch((error: unknown) => {
      // Somebody else has the free port of the start before: another free one is taken, and servers enrolled meanwhile have to be told.
      if (kept === undefined) throw error;
      return this.#startNatsAt(folder, host, 0);
    });
    replaceFile(folder, PORT_FILE, `${this.#nats.port}\n`);
    this.#users.embeddedAddress = this.#nats.address;
    if (needsTls(host)) this.#renewal = setInterval(() => void this.#renewCertificate(), DAY_MILLIS).unref();
    return this.#nats.address;
  }

  async #startNatsAt(folder: string, host: string, port: number): Promise<NatsServer> {
    const { config, log } = this.#context;
    const identity = join(config.data, 'identity');
    const tls = needsTls(host) ? await this.#authority.writeServerFiles(identity, Date.now()) : undefined;
    const command = boundToParent(['nats-server'], 'TERM');
    return await startNatsServer({ folder, listen: { host, port }, log, command, ...(tls && { tls }) });
  }

  /** The authority makes another one every thirty days. */
  async #renewCertificate(): Promise<void> {
    const { config, log } = this.#context;
    try {
      await this.#authority.writeServerFiles(join(config.data, 'identity'), Date.now());
      this.#nats?.reload();
    } catch (error) {
      log.tell('bus-refused', 'the certificate of nats-server could not be renewed', { error });
    }
  }

  #tls(servers: readonly string[]): BusTls | undefined {
    const { bus } = this.#context.config;
    // What we started ourselves listens beyond loopback with TLS, also for us, who reach it over loopback.
    const isPlain = isEmbedded(bus)
      ? !needsTls(bus.host)
      : servers.every((server) => !needsTls(server.replace(/:\d+$/, '')));
    return isPlain ? undefined : { ca: this.#authority.certificatePem };
  }

  *#reasons() {
    if (this.#bus?.isConnected === false)
      yield {
        code: 'bus-disconnected',
        state: 'Warning' as const,
        cause: 'nats-server cannot be reached: jobs and telemetry wait',
        remedy: 'Look after nats-server; it is connected again by itself. Replication goes on meanwhile.',
      };
  }
}
