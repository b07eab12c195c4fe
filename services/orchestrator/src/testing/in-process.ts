import { randomUUID } from 'node:crypto';
import { type EventStore, openTemporaryEventStore } from '@understudy/event-sourcing';
import { jobCodec } from '../job/job.codec.ts';
import type { JobEvent } from '../job/job.events.ts';
import type { KnownJob } from '../job/job.state.ts';
import type { Operation } from '../job/operation.ts';
import { noCrashPoints } from '../run/crash-points.port.ts';
import { JOB_STREAMS, JobJournal } from '../run/job-journal.ts';
import { ProcessManager } from '../run/process-manager.ts';
import { Slots } from '../run/slots.ts';
import { ScriptedWorld } from './scripted-world.ts';
import { VirtualTime } from './virtual-time.ts';

export const CAUSE = { principal: 'user:anna', correlationId: 'correlation', causationId: 'cause' };

/** A process manager over a real store, a clock of its own and a scripted world: no process, no socket. */
export class InProcess {
  readonly time = new VirtualTime();
  readonly world = new ScriptedWorld(this.time);
  readonly store: EventStore;
  readonly journal: JobJournal;
  readonly told: string[] = [];
  manager: ProcessManager;
  #life = new AbortController();
  #epoch = 1;

  private constructor(store: EventStore) {
    this.store = store;
    this.journal = new JobJournal(store, randomUUID);
    this.manager = this.#begin();
  }

  static async open(): Promise<InProcess> {
    return new InProcess(await openTemporaryEventStore());
  }

  async job(jobId: string): Promise<KnownJob> {
    const job = await this.journal.load(jobId);
    if (job.phase === 'unknown') throw new Error(`there is no job ${jobId}`);
    return job;
  }

  /** The job, begun and run to its end. */
  async runToEnd(operation: Operation): Promise<KnownJob> {
    await this.manager.request(operation, CAUSE);
    await this.time.runUntil(async () => (await this.job(operation.jobId)).phase === 'finished');
    return await this.job(operation.jobId);
  }

  async events(jobId: string): Promise<JobEvent[]> {
    const { events } = await this.store.readStream(`${JOB_STREAMS}${jobId}`, 0, 1000);
    return events.map(({ type, body }) => jobCodec.decode(type, body));
  }

  /** As if the process had been killed: what is in memory is gone, another one takes over under the next epoch. */
  async restart(jobIds: readonly string[]): Promise<void> {
    this.#life.abort();
    await this.manager.settled();
    this.#epoch += 1;
    this.manager = this.#begin();
    for (const jobId of jobIds) await this.manager.resume(jobId);
  }

  async close(): Promise<void> {
    this.#life.abort();
    await this.manager.settled();
    await this.store.close();
  }

  #begin(): ProcessManager {
    this.#life = new AbortController();
    return new ProcessManager({
      journal: this.journal,
      commander: this.world,
      sight: this.world,
      time: this.time,
      crashPoints: noCrashPoints,
      slots: new Slots(16),
      resendMillis: 5000,
      epoch: this.#epoch,
      holder: `holder-${this.#epoch}`,
      isTrusted: () => true,
      tell: (code) => this.told.push(code),
      finished: () => undefined,
      signal: this.#life.signal,
      leaseLost: () => this.#life.abort(),
    });
  }
}
