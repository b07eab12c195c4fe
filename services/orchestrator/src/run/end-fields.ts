import type { Outcome } from '../job/job.events.ts';
import type { Fields, JobView, KindDefinition } from '../kinds/step.types.ts';

const DRILLS = ['test-failover', 'cleanup-test-failover'];

/** EndOperation of the configuration server. */
export function endFields(view: JobView, kind: KindDefinition, outcome: Outcome): Fields {
  const { jobId, itemId, operation, steps, cancel } = view.job;
  const problem = steps.find(({ state }) => state === 'failed')?.problem;
  return {
    itemId,
    jobId,
    kind: operation.kind,
    outcome,
    ...(outcome === 'failed' && problem !== undefined && { code: problem.code, message: problem.message }),
    ...(outcome === 'cancelled' && { code: 'cancelled', message: cancel?.reason ?? '' }),
    facts: kind.facts(view),
    ...(DRILLS.includes(operation.kind) && { drillId: operation.parameters.drillId ?? operation.jobId }),
  };
}
