import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { EventStore, Refusal } from '@understudy/event-sourcing';
import { type Bus, type BusSubscription, type FeedServer, serveFeed } from '@understudy/messaging';
import { BusCommander } from './bus/bus-commander.ts';
import { orchestratorCommands } from './bus/commands.map.ts';
import { OperationsReader } from './feed/operations-reader.ts';
import { jobCodec } from './job/job.codec.ts';
import type { JobCommand } from './job/job.commands.ts';
import type { KnownJob } from './job/job.state.ts';
import { type HeldLease, LeaseKeeper } from './lease/lease-keeper.ts';
import type { CrashPoints } from './run/crash-points.port.ts';
import { type Cause, JOB_STREAMS, JobJournal } from './run/job-journal.ts';
import { ProcessManager, type ProcessManagerLogCode } from './run/process-manager.ts';
import { Slots } from './run/slots.ts';
import { unfinishedJobs } from './run/unfinished-jobs.ts';
import { BusSight } from './telemetry/bus-sight.ts';
import { Forecast } from './telemetry/forecast.ts';
import { publishJobTelemetry } from './telemetry/job-telemetry.ts';
import { WatchedServers } from './telemetry/watched-servers.ts';

export type EngineLogCode = ProcessManagerLogCode | 'lease-taken' | 'lease-lost' | 'lease-trouble' | 'engine-trouble';

export interface EngineOptions {
  readonly name: string;
  readonly version: string;
  readonly term: number;
  /** Keeps where it stands in the configuration server's feed; disposable. */
  readonly folder: string;
  readonly store: EventStore;
  readonly bus: Bus;
  readonly leaseSpanMillis: number;
  /** Nobody else can have the store open: the lease of whoever had it is over. */
  readonly isStoreExclusive: boolean;
  /** Commands under way at once. */
  readonly commandsAtOnce: number;
  readonly telemetryMillis: number;
  readonly resendMillis: number;
  /** How long telemetry of before may still be on its way. */
  readonly settlingMillis: number;
  /** Goes on while the process is stopped. */
  readonly monotonicMillis: () => number;
  readonly crashPoints: CrashPoints;
  readonly tell: (code: EngineLogCode, message: string, facts: Readonly<Record<string, unknown>>) => void;
  readonly onFinished?: (job: KnownJob) => void;
}

/** What comes from elsewhere than the run of a job itself. */
const FROM_ELSEWHERE = ['JobCancelRequested', 'StepAnswered', 'JobSuperseded'];
const TROUBLE_MILLIS = 1000;

/** Everything of the orchestrator that is no frame: serves its feed and commands always, works on jobs while it holds the lease. */
export class Engine {
  readonly journal: JobJournal;
  readonly #options: EngineOptions;
  readonly #instance = randomUUID();
  readonly #stop = new AbortController();
  readonly #watched: WatchedServers;
  readonly #forecast = new Forecast();
  #feed: FeedServer | undefined;
  #commands: BusSubscription | undefined;
  #working: Promise<void> | undefined;
  #manager: ProcessManager | undefined;
  #reader: OperationsReader | undefined;
  #lease: HeldLease | undefined;
  #telling: NodeJS.Timeout | undefined;

  constructor(options: EngineOptions) {
    this.#options = options;
    this.journal = new JobJournal(options.store, randomUUID);
    this.#watched = new WatchedServers(options.bus, Date.now);
  }

  get holdsLease(): boolean {
    return this.#lease?.isValid() === true;
  }

  get epoch(): number {
    return this.#lease?.epoch ?? 0;
  }

  get runningJobs(): number {
    return this.#manager?.running ?? 0;
  }

  /** Every operation of the configuration server that is known to be there has its job. */
  get isCaughtUp(): boolean {
    return this.#reader?.isAtHead === true;
  }

