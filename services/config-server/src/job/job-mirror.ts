import { EventEmitter } from 'node:events';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { understudy } from '@understudy/contracts';
import { ALL_ORCHESTRATOR_TELEMETRY, type BusSubscription, decodeMessage, FeedConsumer } from '@understudy/messaging';
import { BusService } from '../bus/bus.service.ts';
import { type ConfigStores, STORES } from '../stores/config-stores.ts';
import { jobCodec } from './job.events.ts';
import { jobModel } from './job.read-model.ts';
import type { Job, JobProgress } from './job.schema.ts';

const JOBS_MAX = 10_000;

/** Follows the orchestrator’s feed into the job documents, and keeps the newest progress of running steps in memory. */
@Injectable()
export class JobMirror implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #stores: ConfigStores;
  readonly #bus: BusService;
  readonly #progress = new Map<string, JobProgress>();
  readonly #changes = new EventEmitter<{ job: [Job] }>();
  #consumer: FeedConsumer | undefined;
  #telemetry: BusSubscription | undefined;

  constructor(@Inject(STORES) stores: ConfigStores, bus: BusService) {
    this.#stores = stores;
    this.#bus = bus;
    this.#changes.setMaxListeners(0);
  }

  onApplicationBootstrap(): void {
    const { bus } = this.#bus;
    if (bus === undefined) return;
    const mirror = () => this.#stores.view(jobModel).mirror;
    this.#consumer = new FeedConsumer({
      bus,
      service: 'orchestrator',
      types: jobCodec.types,
      load: () => mirror().load(),
      apply: (events, checkpoint) => this.#tell(mirror().apply(events, checkpoint)),
      rebuild: () => mirror().rebuild(),
    });
    this.#consumer.start();
    this.#telemetry = bus.subscribe(ALL_ORCHESTRATOR_TELEMETRY, (_, body) => this.#keepProgress(body));
  }

  async onModuleDestroy(): Promise<void> {
    this.#telemetry?.close();
    await this.#consumer?.stop();
  }

  /** Called with every job that changed; answers how to stop it. */
  onChange(listener: (job: Job) => void): () => void {
    this.#changes.on('job', listener);
    return () => this.#changes.off('job', listener);
  }

  withProgress(job: Job): Job {
    const progress = job.finishedAtMillis === undefined ? this.#progress.get(job.id) : undefined;
    return progress === undefined ? job : { ...job, progress };
  }

  #tell(jobs: readonly Job[]): void {
    for (const job of jobs) {
      if (job.finishedAtMillis !== undefined) this.#progress.delete(job.id);
      this.#changes.emit('job', job);
    }
  }

  #keepProgress(body: Uint8Array): void {
    for (const { jobId, ...progress } of decodeTelemetry(body)) {
      this.#progress.delete(jobId);
      this.#progress.set(jobId, progress);
    }
    for (const oldest of this.#progress.keys()) {
      if (this.#progress.size <= JOBS_MAX) break;
      this.#progress.delete(oldest);
    }
  }
}

function decodeTelemetry(body: Uint8Array): readonly (JobProgress & { readonly jobId: string })[] {
  try {
    const { jobs } = decodeMessage(understudy.v1.OrchestratorTelemetry, body);
    return (jobs ?? []) as readonly (JobProgress & { readonly jobId: string })[];
  } catch {
    // Progress that cannot be read is progress that is not shown; the next report follows in two seconds.
    return [];
  }
}
