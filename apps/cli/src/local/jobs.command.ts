import { adminClient, type JobView } from '@understudy/hosting';
import type { RegisterCommand } from '../command.types.ts';
import { facts, table } from '../output/output.ts';
import { durationText, timeText } from '../output/units.ts';
import { followJob } from './follow-job.ts';

export const register: RegisterCommand = (program, context) => {
  program
    .command('jobs [key]')
    .description('jobs of the master target and their steps')
    .option('--retry <key>', 'go on with a failed job from the step that failed')
    .action(async (key: string | undefined, options: { retry?: string }, command) => {
      const { output, sockets } = context(command);
      const client = adminClient(sockets.masterTarget);
      if (options.retry !== undefined) {
        const job = await client.post<JobView>(`/v1/jobs/${encodeURIComponent(options.retry)}/retry`);
        const done = await followJob(client, job, output);
        output.result(done, () => jobText(done));
      } else if (key !== undefined) {
        const job = await client.get<JobView>(`/v1/jobs/${encodeURIComponent(key)}`);
        output.result(job, () => jobText(job));
      } else {
        const jobs = await client.get<JobView[]>('/v1/jobs');
        output.result(jobs, () => jobTable(jobs));
      }
    });
};

function jobTable(jobs: readonly JobView[]): string {
  return table(
    ['job', 'kind', 'state', 'begun', 'steps'],
    jobs.map((job) => [
      job.key,
      job.kind,
      job.state,
      timeText(job.createdMillis * 1000),
      `${job.steps.filter(({ state }) => state === 'succeeded').length}/${job.steps.length}`,
    ]),
    'no job',
  );
}

function jobText(job: JobView): string {
  const head = facts([
    ['job', `${job.key} (${job.kind})`],
    ['machine', job.machineId],
    ['state', job.state],
  ]);
  const steps = job.steps.map((step) => [
    step.name,
    step.state,
    step.finishedMillis === undefined
      ? '–'
      : durationText(step.finishedMillis - (step.startedMillis ?? step.finishedMillis)),
    step.problem ? `${step.problem.message} ${step.problem.remedy}` : '',
  ]);
  return `${head}\n\n${table(['step', 'state', 'took', 'problem'], steps)}`;
}
