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
 * Effects that were done count. An effect that was begun and whose end nobody knows is repeated under its key, so with what was known then: everything before
 * it is carried. What was refused was not done: it gets a key of the new job, and what was looked at since the last kept effect is looked at again.
 */
export function inheritedFrom(earlier: KnownJob, { steps }: KindDefinition, jobId: string): Inheritance {
  const isEffect = ({ name }: JobStep): boolean => {
    const work = steps.find((step) => step.name === name)?.work;
    return work?.type === 'command' && work.hasEffect;
  };
  const begun = earlier.steps.filter((step) => isEffect(step) && (step.attempts > 0 || step.isCarried === true));
  const refused = begun.filter(({ state, problem }) => state !== 'succeeded' && problem?.refused === true);
  const kept = earlier.steps.findLastIndex((step) => begun.includes(step) && !refused.includes(step));
  const done = earlier.steps
    .slice(0, kept + 1)
    .filter(({ state, resultJson }) => state === 'succeeded' && resultJson !== undefined);
  return {
    rootJobId: earlier.rootJobId,
    carried: done.map(({ name, resultJson = '{}' }) => ({ step: name, resultJson })),
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
