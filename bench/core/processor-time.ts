import { readFileSync } from 'node:fs';

/** Ticks per second that /proc counts in (USER_HZ): 100 on every architecture that Linux supports here. */
const TICKS = 100;

/** Seconds that all threads of a process have run, in user and system mode (fields 14 and 15 of /proc/PID/stat). */
export function processorSeconds(processId: number): number {
  const fields = readFileSync(`/proc/${processId}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}
