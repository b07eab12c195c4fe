import { setTimeout as sleep } from 'node:timers/promises';
import { type ApiClient, ApiError, answerOf, api } from '@understudy/api-client';
import { CliFailure } from '../failure.ts';
import type { Output } from '../output/output.ts';
import { durationText } from '../output/units.ts';
import { progressText } from './job.text.ts';

const POLL_MILLIS = 250;
const PROGRESS_EVERY_MILLIS = 2000;
/** A job that was begun a moment ago may not be visible yet. */
const APPEARS_WITHIN_MILLIS = 20_000;
const ENDED: readonly api.Job['state'][] = ['succeeded', 'failed', 'cancelled', 'superseded'];

/**
 * Follows a job to its end and tells each step as it ends; comes back when a person is asked too. Throws CliFailure when the job did not succeed. A control plane that
 * is away for a while is waited for: the job goes on without us.
 */
export async function followJob(client: ApiClient, jobId: string, output: Output): Promise<api.Job> {
  const teller = new StepTeller(output);
  const begun = performance.now();
  for (;;) {
    const job = await read(client, jobId, performance.now() - begun < APPEARS_WITHIN_MILLIS);
    if (job !== undefined) {
      teller.tell(job);
      if (job.state === 'waiting-for-person') throw asks(job);
      if (ENDED.includes(job.state)) return succeeded(job);
    }
    await sleep(POLL_MILLIS);
  }
}

async function read(client: ApiClient, jobId: string, mayBeMissing: boolean): Promise<api.Job | undefined> {
  try {
    return (await answerOf(api.jobRead({ client, path: { jobId } }))).data;
  } catch (error) {
    const isAway = error instanceof ApiError && (error.status === 0 || error.status >= 500);
    const isMissing = error instanceof ApiError && error.status === 404 && mayBeMissing;
    if (!isAway && !isMissing) throw error;
    return undefined;
  }
}

/** Steps once each, progress now and then. */
class StepTeller {
  readonly #output: Output;
  readonly #told = new Set<string>();
  #progressMillis = 0;

  constructor(output: Output) {
    this.#output = output;
  }

  tell(job: api.Job): void {
    for (const step of job.steps) {
      if (!['succeeded', 'skipped', 'failed'].includes(step.state) || this.#told.has(step.name)) continue;
      this.#told.add(step.name);
      const took = durationText((step.finishedAtMillis ?? 0) - (step.startedAtMillis ?? step.finishedAtMillis ?? 0));
      const mark = step.state === 'failed' ? '✘' : '✓';
      this.#output.note(`  ${mark} ${step.title} (${step.state === 'skipped' ? (step.reason ?? 'skipped') : took})`);
    }
    const text = progressText(job);
    if (text === undefined || performance.now() - this.#progressMillis < PROGRESS_EVERY_MILLIS) return;
    this.#progressMillis = performance.now();
    this.#output.note(`  … ${text}`);
  }
}

function succeeded(job: api.Job): api.Job {
  if (job.state === 'succeeded') return job;
  const { code, message, remedy } = job.problem ?? {
    code: `job-${job.state}`,
    message: `the job is ${job.state}`,
    remedy: '',
  };
  const waysOn = job.waysOn.length > 0 ? `Ways on: ${job.waysOn.join(', ')}.` : '';
  throw new CliFailure(
    1,
    code,
    `${job.kind} of ${job.itemName} ${job.state}${job.failedStep === undefined ? '' : ` at “${job.failedStep}”`}: ${message}`,
    `${remedy} ${waysOn} See understudy job show ${job.id}`.trim(),
  );
}

function asks(job: api.Job): CliFailure {
  const step = job.steps.find(({ state }) => state === 'waiting-for-person');
  return new CliFailure(
    1,
    'job-asks',
    `“${step?.title}” waits for a person: ${step?.question ?? ''}`,
    `Find out, then: understudy job answer ${job.id} --step ${step?.name} --answer done|repeat|fail`,
  );
}
