import { z } from 'zod';
import { atMillis, listQuery, pageOf, receipt, resourceId, resourceShape } from '../rest/resource.schema.ts';

const jobProblem = z
  .strictObject({ code: z.string(), message: z.string(), remedy: z.string() })
  .meta({ id: 'JobProblem' });

const stepState = z.enum(['planned', 'running', 'succeeded', 'skipped', 'postponed', 'failed', 'waiting-for-person']);

const jobStep = z
  .strictObject({
    name: z.string(),
    title: z.string(),
    state: stepState,
    attempts: z.int(),
    startedAtMillis: atMillis.optional(),
    finishedAtMillis: atMillis.optional(),
    dueAtMillis: atMillis.optional().describe('When it is tried again, or its wait ends'),
    problem: jobProblem.optional(),
    question: z.string().optional().describe('What a person has to find out: answer it'),
    reason: z.string().optional().describe('Why it was skipped'),
    result: z.unknown().optional().describe('What the executor answered'),
  })
  .meta({ id: 'JobStep' });
export type JobStep = z.output<typeof jobStep>;

const jobProgress = z
  .strictObject({
    step: z.string(),
    detail: z.string(),
    doneBytes: z.number().optional(),
    totalBytes: z.number().optional(),
    bytesPerSecond: z.number().optional(),
    stepEtaMillis: z.number().optional(),
    jobEtaMillis: z.number().optional(),
  })
  .meta({ id: 'JobProgress' });
export type JobProgress = z.output<typeof jobProgress>;

export const JOB_STATES = [
  'requested',
  'running',
  'waiting-for-person',
  'cancelling',
  'succeeded',
  'failed',
  'cancelled',
  'superseded',
] as const;
export const jobState = z.enum(JOB_STATES);

/** What an operation does, step by step: the orchestrator’s streams, mirrored here. `requested`: the orchestrator has not taken it up yet. */
export const job = z
  .strictObject({
    ...resourceShape,
    kind: z.string(),
    state: jobState,
    itemId: z.string(),
    itemName: z.string(),
    drillId: z.string().optional(),
    principal: z.string(),
    requestedAtMillis: atMillis,
    finishedAtMillis: atMillis.optional(),
    steps: z.array(jobStep),
    progress: jobProgress.optional().describe('Of the running step, as last told'),
    problem: jobProblem.optional(),
    failedStep: z.string().optional(),
    waysOn: z.array(z.string()).describe('Of a failed job: retry, undo, leave'),
    undoKind: z.string().optional(),
    retryOf: z.string().optional(),
    supersededBy: z.string().optional(),
    facts: z.record(z.string(), z.unknown()).optional().describe('What it found or made'),
  })
  .meta({ id: 'Job' });
export type Job = z.output<typeof job>;

export const jobPage = pageOf('Job', job);
export const jobQuery = listQuery.extend({
  kind: z.string().min(1).max(100).optional(),
  state: jobState.optional(),
  itemId: resourceId.optional(),
});
export type JobQuery = z.output<typeof jobQuery>;

export const jobCancel = z.strictObject({ reason: z.string().max(500).default('') }).meta({ id: 'JobCancel' });
export type JobCancel = z.output<typeof jobCancel>;

export const stepAnswer = z
  .strictObject({
    step: z.string().min(1).max(200),
    answer: z
      .enum(['done', 'repeat', 'fail'])
      .describe('done: it has happened; repeat: try again; fail: the job fails'),
  })
  .meta({ id: 'StepAnswer' });
export type StepAnswer = z.output<typeof stepAnswer>;

/** The orchestrator’s position, not this service’s. */
export const jobReceipt = receipt.extend({ position: z.string() }).meta({ id: 'JobReceipt' });
