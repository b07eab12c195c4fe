import { join } from 'node:path';
import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import {
  EVENTS_FOLDER,
  type EventStore,
  EventStoreError,
  openKurrentEventStore,
  openSqliteEventStore,
  timedEventStore,
} from '@understudy/event-sourcing';
import { busTls, type CertificateRenewal, ensureEnrolled } from '@understudy/executor';
import { ExitCode, identityFolderOf, StartFailure } from '@understudy/hosting';
import { readCredentials } from '@understudy/identity';
import { type Bus, connectBus, ensureNkey } from '@understudy/messaging';
import { addEventStoreMetrics, type HealthReason } from '@understudy/observability';
import { Engine } from './engine.ts';
import { CONTEXT, type OrchestratorContext } from './orchestrator.context.ts';
import { OrchestratorMetrics } from './orchestrator.metrics.ts';
import { makeRenewal } from './renewal.ts';
import { noCrashPoints } from './run/crash-points.port.ts';
import { VERSION } from './version.ts';

const TELEMETRY_MILLIS = 5000;
const RESEND_MILLIS = 5000;
const SETTLING_MILLIS = 2000;
/** A bus that is away is no news for a minute: it may be restarting. */
const AWAY_WARNING_MILLIS = 60_000;

/** The frame around the engine: identity, store, bus, health. */
@Injectable()
export class OrchestratorService implements OnModuleInit, OnModuleDestroy {
  readonly #context: OrchestratorContext;
  readonly #metrics: OrchestratorMetrics;
  #store: EventStore | undefined;
  #bus: Bus | undefined;
  #engine: Engine | undefined;
  #renewal: CertificateRenewal | undefined;
  #isEnrolled = false;
  #awaySinceMillis: number | undefined;

  constructor(@Inject(CONTEXT) context: OrchestratorContext) {
    this.#context = context;
    this.#metrics = new OrchestratorMetrics(
      context.metrics,
      () => this.#engine,
      () => this.#bus,
    );
    context.health.add('control-plane', () => this.#reasons());
  }

  async onModuleInit(): Promise<void> {
    const { config, log } = this.#context;
    const servers = await this.#enrol();
    this.#store = await this.#openStore();
    this.#bus = await this.#connect(servers);
    this.#engine = new Engine({
      name: config.name,
      version: VERSION,
      term: config.term,
      folder: config.data,
      store: this.#store,
      bus: this.#bus,
      leaseSpanMillis: config.lease,
      isStoreExclusive: config.store.kind === 'sqlite',
      commandsAtOnce: config.commandsAtOnce,
      telemetryMillis: config.control?.telemetry ?? TELEMETRY_MILLIS,
      resendMillis: RESEND_MILLIS,
      settlingMillis: SETTLING_MILLIS,
      monotonicMillis: () => performance.now(),
      crashPoints: noCrashPoints,
      tell: (code, message, facts) => log.tell(code, message, facts),
      onFinished: (job) => this.#metrics.finished(job),
    });
    await this.#engine.start();
    if (this.#isEnrolled) this.#startRenewal(this.#bus);
  }

  #startRenewal(bus: Bus): void {
    const renewal = makeRenewal(this.#context, bus);
    this.#renewal = renewal;
    renewal.start();
    bus.onConnected(() => void renewal.look());
  }

  async onModuleDestroy(): Promise<void> {
    this.#renewal?.close();
    await this.#engine?.close();
    await this.#bus?.close();
    await this.#store?.close();
  }

  /** Answers the addresses of the bus. */
  async #enrol(): Promise<readonly string[]> {
    const { config, log } = this.#context;
    const nkey = ensureNkey(nkeyPath(config)).publicKey;
    const token = config.control?.enrolmentToken;
    const enrolment = await ensureEnrolled({ config, role: 'orchestrator', token, nkey, version: VERSION });
    const servers = config.control?.nats.servers ?? enrolment?.natsServers ?? [];
    if (servers.length === 0)
      throw new StartFailure(
        ExitCode.configuration,
        'no bus is known. Enrol the orchestrator (control.enrolmentToken), or set control.nats.servers.',
      );
    this.#isEnrolled = enrolment !== undefined;
    if (enrolment !== undefined) log.tell('enrolled', `the bus: ${servers.join(', ')}`);
    return servers;
  }

  async #openStore(): Promise<EventStore> {
    const { config, log } = this.#context;
    try {
      if (config.store.kind === 'kurrent') return await openKurrentEventStore(config.store);
      const store = await openSqliteEventStore({
        folder: join(config.data, EVENTS_FOLDER),
        onFailed: (error) => {
          log.tell('store-failed', 'the event store failed: ending, the next start recovers', { error });
          process.exit(ExitCode.failed);
        },
      });
      return timedEventStore(store, addEventStoreMetrics(this.#context.metrics));
    } catch (error) {
      if (!(error instanceof EventStoreError)) throw error;
      throw new StartFailure(ExitCode.configuration, error.message, error);
    }
  }

  async #connect(servers: readonly string[]): Promise<Bus> {
    const { config, log } = this.#context;
    const own = {
      // Asked only where nothing else says whom to trust.
      get trustPem() {
        return readCredentials(identityFolderOf(config)).trustPem;
      },
    };
    const tls = busTls(servers, config.control?.nats.ca, own);
    const bus = await connectBus({
      role: 'orchestrator',
      name: config.name,
      servers,
      nkeySeed: ensureNkey(nkeyPath(config)).seed,
      log,
      ...(tls !== undefined && { tls }),
    });
    bus.onConnected(() => {
      this.#awaySinceMillis = undefined;
    });
    return bus;
  }

  *#reasons(): Iterable<HealthReason> {
    if (this.#bus === undefined || this.#bus.isConnected) return;
    this.#awaySinceMillis ??= performance.now();
    if (performance.now() - this.#awaySinceMillis < AWAY_WARNING_MILLIS) return;
    yield {
      code: 'control-plane-away',
      state: 'Warning',
      cause: 'the bus does not answer: jobs wait',
      remedy: 'Check nats-server and the way to it. Jobs go on by themselves when it is back.',
    };
  }
}

function nkeyPath(config: OrchestratorContext['config']): string {
  return join(identityFolderOf(config), 'nkey.seed');
}
