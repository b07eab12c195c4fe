import type { DiskIdentity } from '../capture.types.ts';
import type { MapHeader } from './dirty-map.header.ts';
import { STAMP_TOLERANCE_MICROS } from './dirty-map.layout.ts';
import type { Stamp } from './dirty-map.stamp.ts';

export type MapVerdict =
  | 'trusted'
  | 'missing'
  | 'damaged'
  | 'abandoned'
  | 'host-restarted'
  | 'other-disk'
  | 'size-changed'
  | 'times-not-kept'
  | 'changed-while-detached';

/** What was found in the file; undefined parts were not there or not valid. */
export interface FoundMap {
  readonly exists: boolean;
  readonly header: MapHeader | undefined;
  readonly stamp: Stamp | undefined;
  /** Every page had its sum, place and map id. */
  readonly pagesValid: boolean;
}

/** The trust table of docs/formats/dirty-map.md, row by row. */
export function judgeMap(found: FoundMap, bootId: string, disk: DiskIdentity): MapVerdict {
  const { header } = found;
  if (!found.exists) return 'missing';
  if (header === undefined || !found.pagesValid) return 'damaged';
  if (header.state === 'abandoned') return 'abandoned';
  if (header.bootId !== bootId) return 'host-restarted';
  if (header.disk.device !== disk.device || header.disk.inode !== disk.inode) return 'other-disk';
  if (header.disk.sizeBytes !== disk.sizeBytes) return 'size-changed';
  if (header.state === 'closed' && header.closed !== undefined) {
    const { modifiedNanos, changedNanos } = header.closed;
    const same = modifiedNanos === `${disk.modifiedNanos}` && changedNanos === `${disk.changedNanos}`;
    return same ? 'trusted' : 'changed-while-detached';
  }
  if (!disk.timesAreTrusted) return 'times-not-kept';
  if (found.stamp === undefined) return 'changed-while-detached';
  const latestNanos = BigInt(found.stamp.aliveMicros + STAMP_TOLERANCE_MICROS) * 1000n;
  const changed = disk.modifiedNanos > latestNanos || disk.changedNanos > latestNanos;
  return changed ? 'changed-while-detached' : 'trusted';
}
