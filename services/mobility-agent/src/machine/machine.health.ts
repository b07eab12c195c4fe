import type { AgentMachine } from '@understudy/hosting';
import type { HealthReason } from '@understudy/observability';

/** An RPO beyond this is worth a look whatever the mode. Policies set it per machine later. */
const RPO_WARNING_MILLIS = 60_000;

/** Why a machine is not well protected, as its agent sees it. `holdsFenced`: the disks of a fenced machine are read-only. */
export function machineHealth(machine: AgentMachine, holdsFenced: boolean): HealthReason[] {
  const reasons = [defectReason(machine), modeReason(machine, holdsFenced), rpoReason(machine)];
  return reasons.filter((reason) => reason !== undefined);
}

function defectReason({ defect, name }: AgentMachine): HealthReason | undefined {
  if (defect === undefined) return undefined;
  const remedy = 'Its disks are served, but not replicated. Report the defect and restart the agent: it will compare.';
  return { code: 'loop-defect', state: 'Critical', subject: name, cause: defect, remedy };
}

function modeReason(
  { mode, reason, connected, sender, closed, name: subject }: AgentMachine,
  isHeld: boolean,
): HealthReason | undefined {
  if (mode === 'fenced') {
    const remedy = 'The machine was failed over. Stop it here before anybody uses both.';
    // A person decided it. While its disks are held nothing is broken; a machine that runs on writes what nobody keeps.
    return { code: 'fenced', state: isHeld ? 'Warning' : 'Critical', subject, cause: reason, remedy };
  }
  if (closed !== undefined) {
    const remedy = 'A planned failover closed it. Undo opens it again; after a commit stop the machine here.';
    return { code: 'source-closed', state: 'Warning', subject, cause: closed, remedy };
  }
  if (mode === 'paused') {
    const cause = 'replication is paused by a person';
    return { code: 'paused', state: 'Warning', subject, cause, remedy: `understudy resume ${subject}` };
  }
  if (connected) return undefined;
  const remedy = 'Check the next hop and the way to it; changes are remembered and sent when it is back.';
  return { code: 'not-connected', state: 'Warning', subject, cause: sender.lastProblem ?? reason, remedy };
}

function rpoReason({ rpoMillis, name: subject }: AgentMachine): HealthReason | undefined {
  if (rpoMillis === undefined) {
    const remedy = 'Wait for the initial copy: understudy --local status --watch';
    return { code: 'no-point-yet', state: 'Warning', subject, cause: 'there is no recovery point yet', remedy };
  }
  if (rpoMillis <= RPO_WARNING_MILLIS) return undefined;
  const cause = `the newest state it can be recovered to is ${Math.round(rpoMillis / 1000)} s old`;
  return {
    code: 'rpo-high',
    state: 'Warning',
    subject,
    cause,
    remedy: 'More bandwidth, or less churn; the forecast is in the status.',
  };
}
