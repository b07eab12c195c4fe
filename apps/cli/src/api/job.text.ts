import type { api } from '@understudy/api-client';
import { facts, table } from '../output/output.ts';
import { bytesText, durationText } from '../output/units.ts';
import { instant } from './kind.ts';

/** `23 % of 4.0 GiB at 80 MiB/s, done in 40 s`; undefined when nothing is told. */
export function progressText({ progress }: api.Job): string | undefined {
  if (progress === undefined) return undefined;
  const { doneBytes, totalBytes, bytesPerSecond, stepEtaMillis, detail } = progress;
  if (totalBytes === undefined || totalBytes === 0) return detail;
  const share = Math.floor((100 * (doneBytes ?? 0)) / totalBytes);
  const rate = bytesPerSecond === undefined ? '' : ` at ${bytesText(bytesPerSecond)}/s`;
  const eta = stepEtaMillis === undefined ? '' : `, done in ${durationText(stepEtaMillis)}`;
  return `${share} % of ${bytesText(totalBytes)}${rate}${eta}`;
}

export function jobText(job: api.Job): string {
  const head = facts([
    ['job', `${job.id} (${job.kind} of ${job.itemName})`],
    ['state', job.state],
    ['requested', `${instant(job.requestedAtMillis)} by ${job.principal}`],
    ['progress', progressText(job)],
    ['problem', job.problem && `${job.problem.message} ${job.problem.remedy}`],
    ['ways on', job.waysOn.length > 0 ? job.waysOn.join(', ') : undefined],
  ]);
  const steps = job.steps.map((step) => [
    step.title,
    step.state,
    step.startedAtMillis === undefined || step.finishedAtMillis === undefined
      ? '–'
      : durationText(step.finishedAtMillis - step.startedAtMillis),
    step.problem?.message ?? step.question ?? step.reason ?? '',
  ]);
  return `${head}\n\n${table(['step', 'state', 'took', ''], steps, 'no step yet')}`;
}
