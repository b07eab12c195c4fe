import type { JobCommand } from '../job/job.commands.ts';
import type { JobProblem } from '../job/job.events.ts';
import type { JobStep } from '../job/job.state.ts';
import type { CommandWork, Fields, JobView, Objection, StepDefinition } from '../kinds/step.types.ts';
import type { Answer } from './commander.port.ts';

/** A refusal that may pass by itself is not asked for longer than this. */
const REFUSED_PATIENCE_MILLIS = 30_000;
const DELAYS_MILLIS = [500, 1000, 2000, 5000, 10_000, 30_000];

export interface Circumstances {
  readonly definition: StepDefinition;
  readonly work: CommandWork;
  readonly step: JobStep;
  readonly view: JobView;
  readonly epoch: number;
  readonly nowMillis: number;
  /** Since when this step has been in trouble as far as this process saw: while it was away nobody ran out of patience. */
  readonly patientSinceMillis: number;
}

type Trouble = { readonly problem: JobProblem; readonly patienceMillis: number };

/** What follows from an answer: pure, so that every row of it can be tested. */
export function afterAnswer(answer: Answer, at: Circumstances): JobCommand {
  switch (answer.type) {
    case 'result':
      return afterResult(answer.result, at);
    case 'refusal':
      return afterObjection(at.work.onRefusal?.(answer), at) ?? afterRefusal(answer, at);
    case 'failure': {
      const problem = { code: answer.code, message: answer.message, remedy: LOOK_THERE };
      return answer.retryable ? later({ problem, patienceMillis: patienceOf(at) }, at) : fail(problem, at);
    }
    case 'unknown-outcome':
      return later({ problem: unknownOutcome(answer.message), patienceMillis: patienceOf(at) }, at);
  }
}

const LOOK_THERE = 'Look at the log of the server that was asked; then retry.';

function afterResult(result: Fields, at: Circumstances): JobCommand {
  const objected = afterObjection(at.work.objection?.(result, at.view), at);
  if (objected !== undefined) return objected;
  return { ...attempt(at), type: 'SucceedStep', resultJson: JSON.stringify(result) };
}

function afterObjection(objection: Objection | undefined, at: Circumstances): JobCommand | undefined {
  if (objection === undefined) return undefined;
  const { next, ...problem } = objection;
  if (next === 'person') return { ...attempt(at), type: 'AskPerson', question: problem.remedy, problem };
  return next === 'fail' ? fail(problem, at) : later({ problem, patienceMillis: patienceOf(at) }, at);
}

function afterRefusal(
  { code, message, remedy, when }: Extract<Answer, { type: 'refusal' }>,
  at: Circumstances,
): JobCommand {
  const problem = { code, message, remedy, refused: true };
  if (when === 'never') return fail(problem, at);
  return later({ problem, patienceMillis: Math.min(REFUSED_PATIENCE_MILLIS, patienceOf(at)) }, at);
}

/** Sent again under its key it joins what is under way, or is answered from the log: every executor finds what it has made. */
function unknownOutcome(message: string): JobProblem {
  return {
    code: 'outcome-unknown',
    message: `nobody can tell whether it was done: ${message}`,
    remedy: 'Look whether the server that was asked is up and connected; then retry: what was done is found again.',
  };
}

function patienceOf({ work, view }: Circumstances): number {
  return typeof work.patienceMillis === 'function' ? work.patienceMillis(view) : work.patienceMillis;
}

/** Again after a while, under the same key; patience over: it fails. */
function later({ problem, patienceMillis }: Trouble, at: Circumstances): JobCommand {
  const delay = DELAYS_MILLIS[Math.min(at.step.attempts, DELAYS_MILLIS.length) - 1] ?? DELAYS_MILLIS[0]!;
  const dueAtMillis = at.nowMillis + delay;
  if (dueAtMillis > at.patientSinceMillis + patienceMillis) return fail(problem, at);
  return { ...attempt(at), type: 'PostponeStep', problem, dueAtMillis };
}

/** What the job can do without is told and left. */
export function fail(
  problem: JobProblem,
  at: Pick<Circumstances, 'definition' | 'step' | 'epoch' | 'nowMillis'>,
): JobCommand {
  if (at.definition.isOptional !== true) return { ...attempt(at), type: 'FailStep', problem };
  return { ...attempt(at), type: 'SkipStep', reason: 'tried and let go: the job can do without', problem };
}

function attempt({ step, epoch, nowMillis }: Pick<Circumstances, 'step' | 'epoch' | 'nowMillis'>) {
  return { step: step.name, attempt: step.attempts, epoch, nowMillis };
}
