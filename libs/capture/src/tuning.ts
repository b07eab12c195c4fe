import { BATCH_ENTRIES_MAX } from '@understudy/replication';
import type { CaptureTuning } from './capture.types.ts';
import { REGION_BYTES_DEFAULT } from './map/dirty-map.layout.ts';

const KIB = 1024;
const MIB = 1024 * KIB;

export const DEFAULT_TUNING: CaptureTuning = {
  batchBytes: MIB,
  batchEntries: 4096,
  batchIntervalMillis: 20,
  heartbeatMillis: 500,
  batchesInFlight: 1024,
  copyReadBytes: 256 * KIB,
  copyReadsInFlight: 4,
  copyBytesPerTurn: 512 * KIB,
  hashLeavesInFlight: 4096,
  copyWithoutHashBytes: 32 * MIB,
  scratchBytes: 1024 * MIB,
  mapSweepMillis: 1000,
  mapStampMillis: 250,
  mapRegionBytes: REGION_BYTES_DEFAULT,
  writeLogRecords: 65_536,
};

/** Fills in the defaults. A value out of its range is a defect of the configuration: RangeError. */
export function tune(chosen: Partial<CaptureTuning> | undefined): CaptureTuning {
  const tuning = { ...DEFAULT_TUNING, ...chosen };
  for (const [name, value] of Object.entries(tuning)) {
    if (!Number.isSafeInteger(value) || value < 1) throw new RangeError(`${name} must be a whole number above 0`);
  }
  if (tuning.copyReadBytes % (64 * KIB) !== 0 || tuning.copyReadBytes > MIB) {
    throw new RangeError('copyReadBytes must be a multiple of 64 KiB, at most 1 MiB');
  }
  if (tuning.batchBytes > MIB) throw new RangeError('batchBytes must be at most 1 MiB');
  if (tuning.batchEntries > BATCH_ENTRIES_MAX / 4) {
    throw new RangeError(`batchEntries must be at most ${BATCH_ENTRIES_MAX / 4}`);
  }
  if (tuning.mapRegionBytes < 64 * KIB || !Number.isInteger(Math.log2(tuning.mapRegionBytes))) {
    throw new RangeError('mapRegionBytes must be a power of two from 64 KiB on');
  }
  return tuning;
}
