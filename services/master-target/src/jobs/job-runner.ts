import { ServiceRefusal } from '@understudy/hosting';
import { describeError } from '@understudy/observability';
import type { Job, JobDefinition, JobProblem, JobStep, StepContext } from './job.types.ts';
import { JOB_KEY, type JobStore } from './job-store.ts';

/** Finished jobs that are remembered; beyond that the oldest are forgotten. */
const JOBS_KEPT_MAX = 1000;

export interface JobRequest {
  readonly key: string;
  readonly kind: string;
  readonly machineId: string;
  readonly holds: string;
  readonly request: Readonly<Record<string, unknown>>;
}

export interface JobObserver {
  stepFailed(job: Job, step: JobStep, error: unknown): void;
  finished(job: Job): void;
}

/**
 * Runs jobs: intent on disk, work, result on disk, step by step. A repeated request with a known key answers the job that is there. After a restart unfinished
 * jobs go on with the first step that has no result; its work runs again under the same effect key.
 */
export class JobRunner {
  readonly #store: JobStore;
  readonly #definitions: ReadonlyMap<string, JobDefinition>;
  readonly #observer: JobObserver;
  readonly #nowMillis: () => number;
  readonly #jobs = new Map<string, Job>();
  readonly #running = new Map<string, Promise<void>>();
  #stopping = false;

  constructor(store: JobStore, definitions: readonly JobDefinition[], observer: JobObserver, nowMillis: () => number) {
    this.#store = store;
    this.#definitions = new Map(definitions.map((definition) => [definition.kind, definition]));
    this.#observer = observer;
    this.#nowMillis = nowMillis;
    for (const job of store.loadAll()) this.#jobs.set(job.key, job);
  }

