import type { AgentMachine } from '@understudy/hosting';
import type { HealthReason } from '@understudy/observability';

/** An RPO beyond this is worth a look whatever the mode. Policies set it per machine later. */
const RPO_WARNING_MILLIS = 60_000;

/** Why a machine is not well protected, as its agent sees it. */
export function* machineHealth(machine: AgentMachine): Iterable<HealthReason> {
  const subject = machine.name;
  if (machine.defect !== undefined)
    yield {
      code: 'loop-defect',
      state: 'Critical',
      subject,
      cause: machine.defect,
      remedy: 'Its disks are served, but not replicated. Report the defect and restart the agent: it will compare.',
    };
  if (machine.mode === 'fenced')
    yield {
      code: 'fenced',
      state: 'Critical',
      subject,
      cause: machine.reason,
      remedy: 'The machine was failed over. Stop it here, or forget the failover before anybody uses both.',
    };
  else if (machine.mode === 'paused')
    yield {
      code: 'paused',
      state: 'Warning',
      subject,
      cause: 'replication is paused by a person',
      remedy: `understudy resume ${subject}`,
    };
  else if (!machine.connected)
    yield {
      code: 'not-connected',
      state: 'Warning',
      subject,
      cause: machine.sender.lastProblem ?? machine.reason,
      remedy: 'Check the next hop and the way to it; changes are remembered and sent when it is back.',
    };
  if (machine.rpoMillis === undefined)
    yield {
      code: 'no-point-yet',
      state: 'Warning',
      subject,
      cause: 'there is no recovery point yet',
      remedy: 'Wait for the initial copy: understudy status --watch',
    };
  else if (machine.rpoMillis > RPO_WARNING_MILLIS)
    yield {
      code: 'rpo-high',
      state: 'Warning',
      subject,
      cause: `the newest state it can be recovered to is ${Math.round(machine.rpoMillis / 1000)} s old`,
      remedy: 'More bandwidth, or less churn; the forecast is in the status.',
    };
}
