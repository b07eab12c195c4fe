import { isRefusal, type Refusal } from '@understudy/event-sourcing';
import { v5 } from 'uuid';
import type { JobCommand } from '../job/job.commands.ts';
import { type KnownJob, stepOf } from '../job/job.state.ts';
import type { Operation } from '../job/operation.ts';
import { definitionOf, inheritedFrom, kindOf, plannedSteps } from '../kinds/job-kinds.ts';
import { replicaMachineOf } from '../kinds/steps/names.ts';
import type { Cause } from './job-journal.ts';
import { JobRun, type JobRunParts } from './job-run.ts';
import { Nudge } from './nudge.ts';
import { LeaseLost, type Progress } from './run.types.ts';

const REQUESTS = '0c0f0d2f-58b0-4d2b-a1c3-6f3d9a1f8b55';
const TROUBLE_MILLIS = 1000;

export type ProcessManagerLogCode =
  | 'job-begun'
  | 'job-over'
  | 'job-trouble'
  | 'job-defect'
  | 'job-kind-unknown'
  | 'job-end-refused'
  | 'job-disowned';

export interface ProcessManagerParts extends Omit<JobRunParts, 'tell' | 'progressed' | 'restMillis'> {
  readonly tell: (code: ProcessManagerLogCode, message: string, facts: Readonly<Record<string, unknown>>) => void;
  /** Aborted when the lease is gone: nothing is begun any more, what is under way is dropped. */
  readonly signal: AbortSignal;
  readonly finished: (job: KnownJob) => void;
  /** An executor has heard of a higher epoch. */
  readonly leaseLost: () => void;
}

/** Of a wait among thousands there is a look every few seconds, not every second. */
const REST_MILLIS_PER_JOB = 5;

/** Runs all jobs that are not over, side by side, for as long as the lease is held. */
export class ProcessManager {
  readonly #parts: ProcessManagerParts;
  readonly #runs = new Map<string, { readonly nudge: Nudge; readonly over: Promise<void> }>();
  readonly #progress = new Map<string, Progress>();
  /** What jobs that gave way had begun to make, by the job that took their item: told a moment before that one begins. */
  readonly #leftovers = new Map<string, string>();

  constructor(parts: ProcessManagerParts) {
    this.#parts = parts;
  }

  get running(): number {
    return this.#runs.size;
  }

  /** Of those that run. */
  get jobIds(): readonly string[] {
    return [...this.#runs.keys()];
  }

  progress(): ReadonlyMap<string, Progress> {
    return this.#progress;
  }

  /** An operation began: its job, once. A repetition changes nothing and finds it running. */
  async request(operation: Operation, cause: Cause): Promise<void> {
    const { journal, time, tell } = this.#parts;
    const kind = kindOf(operation);
    if (kind === undefined) {
      tell('job-kind-unknown', `operation ${operation.kind} is of a newer release`, { job: operation.jobId });
      throw new Error(`the operation ${operation.kind} is unknown: upgrade the orchestrator`);
    }
    const earlier = await this.#retried(operation);
    const { jobId } = operation;
    const inheritance =
      earlier === undefined ? { rootJobId: jobId, carried: [], keys: [] } : inheritedFrom(earlier, kind, jobId);
    const outcome = await journal.apply(
      jobId,
      {
        type: 'RequestJob',
        kind: kind.kind,
        operation,
        steps: plannedSteps(kind),
        ...inheritance,
        ...this.#leftoverOf(operation),
        ...(cause.traceparent !== undefined && { traceparent: cause.traceparent }),
        nowMillis: time.nowMillis(),
      },
      { ...cause, commandId: v5(operation.jobId, REQUESTS) },
    );
    if (isRefusal(outcome)) throw new Error(`job ${operation.jobId} was refused: ${outcome.message}`);
    this.#ensureRuns(outcome, { toldAgain: true });
  }

  /** Goes on with a job of an earlier life. */
  async resume(jobId: string): Promise<void> {
    const job = await this.#parts.journal.load(jobId);
    if (job.phase !== 'unknown') this.#ensureRuns(job);
  }

  /** A command from outside: cancel, answer, supersede. What runs takes notice at once. */
  async tellJob(jobId: string, command: JobCommand, cause: Cause): Promise<KnownJob | Refusal> {
    const outcome = await this.#parts.journal.apply(jobId, command, cause);
    if (isRefusal(outcome)) return outcome;
    if (command.type === 'SupersedeJob') this.#rememberLeftover(outcome, command.byJobId);
    this.#ensureRuns(outcome);
    this.#runs.get(jobId)?.nudge.give();
    return outcome;
  }

  /**
   * The configuration server was restored from a backup and does not know the operation. Where a person could cancel the job it is cancelled: what it began is
   * undone, and the item, which it does not hold, is not told. Beyond its point of no return it goes on: half of it would be worse, and what it makes is adopted.
   */
  async disown(jobId: string): Promise<void> {
    const { time, tell } = this.#parts;
    const reason = 'the configuration server, restored from a backup, does not know its operation';
    const principal = 'system';
    const command = { type: 'CancelJob', reason, principal, nowMillis: time.nowMillis() } as const;
    const outcome = await this.tellJob(jobId, command, { principal, correlationId: jobId, causationId: jobId });
    const how = isRefusal(outcome) ? outcome.message : 'It is cancelled.';
    tell('job-disowned', `job ${jobId}: ${reason}. ${how}`, { job: jobId });
  }

  /** Its stream has something new from elsewhere. */
  nudge(jobId: string): void {
    this.#runs.get(jobId)?.nudge.give();
  }

  /** After the signal: nothing runs any more when it resolves. */
  async settled(): Promise<void> {
    await Promise.all([...this.#runs.values()].map(({ over }) => over));
  }

  #rememberLeftover(job: KnownJob, byJobId: string): void {
    if (job.operation.kind !== 'failover' && job.operation.kind !== 'change-point') return;
    if ((stepOf(job, 'create-disks')?.attempts ?? 0) > 0) this.#leftovers.set(byJobId, replicaMachineOf(job));
  }

  #leftoverOf({ jobId }: Operation): { readonly leftoverReplicaMachine?: string } {
    const leftover = this.#leftovers.get(jobId);
    this.#leftovers.delete(jobId);
    return leftover === undefined ? {} : { leftoverReplicaMachine: leftover };
  }

  async #retried({ parameters, itemId }: Operation): Promise<KnownJob | undefined> {
    if (parameters.retryOf === undefined) return undefined;
    const earlier = await this.#parts.journal.load(parameters.retryOf);
    return earlier.phase === 'unknown' || earlier.itemId !== itemId ? undefined : earlier;
  }