  /** Goes on with what a crash interrupted. */
  resume(): void {
    for (const job of this.#jobs.values()) if (job.state === 'running') this.#run(job.key);
  }

  /** Starts a job, or answers the one with this key. Refuses a key that is in use for something else, and two jobs at once that hold the same. */
  submit(request: JobRequest): Job {
    const known = this.#jobs.get(request.key);
    if (known !== undefined) return this.#repeat(known, request);
    this.#refuseIfImpossible(request);
    const definition = this.#definition(request.kind);
    const steps = definition.steps.map(({ name }): JobStep => ({ name, state: 'waiting', attempts: 0 }));
    this.#put({ version: 1, ...request, state: 'running', createdMillis: this.#nowMillis(), steps });
    this.#run(request.key);
    return this.get(request.key);
  }

  /** Tries a failed job again from the step that failed. */
  retry(key: string): Job {
    const job = this.get(key);
    if (job.state !== 'failed')
      throw new ServiceRefusal(
        409,
        'job-not-failed',
        `job ${key} ${job.state === 'running' ? 'is at work' : 'has succeeded'}`,
        'Only a failed job can be tried again.',
      );
    this.#refuseIfBusy(job.holds);
    const { finishedMillis: _, ...rest } = job;
    this.#put({ ...rest, state: 'running' });
    this.#run(key);
    return this.get(key);
  }

  get(key: string): Job {
    const job = this.#jobs.get(key);
    if (job === undefined)
      throw new ServiceRefusal(404, 'job-unknown', `there is no job ${key}`, 'List them: understudy --local jobs');
    return job;
  }

  list(): Job[] {
    return [...this.#jobs.values()];
  }

  /** No new step is begun; what is under way may end. Unfinished jobs go on at the next start. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await Promise.all(this.#running.values());
  }

  #repeat(known: Job, request: JobRequest): Job {
    const same = known.kind === request.kind && known.machineId === request.machineId;
    if (same) return known;
    throw new ServiceRefusal(
      409,
      'job-key-in-use',
      `key ${request.key} belongs to another job (${known.kind})`,
      'Use another key.',
    );
  }

  #refuseIfImpossible({ key, holds }: JobRequest): void {
    if (!JOB_KEY.test(key))
      throw new ServiceRefusal(
        400,
        'invalid-request',
        `“${key}” is not a job key`,
        'Use lower-case letters, digits and dashes, 40 at most.',
      );
    if (this.#stopping)
      throw new ServiceRefusal(503, 'stopping', 'the master target is ending', 'Try again when it is back.');
    this.#refuseIfBusy(holds);
  }

  #refuseIfBusy(holds: string): void {
    const other = this.list().find((job) => job.holds === holds && job.state === 'running');
    if (other !== undefined)
      throw new ServiceRefusal(
        409,
        'machine-busy',
        `job ${other.key} (${other.kind}) holds this machine`,
        'Wait for it: understudy --local jobs',
      );
  }

  #definition(kind: string): JobDefinition {
    const definition = this.#definitions.get(kind);
    if (definition === undefined) throw new Error(`no job definition for ${kind}`);
    return definition;
  }

  #put(job: Job): void {
    this.#store.save(job);
    this.#jobs.set(job.key, job);
    const finished = this.list().filter((one) => one.state !== 'running');
    for (const old of finished.slice(0, Math.max(0, finished.length - JOBS_KEPT_MAX))) {
      this.#store.remove(old.key);
      this.#jobs.delete(old.key);
    }
  }

  #run(key: string): void {
    const run = this.#runSteps(key)
      .catch((error: unknown) => this.#interrupted(key, error))
      .finally(() => this.#running.delete(key));
    this.#running.set(key, run);
  }

  /**
   * What a step did could not be written (a full disk): that must not end the process that serves stand-ins. On disk the job is as before and goes on at
   * the next start, under the same effect keys; here it counts as failed, so that a person sees it and may try again.
   */
  #interrupted(key: string, error: unknown): void {
    const job = this.get(key);
    const open = job.steps.findIndex(({ state }) => state !== 'succeeded');
    const at = open === -1 ? job.steps.length - 1 : open;
    const step: JobStep = { ...job.steps[at]!, state: 'failed', problem: problemOfError(error) };
    const steps = open === -1 ? job.steps : job.steps.with(at, step);
    this.#jobs.set(key, { ...job, state: 'failed', finishedMillis: this.#nowMillis(), steps });
    this.#observer.stepFailed(this.get(key), step, error);
  }

  async #runSteps(key: string): Promise<void> {
    const definition = this.#definition(this.get(key).kind);
    for (const [index, { work }] of definition.steps.entries()) {
      if (this.get(key).steps[index]!.state === 'succeeded') continue;
      if (this.#stopping || !(await this.#runStep(key, index, work))) return;
    }
    this.#finish(key, 'succeeded');
  }

  async #runStep(key: string, index: number, work: (context: StepContext) => Promise<unknown>): Promise<boolean> {
    const before = this.get(key).steps[index]!;
    this.#putStep(key, index, {
      name: before.name,
      state: 'running',
      attempts: before.attempts + 1,
      startedMillis: this.#nowMillis(),
    });
    try {
      const result = await work(this.#context(key, before.name));
      this.#endStep(key, index, { state: 'succeeded', result: result ?? null });
      return true;
    } catch (error) {
      this.#endStep(key, index, { state: 'failed', problem: problemOfError(error) });
      this.#observer.stepFailed(this.get(key), this.get(key).steps[index]!, error);
      this.#finish(key, 'failed');
      return false;
    }
  }

  #context(key: string, stepName: string): StepContext {
    return {
      job: this.get(key),
      effectKey: `${key}.${stepName}`,
      resultOf: <T>(step: string) => {
        const found = this.get(key).steps.find(({ name }) => name === step);
        if (found?.state !== 'succeeded') throw new Error(`step “${step}” of job ${key} has no result`);
        return found.result as T;
      },
    };
  }

  #endStep(key: string, index: number, end: Pick<JobStep, 'state' | 'result' | 'problem'>): void {
    this.#putStep(key, index, { ...this.get(key).steps[index]!, ...end, finishedMillis: this.#nowMillis() });
  }

  #putStep(key: string, index: number, step: JobStep): void {
    const job = this.get(key);
    this.#put({ ...job, steps: job.steps.with(index, step) });
  }

  #finish(key: string, state: 'succeeded' | 'failed'): void {
    this.#put({ ...this.get(key), state, finishedMillis: this.#nowMillis() });
    this.#observer.finished(this.get(key));
  }
}

export function problemOfError(error: unknown): JobProblem {
  const { code = 'defect', message } = describeError(error);
  const remedy =
    error instanceof Error && 'remedy' in error ? String(error.remedy) : 'Look into the log of the master target.';
  return { code, message, remedy };
}
