import { setTimeout as sleep } from 'node:timers/promises';
import type { AdminClient, JobView } from '@understudy/hosting';
import { CliFailure } from '../failure.ts';
import type { Output } from '../output/output.ts';
import { durationText } from '../output/units.ts';

const POLL_MILLIS = 100;

/** Follows a job to its end, or until a step has succeeded, and tells each step as it ends. Throws when the job failed. */
export async function followJob(
  client: AdminClient,
  first: JobView,
  output: Output,
  untilStep?: string,
): Promise<JobView> {
  const told = new Set<string>();
  let job = first;
  for (;;) {
    for (const step of job.steps) tellStep(step, told, output);
    if (job.state === 'failed') throw failureOf(job);
    const reached = job.steps.some(({ name, state }) => name === untilStep && state === 'succeeded');
    if (job.state === 'succeeded' || reached) return job;
    await sleep(POLL_MILLIS);
    job = await client.get<JobView>(`/v1/jobs/${encodeURIComponent(job.key)}`);
  }
}

function tellStep(step: JobView['steps'][number], told: Set<string>, output: Output): void {
  if (step.state !== 'succeeded' || told.has(step.name)) return;
  told.add(step.name);
  output.note(`  ✓ ${step.name} (${durationText((step.finishedMillis ?? 0) - (step.startedMillis ?? 0))})`);
}

function failureOf(job: JobView): CliFailure {
  const step = job.steps.find(({ state }) => state === 'failed');
  const problem = step?.problem ?? { code: 'job-failed', message: 'no reason was kept', remedy: '' };
  // The job asks for that point again and again: only another job asks for another one.
  const next =
    problem.code === 'point-missing'
      ? 'Then begin anew with one of them'
      : `Then: understudy --local jobs --retry ${job.key}`;
  const remedy = `${problem.remedy.replace(/\.?$/, '.')} ${next}`;
  return new CliFailure(1, problem.code, `job ${job.key}: “${step?.name}” failed: ${problem.message}`, remedy);
}
