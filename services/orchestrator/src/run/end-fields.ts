import type { Outcome } from '../job/job.events.ts';
import type { Fields, JobView, KindDefinition } from '../kinds/step.types.ts';

const DRILLS = ['test-failover', 'cleanup-test-failover'];

const SUPERSEDED = {
  outcome: 'failed',
  code: 'superseded',
  message: 'another job took the item; what it did is not known any more',
};

/** EndOperation of the configuration server. */
export function endFields(view: JobView, kind: KindDefinition, outcome: Outcome): Fields {
  const { jobId, itemId, operation, steps, cancel } = view.job;
  const problem = steps.find(({ state }) => state === 'failed')?.problem;
  return {
    itemId,
    jobId,
    kind: operation.kind,
    // An item that was restored from a backup is held still by a job that gave way to one it does not know: a person says how it goes on.
    ...(outcome === 'superseded' ? SUPERSEDED : { outcome }),
    ...(outcome === 'failed' && problem !== undefined && { code: problem.code, message: problem.message }),
    ...(outcome === 'cancelled' && { code: 'cancelled', message: cancel?.reason ?? '' }),
    facts: kind.facts(view),
    ...(DRILLS.includes(operation.kind) && { drillId: operation.parameters.drillId ?? operation.jobId }),
  };
}
