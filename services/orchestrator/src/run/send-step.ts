import { v5 } from 'uuid';
import { type JobStep, type KnownJob, keyJobOf } from '../job/job.state.ts';
import type { CommandWork, Fields, JobView } from '../kinds/step.types.ts';
import type { Answer, Commander, SendContext } from './commander.port.ts';
import { LeaseLost, type Time } from './run.types.ts';

/** Ids of commands: the same effect always has the same. Random, for ever the same. */
const COMMANDS = '9c5d6a0e-5c0b-4f57-8a52-2f2f6f0e7a11';

export interface SenderParts {
  readonly commander: Commander;
  readonly time: Time;
  readonly epoch: number;
  readonly resendMillis: number;
  readonly isTrusted: () => boolean;
}

/** Until it is answered, or its time is over: then nobody can tell. Rejects with `LeaseLost`. */
export async function sendStep(
  parts: SenderParts,
  work: CommandWork,
  step: JobStep,
  view: JobView,
  signal: AbortSignal,
): Promise<Answer> {
  const { commander, resendMillis, time } = parts;
  const request = work.request(view);
  const context = contextOf(parts, work, step, view);
  const until = time.nowMillis() + context.timeoutMillis;
  for (;;) {
    if (!parts.isTrusted()) throw new LeaseLost('the lease ran out before it was renewed');
    const leftMillis = Math.max(1, until - time.nowMillis());
    const timeoutMillis = Math.min(resendMillis, leftMillis);
    const answer = await commander.send(request, { ...context, timeoutMillis });
    const isLast = timeoutMillis === leftMillis || signal.aborted;
    if (answer.type !== 'unknown-outcome' || !answer.isTimeOut || isLast) return answer;
  }
}

/** The item's end, under its own key. Not answered: the caller sends it again, for as long as it takes. */
export function sendEnd(parts: SenderParts, fields: Fields, job: KnownJob): Promise<Answer> {
  const { jobId } = job;
  return parts.commander.endOperation(fields, {
    ...commonOf(parts, job),
    key: { jobId, step: 'end' },
    commandId: v5(`${jobId}/end`, COMMANDS),
    timeoutMillis: parts.resendMillis,
  });
}

function contextOf(parts: SenderParts, work: CommandWork, step: JobStep, view: JobView): SendContext {
  const { job } = view;
  const key = { jobId: keyJobOf(job, step.name), step: step.name };
  const asked = `${job.jobId}/${step.name}/${step.attempts}/${parts.time.nowMillis()}`;
  return {
    ...commonOf(parts, job),
    ...(work.hasEffect && { key }),
    commandId: v5(work.hasEffect ? `${key.jobId}/${step.name}` : asked, COMMANDS),
    timeoutMillis: typeof work.timeoutMillis === 'function' ? work.timeoutMillis(view) : work.timeoutMillis,
  };
}

function commonOf({ epoch }: SenderParts, { jobId, traceparent, operation }: KnownJob) {
  const { generation } = operation;
  return { jobId, principal: `job:${jobId}`, ...(traceparent !== undefined && { traceparent }), epoch, generation };
}
