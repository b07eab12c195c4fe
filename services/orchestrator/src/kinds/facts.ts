import { stepOf } from '../job/job.state.ts';
import type { OperationFacts } from '../job/operation.ts';
import type { JobView } from './step.types.ts';
import { replicaMachineOf } from './steps/names.ts';
import { chosenPoint, type Prerequisites } from './steps/replica-machine.steps.ts';

interface Granted {
  readonly granted?: { readonly number: number; readonly id: string };
}

export function noFacts(): OperationFacts {
  return { leftBehind: [] };
}

/** What a failover came to, also one that stopped half-way: what was granted is granted. */
export function failoverFacts(view: JobView): OperationFacts {
  const { job } = view;
  const made = (stepOf(job, 'create-disks')?.attempts ?? 0) > 0 || stepOf(job, 'create-disks')?.isCarried === true;
  return {
    ...generationFacts(view),
    ...pointFacts(view),
    ...(made && { standIn: replicaMachineOf(job), hydrated: false }),
    sourceMayRun: sourceMayRun(view),
    leftBehind: [],
  };
}

export function generationFacts(view: JobView): Partial<OperationFacts> {
  const granted = view.resultOf<Granted>('grant-generation')?.granted;
  return granted === undefined ? {} : { generation: granted.number, generationId: granted.id };
}

/** RTO: from the decision to the machine that answers its probe. */
export function pointFacts(view: JobView): Partial<OperationFacts> {
  const chosen = view.resultOf<{ readonly rpoMillis?: number }>('choose-point');
  const point = chosenPoint(view);
  const upAtMillis = stepOf(view.job, 'probe-machine')?.endedAtMillis;
  return {
    ...(point !== undefined && { pointSequence: point.sequence, pointTimeMicros: point.vaultTimeMicros }),
    ...(chosen?.rpoMillis !== undefined && { rpoMillis: chosen.rpoMillis }),
    ...(upAtMillis !== undefined && { rtoMillis: Math.max(0, upAtMillis - view.job.operation.atMillis) }),
  };
}

/** It was heard, and nobody confirmed that it is shut down. A machine whose disks are closed still answers from its memory. */
export function sourceMayRun(view: JobView): boolean {
  if (view.job.operation.parameters.sourceStopped === true) return false;
  const stopped = view.resultOf<{ readonly confirmedStopped?: boolean; readonly answeredBy?: string }>('stop-source');
  if (stopped?.confirmedStopped === true || stopped?.answeredBy !== undefined) return false;
  return view.resultOf<Prerequisites>('check-prerequisites')?.sourceHeard ?? true;
}

/** Optional steps that failed leave something at the place they speak of. */
export function leftBehindFacts(view: JobView): OperationFacts {
  const left = view.job.steps.filter(({ state, problem }) => state === 'skipped' && problem !== undefined);
  return { leftBehind: left.map(({ title, problem }) => `${title}: ${problem?.message ?? 'not done'}`) };
}
