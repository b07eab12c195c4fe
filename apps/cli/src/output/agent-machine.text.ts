import type { AgentMachine } from '@understudy/hosting';
import { facts } from './output.ts';
import { bytesText, durationText } from './units.ts';

/** One machine, as people read it. */
export function machineText(machine: AgentMachine): string {
  const { progress } = machine;
  const work =
    progress &&
    `${percent(progress)} of ${bytesText(progress.totalBytes)} at ${bytesText(progress.bytesPerSecond)}/s, done in ${durationText(progress.etaMillis)}`;
  return facts([
    ['machine', `${machine.name} (${machine.machineId})`],
    ['mode', machine.reason === '' ? machine.mode : `${machine.mode}: ${machine.reason}`],
    ['RPO', machine.rpoMillis === undefined ? 'none yet' : durationText(machine.rpoMillis)],
    [
      'behind',
      `${bytesText(machine.lagBytes)} (${bytesText(machine.dirtyBytes)} dirty, ${bytesText(machine.doubtBytes)} in doubt)`,
    ],
    ['progress', work],
    [
      'RPO at its end',
      machine.forecastRpoMillis === undefined ? undefined : `about ${durationText(machine.forecastRpoMillis)}`,
    ],
    [
      'connection',
      machine.connected
        ? (machine.sender.peer ?? 'connected')
        : `none${machine.sender.lastProblem ? `: ${machine.sender.lastProblem}` : ''}`,
    ],
    ...machine.disks.map((disk) => [`disk ${disk.name}`, `${bytesText(disk.sizeBytes)}  ${disk.uri}`] as const),
    ['defect', machine.defect],
  ]);
}

export function percent({ doneBytes, totalBytes }: { doneBytes: number; totalBytes: number }): string {
  return totalBytes === 0 ? '100 %' : `${Math.floor((doneBytes / totalBytes) * 100)} %`;
}