  async start(): Promise<void> {
    const { bus, store, name, leaseSpanMillis, isStoreExclusive, telemetryMillis, tell } = this.#options;
    this.#feed = serveFeed({ bus, store, service: 'orchestrator', published: jobCodec.types });
    const desk = {
      load: (jobId: string) => this.journal.load(jobId),
      tell: (jobId: string, command: JobCommand, cause: Cause) => this.#tellJob(jobId, command, cause),
      nowMillis: Date.now,
    };
    this.#commands = await bus.serve({ service: 'orchestrator' }, orchestratorCommands(desk));
    const keeper = new LeaseKeeper({
      store,
      holder: `${name}/${this.#instance}`,
      spanMillis: leaseSpanMillis,
      isStoreExclusive,
      time: { nowMillis: Date.now, monotonicMillis: this.#options.monotonicMillis, sleep },
      newId: randomUUID,
      tell,
    });
    this.#working = keeper.run((lease) => this.#work(lease), this.#stop.signal);
    this.#telling = setInterval(() => void this.#tellProgress(), telemetryMillis);
    this.#telling.unref();
  }

  /** What is under way is dropped: the next start goes on with it. */
  async close(): Promise<void> {
    clearInterval(this.#telling);
    this.#stop.abort();
    await this.#working;
    this.#commands?.close();
    await this.#feed?.close();
    this.#watched.close();
  }

  async #tellJob(jobId: string, command: JobCommand, cause: Cause): Promise<KnownJob | Refusal> {
    const manager = this.#manager;
    return manager === undefined
      ? await this.journal.apply(jobId, command, cause)
      : await manager.tellJob(jobId, command, cause);
  }

  async #work(lease: HeldLease): Promise<void> {
    const { store, bus, folder, tell } = this.#options;
    const lost = new AbortController();
    const signal = AbortSignal.any([lease.signal, lost.signal]);
    const manager = this.#makeManager(lease, signal, () => lost.abort());
    this.#lease = lease;
    this.#manager = manager;
    const reader = new OperationsReader(bus, folder, store.storeId, manager);
    this.#reader = reader;
    try {
      const following = this.#followOthers(manager, signal);
      for (const jobId of await unfinishedJobs(store)) await manager.resume(jobId);
      reader.start();
      await aborted(signal);
      await reader.stop();
      await Promise.all([following, manager.settled()]);
    } catch (error) {
      tell('engine-trouble', 'the jobs could not be taken up', { error });
      lost.abort();
      await reader.stop();
      await manager.settled();
      await sleep(TROUBLE_MILLIS, this.#stop.signal);
    } finally {
      this.#manager = undefined;
      this.#reader = undefined;
      this.#lease = undefined;
    }
  }

  #makeManager(lease: HeldLease, signal: AbortSignal, leaseLost: () => void): ProcessManager {
    const { bus, term, commandsAtOnce, crashPoints, tell, name, resendMillis, settlingMillis } = this.#options;
    return new ProcessManager({
      journal: this.journal,
      commander: new BusCommander(bus, term),
      sight: new BusSight({
        bus,
        watched: this.#watched,
        term,
        epoch: lease.epoch,
        newId: randomUUID,
        nowMillis: Date.now,
        settlingMillis,
      }),
      time: { nowMillis: Date.now, sleep },
      crashPoints,
      slots: new Slots(commandsAtOnce),
      resendMillis,
      epoch: lease.epoch,
      holder: `${name}/${this.#instance}`,
      isTrusted: () => lease.isValid(),
      tell,
      finished: (job) => {
        this.#forecast.learn(job);
        this.#options.onFinished?.(job);
      },
      signal,
      leaseLost,
    });
  }

  /** Cancellations and answers that another replica took. */
  async #followOthers(manager: ProcessManager, signal: AbortSignal): Promise<void> {
    const { store, tell } = this.#options;
    while (!signal.aborted) {
      try {
        const filter = { types: FROM_ELSEWHERE, streamPrefix: JOB_STREAMS };
        for await (const item of store.subscribe(await store.head(), signal, filter))
          if (item.type === 'event') manager.nudge(item.event.stream.slice(JOB_STREAMS.length));
      } catch (error) {
        if (signal.aborted) return;
        tell('engine-trouble', 'the own store could not be followed', { error });
        await sleep(TROUBLE_MILLIS, signal);
      }
    }
  }

  async #tellProgress(): Promise<void> {
    const { bus, name, version } = this.#options;
    const nowMillis = Date.now();
    const jobs = [];
    for (const [jobId, progress] of this.#manager?.progress() ?? []) {
      const job = await this.journal.load(jobId).catch(() => undefined);
      if (job === undefined || job.phase === 'unknown') continue;
      const jobEtaMillis = this.#forecast.leftMillis(job, nowMillis, progress.progress?.etaMillis);
      jobs.push({ jobId, ...progress, ...(jobEtaMillis !== undefined && { jobEtaMillis }) });
    }
    const head = { name, version, instance: this.#instance, epoch: this.epoch, holdsLease: this.holdsLease };
    publishJobTelemetry(bus, head, jobs);
  }
}

async function sleep(millis: number, signal: AbortSignal): Promise<void> {
  // An abort is an early end, nothing else.
  await pause(millis, undefined, { signal }).catch(() => undefined);
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
