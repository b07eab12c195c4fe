import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * Whether the process with this number is the QEMU of this machine: a number alone may have been given to somebody else since. The
 * machine's UUID is on QEMU's command line and nowhere else.
 */
export function isMachineProcess(processId: number, uuid: string): boolean {
  try {
    const args = readFileSync(`/proc/${processId}/cmdline`, 'utf8').split('\0');
    return args[args.indexOf('-uuid') + 1] === uuid && !isDefunct(processId);
  } catch {
    // No such process, or one that we may not look at: not ours.
    return false;
  }
}

/** A killed child that nobody has waited for yet still has a name. */
function isDefunct(processId: number): boolean {
  const stat = readFileSync(`/proc/${processId}/stat`, 'latin1');
  return stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
}

/** SIGKILL after a look at who it is; true when the process is gone. */
export async function killMachineProcess(processId: number, uuid: string, timeoutMillis: number): Promise<boolean> {
  if (isMachineProcess(processId, uuid)) {
    try {
      process.kill(processId, 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
  return waitForEnd(processId, uuid, timeoutMillis);
}

/** True when the machine's process ended in time. */
export async function waitForEnd(processId: number, uuid: string, timeoutMillis: number): Promise<boolean> {
  const until = performance.now() + timeoutMillis;
  while (isMachineProcess(processId, uuid)) {
    if (performance.now() >= until) return false;
    await delay(20);
  }
  return true;
}
