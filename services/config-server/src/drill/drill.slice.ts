import type { Projection, Slice } from '../stores/slice.ts';
import { type DrillCommand, type DrillEvent, type DrillState, drillCodec, drillDecider } from './drill.decider.ts';
import type { Drill } from './drill.schema.ts';

const projectDrill: Projection<Drill, DrillEvent> = (drill, event, { id }) => {
  if (event.type === 'DrillCleanedUp') return undefined;
  if (event.type === 'OperationBegun') {
    if (drill !== undefined) return { ...drill, stage: 'removing', jobId: event.jobId };
    const { itemId, jobId, name, masterTarget, parameters, atMillis, principal } = event;
    return {
      id,
      name: `${name}-drill-${id.slice(0, 8)}`,
      labels: {},
      itemId,
      stage: 'making',
      jobId,
      masterTarget,
      point: parameters.point ?? 'latest',
      begunAtMillis: atMillis,
      begunBy: principal,
    };
  }
  if (drill === undefined) return undefined;
  const { outcome, code, message, facts } = event;
  const { standIn, pointSequence, pointTimeMicros, rtoMillis } = facts;
  return {
    ...drill,
    stage: drill.stage === 'making' && outcome === 'succeeded' ? 'ready' : 'failed',
    ...(standIn !== undefined && { standIn }),
    ...(pointSequence !== undefined && { pointSequence }),
    ...(pointTimeMicros !== undefined && { pointTimeMicros }),
    ...(rtoMillis !== undefined && { rtoMillis }),
    ...(code !== undefined && { code }),
    ...(message !== undefined && { message }),
  };
};

export const drillSlice: Slice<DrillState, DrillCommand, DrillEvent, Drill> = {
  kind: 'drill',
  decider: drillDecider,
  codec: drillCodec,
  project: projectDrill,
  version: 1,
  filters: ['itemId', 'stage'],
  nameOf: () => undefined,
};
