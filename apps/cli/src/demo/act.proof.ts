import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServedDisk, ServedView } from '@understudy/hosting';
import { proveByReplay, type ReplayProof, readWriteLog, runTool } from '@understudy/testkit';
import { bytesText } from '../output/units.ts';
import type { FailoverResult } from './act.disaster.ts';
import { MACHINE, type Stage } from './stage.ts';

/**
 * Act 8: the proof. QEMU itself recorded every write that it completed (its blklogwrites driver, nothing of ours). Replayed on the disk's original
 * content, that record goes through every instant of the source. The point's view, read by nbdcopy, must be one of them, by SHA-256.
 */
export async function provePoint(stage: Stage, { machine }: FailoverResult): Promise<boolean> {
  const { narrator, source } = stage;
  narrator.heading('Proof: is the point really an instant of the source?');
  const { sequence } = machine.standIn.point;
  const view = await stage.targetAdmin.post<ServedView>(`/v1/machines/${MACHINE}/views`, { point: `#${sequence}` });
  narrator.line(
    "QEMU's own record of the source's writes, replayed on the original disks, against the view of the point",
  );
  let equal = true;
  for (const disk of view.disks) {
    const content = await readView(stage, disk);
    const log = readWriteLog(source.writeLogPath(disk.name));
    const proof = proveByReplay(readFileSync(source.originalPath(disk.name)), log, content);
    tell(stage, disk.name, log.length, proof);
    equal &&= proof.equal;
  }
  await stage.targetAdmin.delete(`/v1/views/${view.id}`);
  return equal;
}

async function readView(stage: Stage, disk: ServedDisk): Promise<Buffer> {
  const path = join(stage.folder, `view-${disk.name}.raw`);
  await runTool('nbdcopy', [disk.uri, path]);
  return readFileSync(path).subarray(0, disk.sizeBytes);
}

function tell({ narrator }: Stage, name: string, entries: number, proof: ReplayProof): void {
  narrator.line(
    `disk ${name}  replayed ${proof.writes} of ${entries} entries  sha256 ${proof.replayedSha256.slice(0, 32)}…`,
  );
  narrator.line(`        view at the point${' '.repeat(14)}  sha256 ${proof.viewSha256.slice(0, 32)}…`);
  if (proof.equal)
    narrator.good(`equal; not in the point: ${proof.writesAfter} writes, ${bytesText(proof.bytesAfter)}`);
  else narrator.bad(`different: the nearest instant differs in ${proof.differingSectors} sectors`);
}
