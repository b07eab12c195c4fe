import { identityFolderOf, ServiceRefusal } from '@understudy/hosting';
import type { MobilityAgentConfig } from '../config/mobility-agent.schema.ts';

export function lacksMachine(
  config: MobilityAgentConfig,
  machines: readonly string[],
  missing: string,
): ServiceRefusal {
  const named = machines.map((id) => `--machine ${id}`).join(' ');
  return new ServiceRefusal(
    422,
    'certificate-lacks-machine',
    `this agent's certificate does not name machine ${missing}`,
    `Issue a new one: understudy ca issue --role mobility-agent --name ${config.name} ${named} --out ${identityFolderOf(config)}`,
  );
}

export function inUse(name: string, clients: number): ServiceRefusal {
  return new ServiceRefusal(
    409,
    'disks-in-use',
    `${clients} connection(s) use the disks of ${name} through this agent`,
    'Stop the machine, or attach it to its disks directly; or use --force, and it loses them.',
  );
}

/** To resume it would mean two machines that write as one. */
export function isFenced(name: string, reason: string): ServiceRefusal {
  return new ServiceRefusal(
    422,
    'fenced',
    `${name} was failed over and its replica takes nothing more from here (${reason})`,
    `See what runs instead, on the target's host: understudy --local stand-ins. When this machine is not needed any more: understudy --local unprotect ${name}`,
  );
}

export function isManaged(name: string, verb: string): ServiceRefusal {
  return new ServiceRefusal(
    409,
    'managed-by-control-plane',
    `${name} is managed by the control plane: “${verb}” here would be undone by it`,
    `Use the API: understudy ${verb} ${name}. If the control plane is lost for good: remove “control” from the agent's configuration and restart it.`,
  );
}
