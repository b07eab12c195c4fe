import type { JobEvent, JobProblem, JobRequested } from './job.events.ts';
import type { Job, JobStep } from './job.schema.ts';

type Undated = Omit<Job, 'revision'>;

/** What the orchestrator’s events make of a job. A job whose beginning is not known is left alone until the feed brings it. */
export function projectJob(job: Undated | undefined, event: JobEvent): Undated | undefined {
  if (event.type === 'JobRequested') return requested(event);
  if (job === undefined) return undefined;
  switch (event.type) {
    case 'StepStarted':
      return withStep({ ...job, state: goingOn(job) }, event.step, (step) => ({
        ...bare(step),
        state: 'running',
        attempts: event.attempt,
        startedAtMillis: step.startedAtMillis ?? event.atMillis,
        ...(event.dueAtMillis !== undefined && { dueAtMillis: event.dueAtMillis }),
      }));
    case 'StepSucceeded':
      return finish(job, event, 'succeeded', { result: parsed(event.resultJson) });
    case 'StepSkipped':
      return finish(job, event, 'skipped', { reason: event.reason, ...problemOf(event) });
    case 'StepFailed':
      return finish(job, event, 'failed', problemOf(event));
    case 'StepPostponed':
      return withStep(job, event.step, (step) => ({
        ...bare(step),
        state: 'postponed',
        dueAtMillis: event.dueAtMillis,
        ...problemOf(event),
      }));
    case 'StepWaitsForPerson':
      return withStep({ ...job, state: 'waiting-for-person' }, event.step, (step) => ({
        ...bare(step),
        state: 'waiting-for-person',
        question: event.question,
        ...problemOf(event),
      }));
    case 'StepAnswered':
      return withStep({ ...job, state: 'running' }, event.step, (step) => ({ ...bare(step), state: 'running' }));
    case 'JobCancelRequested':
      return { ...job, state: 'cancelling' };
    case 'JobSuperseded':
      return { ...job, supersededBy: event.byJobId };
    case 'JobTakenOver':
      return job;
    case 'JobFinished':
      return finished(job, event);
  }
}

function requested(event: JobRequested): Undated {
  const { jobId, kind, itemId, operation, steps, principal, retryOf } = event;
  const { drillId } = operation.parameters;
  return {
    id: jobId,
    name: `${kind} ${operation.name}`,
    labels: {},
    kind,
    state: 'running',
    itemId,
    itemName: operation.name,
    ...(drillId !== undefined && { drillId }),
    principal,
    // When the item began it: the same from whichever of the two services it is heard first.
    requestedAtMillis: operation.atMillis,
    // What is only gone through when the job is cancelled shows up when it begins.
    steps: steps.filter(({ undoes }) => undoes === undefined).map(({ name, title }) => planned(name, title)),
    waysOn: [],
    ...(retryOf !== undefined && { retryOf }),
  };
}

function finished(job: Undated, event: Extract<JobEvent, { type: 'JobFinished' }>): Undated {
  const { outcome, problem, failedStep, waysOn, undoKind, facts, atMillis } = event;
  return {
    ...job,
    state: outcome,
    finishedAtMillis: atMillis,
    waysOn: [...waysOn],
    ...(problem !== undefined && { problem }),
    ...(failedStep !== undefined && { failedStep }),
    ...(undoKind !== undefined && { undoKind }),
    ...(facts !== undefined && { facts: { ...facts } }),
  };
}

function finish(
  job: Undated,
  { step: name, atMillis }: { readonly step: string; readonly atMillis: number },
  state: JobStep['state'],
  more: Partial<JobStep>,
): Undated {
  return withStep(job, name, (step) => ({ ...bare(step), state, finishedAtMillis: atMillis, ...more }));
}

function withStep(job: Undated, name: string, change: (step: JobStep) => JobStep): Undated {
  const isKnown = job.steps.some((step) => step.name === name);
  const steps = isKnown ? job.steps : [...job.steps, planned(name, name)];
  return { ...job, steps: steps.map((step) => (step.name === name ? change(step) : step)) };
}

function planned(name: string, title: string): JobStep {
  return { name, title, state: 'planned', attempts: 0 };
}

/** Without what belonged to the state before. */
function bare({ problem: _, question: _question, dueAtMillis: _due, ...step }: JobStep): JobStep {
  return step;
}

function problemOf({ problem }: { readonly problem?: JobProblem }): { problem?: JobProblem } {
  return problem === undefined ? {} : { problem };
}

function goingOn({ state }: Undated): Job['state'] {
  return state === 'cancelling' ? 'cancelling' : 'running';
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    // Shown as it came: it is for people only.
    return text;
  }
}
