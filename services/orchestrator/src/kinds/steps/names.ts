import type { KnownJob } from '../../job/job.state.ts';
import type { CommandName } from '../executor-commands.ts';
import type { CommandRequest, Fields, JobView } from '../step.types.ts';

/** The replica machine that this job makes: named from the first job of its retries, so that each of them finds it. Of a drill: the drill. */
export function replicaMachineOf({ rootJobId, operation }: KnownJob): string {
  return operation.parameters.drillId ?? rootJobId;
}

/** The marker on the last seal of a planned failover. */
export function closingMarkerOf({ rootJobId }: KnownJob): string {
  return `planned-${rootJobId}`;
}

export const atTarget =
  (name: CommandName, fields: (view: JobView) => Fields) =>
  (view: JobView): CommandRequest => ({
    to: { role: 'master-target', name: view.job.operation.masterTarget },
    name,
    fields: fields(view),
  });

export const atProcessServer =
  (name: CommandName, fields: (view: JobView) => Fields, server = ({ job }: JobView) => job.operation.processServer) =>
  (view: JobView): CommandRequest => ({
    to: { role: 'process-server', name: server(view) },
    name,
    fields: fields(view),
  });

export const atAgent =
  (name: CommandName, fields: (view: JobView) => Fields) =>
  (view: JobView): CommandRequest => ({
    to: { role: 'mobility-agent', name: view.job.operation.agent },
    name,
    fields: fields(view),
  });

export const machineId = ({ job }: JobView): string => job.itemId;
export const onlyMachine = (view: JobView): Fields => ({ machineId: machineId(view) });