  /** `toldAgain`: the item is held by it although it is over, as far as the feed says; one that was restored from a backup does not know its end. */
  #ensureRuns(job: KnownJob, { toldAgain = false } = {}): void {
    if (this.#runs.has(job.jobId) || this.#parts.signal.aborted) return;
    if (job.phase === 'finished' && !toldAgain) return;
    const nudge = new Nudge();
    if (job.phase !== 'finished')
      this.#parts.tell('job-begun', `${definitionOf(job.kind)?.title ?? job.kind}: ${job.operation.name}`, {
        job: job.jobId,
      });
    const over = this.#run(job, nudge).finally(() => {
      this.#runs.delete(job.jobId);
      this.#progress.delete(job.jobId);
    });
    this.#runs.set(job.jobId, { nudge, over });
  }

  /** Never rejects: one job's trouble is not the others'. */
  async #run(job: KnownJob, nudge: Nudge): Promise<void> {
    const { signal, time, tell } = this.#parts;
    for (let attempt = 0; !signal.aborted; attempt += 1) {
      try {
        const ended = await new JobRun(this.#runParts(), job, nudge, signal).run();
        if (ended.phase !== 'finished' || job.phase === 'finished') return;
        tell('job-over', `${ended.kind}: ${ended.finished?.outcome}`, { job: ended.jobId });
        return this.#parts.finished(ended);
      } catch (error) {
        if (error instanceof LeaseLost) return this.#leaseLost(job, error);
        const isOperational = error instanceof Error && 'retryable' in error;
        tell(isOperational ? 'job-trouble' : 'job-defect', `job ${job.jobId} met trouble and is begun again`, {
          job: job.jobId,
          error,
        });
        await time.sleep(Math.min(TROUBLE_MILLIS * 2 ** attempt, 60_000), signal);
      }
    }
  }

  #leaseLost({ jobId }: KnownJob, error: LeaseLost): void {
    this.#parts.tell('job-trouble', error.message, { job: jobId });
    this.#parts.leaseLost();
  }

  #runParts(): JobRunParts {
    return {
      ...this.#parts,
      progressed: (jobId, progress) => {
        if (progress === undefined) this.#progress.delete(jobId);
        else this.#progress.set(jobId, progress);
      },
      restMillis: (everyMillis) => Math.max(everyMillis, this.#runs.size * REST_MILLIS_PER_JOB),
    };
  }
}
