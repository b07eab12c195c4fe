import type { CarriedStep, PlannedStep, StepKey } from '../job/job.events.ts';
import type { JobStep, KnownJob } from '../job/job.state.ts';
import type { Operation } from '../job/operation.ts';
import {
  changePoint,
  cleanupTestFailover,
  commitFailover,
  plannedFailover,
  testFailover,
  undoFailover,
  unplannedFailover,
} from './failover.kinds.ts';
import {
  applyPolicy,
  changeDisks,
  disableProtection,
  enableProtection,
  forget,
  moveProcessServer,
  pause,
  resume,
  resync,
} from './protection.kinds.ts';
import type { JobView, KindDefinition } from './step.types.ts';

export const JOB_KINDS: readonly KindDefinition[] = [
  enableProtection,
  disableProtection,
  forget,
  pause,
  resume,
  resync,
  changeDisks,
  applyPolicy,
  moveProcessServer,
  testFailover,
  cleanupTestFailover,
  unplannedFailover,
  plannedFailover,
  changePoint,
  undoFailover,
  commitFailover,
];

const BY_KIND = new Map(JOB_KINDS.map((definition) => [definition.kind, definition]));

/** Undefined: an operation of a newer release. */
export function kindOf({ kind, parameters }: Pick<Operation, 'kind' | 'parameters'>): KindDefinition | undefined {
  if (kind === 'failover') return BY_KIND.get(parameters.planned === true ? 'failover-planned' : 'failover-unplanned');
  return BY_KIND.get(kind);
}

export function definitionOf(kind: string): KindDefinition | undefined {
  return BY_KIND.get(kind);
}

export function plannedSteps({ steps }: KindDefinition): PlannedStep[] {
  return steps.map(({ name, title, isNoReturn, undoes }) => ({
    name,
    title,
    noReturn: isNoReturn === true,
    ...(undoes !== undefined && { undoes }),
  }));
}

/** What a job that is tried again has from the earlier one. */
export interface Inheritance {
  readonly rootJobId: string;
  readonly carried: readonly CarriedStep[];
  readonly keys: readonly StepKey[];
}

/**
 * Effects that were done count. One that was begun and whose end nobody knows is repeated under its key, so with what was known then; and what was known when
 * the point of no return was passed stays so. Everything else that was only looked at is looked at again. What was refused was not done: it gets a key of the
 * new job, because with what is known now it may be another command.
 */
export function inheritedFrom(earlier: KnownJob, { steps }: KindDefinition, jobId: string): Inheritance {
  const isEffect = ({ name }: JobStep): boolean => {
    const work = steps.find((step) => step.name === name)?.work;
    return work?.type === 'command' && work.hasEffect;
  };
  const isDone = ({ state, resultJson }: JobStep): boolean => state === 'succeeded' && resultJson !== undefined;
  const isRefused = ({ problem }: JobStep): boolean => problem?.refused === true;
  const refused = earlier.steps.filter((step) => isEffect(step) && !isDone(step) && isRefused(step));
  const isUnknown = (step: JobStep): boolean =>
    isEffect(step) && step.attempts > 0 && !isDone(step) && !isRefused(step);
  const fixed = earlier.steps.findLastIndex((step) => isUnknown(step) || (step.noReturn && isDone(step)));
  const carried = earlier.steps.filter((step, index) => isDone(step) && (isEffect(step) || index < fixed));
  return {
    rootJobId: earlier.rootJobId,
    carried: carried.map(({ name, resultJson = '{}' }) => ({ step: name, resultJson })),
    keys: [
      ...earlier.keys.filter(({ step }) => !refused.some(({ name }) => name === step)),
      ...refused.map(({ name }) => ({ step: name, jobId })),
    ],
  };
}

export function viewOf(job: KnownJob): JobView {
  return {
    job,
    resultOf: <Result>(name: string) => {
      const json = job.steps.find((step) => step.name === name)?.resultJson;
      return json === undefined ? undefined : (JSON.parse(json) as Result);
    },
  };
}
