import { understudy } from '@understudy/contracts';
import { isRefusal, type Refusal } from '@understudy/event-sourcing';
import { type Accepted, type CommandMap, command, commandMap, type HandlerContext } from '@understudy/messaging';
import { z } from 'zod';
import type { JobCommand } from '../job/job.commands.ts';
import { ANSWERS } from '../job/job.events.ts';
import { unknownJob } from '../job/job.refusals.ts';
import { type JobState, type KnownJob, nextStep, outcomeOf } from '../job/job.state.ts';
import type { Cause } from '../run/job-journal.ts';

const v1 = understudy.v1;

export interface JobDesk {
  load(jobId: string): Promise<JobState>;
  /** By any replica: the holder of the lease takes notice. */
  tell(jobId: string, command: JobCommand, cause: Cause): Promise<KnownJob | Refusal>;
  nowMillis(): number;
}

const jobId = z.uuid();
const cancelJob = z.object({ jobId, reason: z.string().max(500) });
const answerStep = z.object({ jobId, step: z.string().min(1).max(100), answer: z.enum(ANSWERS) });
const describeJob = z.object({ jobId });

/** Everything that others may ask of the orchestrator. */
export function orchestratorCommands(desk: JobDesk): CommandMap {
  return commandMap({
    CancelJob: command({
      message: v1.CancelJob,
      result: v1.CancelJobResult,
      schema: cancelJob,
      handle: (asked, context) => {
        const { principal } = context;
        const { reason } = asked;
        return told(desk, asked.jobId, { type: 'CancelJob', reason, principal, nowMillis: desk.nowMillis() }, context);
      },
    }),
    AnswerStep: command({
      message: v1.AnswerStep,
      result: v1.AnswerStepResult,
      schema: answerStep,
      handle: ({ jobId: id, step, answer }, context) => {
        const { principal } = context;
        return told(desk, id, { type: 'AnswerStep', step, answer, principal, nowMillis: desk.nowMillis() }, context);
      },
    }),
    DescribeJob: command({
      message: v1.DescribeJob,
      result: v1.DescribeJobResult,
      schema: describeJob,
      handle: async ({ jobId: id }) => {
        const job = await desk.load(id);
        return job.phase === 'unknown' ? unknownJob(id) : { type: 'accepted', body: described(job) };
      },
    }),
  });
}

async function told(
  desk: JobDesk,
  id: string,
  asked: JobCommand,
  context: HandlerContext,
): Promise<Accepted<{ jobId: string }> | Refusal> {
  const { commandId, correlationId, principal, traceparent } = context;
  const cause = { commandId, principal, correlationId, causationId: commandId, ...(traceparent && { traceparent }) };
  const outcome = await desk.tell(id, asked, cause);
  return isRefusal(outcome) ? outcome : { type: 'accepted', body: { jobId: id } };
}

function described(job: KnownJob) {
  const isEnding = job.phase !== 'finished' && outcomeOf(job) !== undefined;
  return {
    jobId: job.jobId,
    phase: isEnding ? 'ending' : job.phase,
    outcome: outcomeOf(job) ?? '',
    step: nextStep(job)?.name ?? '',
  };
}
