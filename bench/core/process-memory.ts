import { readFileSync } from 'node:fs';

/** The highest resident size of a process since its start, in MB (VmHWM of proc(5)). */
export function peakMemoryMB(processId: number): number {
  const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${processId}/status`, 'utf8'));
  if (line === null) throw new Error(`process ${processId} tells no VmHWM`);
  return (Number(line[1]) * 1024) / 1e6;
}
