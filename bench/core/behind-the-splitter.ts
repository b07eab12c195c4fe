import { existsSync, writeFileSync } from 'node:fs';
import type { Scene } from '../../test/e2e/support/scene.ts';

/** Nice level of what stands behind the splitter. */
const NICENESS = 10;

/**
 * Process server and master target have hosts of their own; here they share the agent's cores. So that a measurement of the protected disk is not one
 * of the scheduler they get the smaller share. Each service is a session of its own, and between sessions Linux divides by the autogroup's nice
 * level, not by the processes' (sched(7)). Answers what was done, for the note of the result.
 */
export function giveWayToTheAgent(scene: Scene): string {
  const { relays, masterTarget } = scene.cluster;
  const groups = [...relays, masterTarget].map(({ process }) => `/proc/${process.processId}/autogroup`);
  if (!groups.every((group) => existsSync(group))) return 'process server and master target share the cores';
  for (const group of groups) writeFileSync(group, String(NICENESS));
  return `process server and master target share the cores, at nice ${NICENESS}`;
}
