import { BLOCK_BYTES } from '@understudy/block';
import type { ReplicaMemory } from '@understudy/replication';
import type { CaptureDisk, CaptureOptions } from '../capture.types.ts';
import { DiskState } from '../disk/disk-state.ts';
import { type OpenedDirtyMap, openDirtyMap } from '../map/dirty-map.open.ts';
import type { CaptureCore } from './capture-core.ts';

interface OpenedDisk {
  readonly disk: DiskState;
  readonly opened: OpenedDirtyMap;
}

/** Opens one disk's map. */
export function openMap(core: CaptureCore, options: CaptureOptions, source: CaptureDisk): OpenedDirtyMap {
  const { fileSystem, entropy, bootId } = options;
  const regionBytes = core.tuning.mapRegionBytes;
  return openDirtyMap({ fileSystem, entropy, bootId, path: source.mapPath, identity: source.identity(), regionBytes });
}

/**
 * Opens all maps and sets what each disk starts with: nothing where the map is believed and clean, its marked regions where it is believed
 * (copied when they are few, else compared), everything in doubt where it is not. Answers what is remembered about the other side.
 */
export function openDisks(core: CaptureCore, options: CaptureOptions): ReplicaMemory | undefined {
  const disks: OpenedDisk[] = [];
  try {
    for (const source of options.disks) {
      const opened = openMap(core, options, source);
      disks.push({ disk: new DiskState(source, opened.map), opened });
    }
  } catch (error) {
    for (const { opened } of disks) opened.map.release();
    throw error;
  }
  core.disks = disks.map(({ disk }) => disk);
  const replica = newestMemory(disks);
  const believed = disks.filter(
    ({ opened }) => opened.verdict === 'trusted' && sameReplica(opened.map.memory, replica),
  );
  for (const { disk, opened } of disks) {
    if (!believed.some((other) => other.disk === disk)) doubtAll(core, disk, opened.verdict);
  }
  takeMarked(core, believed);
  core.seals.giveBack(oldestMillis(core, disks));
  return replica;
}

/** The maps' memories differ by the moment of their last write only; the strictest one is what the target has to match. */
function newestMemory(disks: readonly OpenedDisk[]): ReplicaMemory | undefined {
  const memories = disks.map(({ opened }) => opened.map.memory).filter((memory) => memory !== undefined);
  return memories.sort((a, b) => b.durableSequence - a.durableSequence)[0];
}

function sameReplica(a: ReplicaMemory | undefined, b: ReplicaMemory | undefined): boolean {
  return a?.storeId === b?.storeId && JSON.stringify(a?.lineage) === JSON.stringify(b?.lineage);
}

function doubtAll(core: CaptureCore, disk: DiskState, verdict: string): void {
  disk.doubt.set(0, disk.doubt.size);
  core.keeper.markAll(disk);
  const lengthBytes = disk.blocks * BLOCK_BYTES;
  const reason =
    verdict === 'trusted' ? 'the maps remember different replicas' : `the dirty map is not believed: ${verdict}`;
  core.tell({ type: 'doubt', disk: disk.index, offsetBytes: 0, lengthBytes, reason });
}

function takeMarked(core: CaptureCore, disks: readonly OpenedDisk[]): void {
  const regions = disks.reduce((sum, { opened }) => sum + opened.map.regions.count * opened.map.regionBlocks, 0);
  const copy = regions * BLOCK_BYTES <= core.tuning.copyWithoutHashBytes;
  for (const { disk, opened } of disks) {
    for (const run of opened.map.regions.runs()) {
      const block = run.start * opened.map.regionBlocks;
      const blocks = Math.min(run.count * opened.map.regionBlocks, disk.blocks - block);
      if (copy) disk.dirty.set(block, blocks);
      else disk.setDoubt(block, blocks);
    }
  }
}

/**
 * The age of the oldest unprotected write goes on where the last process was; by wall clock, the only one that both know. A disk with something
 * dirty or in doubt is never "safe until now": without a note its age begins at the last instant known to be safe, at the latest now.
 */
function oldestMillis(core: CaptureCore, disks: readonly OpenedDisk[]): number | undefined {
  const now = core.clock.monotonicMillis();
  const ages = disks
    .filter(({ disk }) => !disk.settled)
    .map(({ opened: { unsafeSinceMicros } }) =>
      unsafeSinceMicros === 0 ? 0 : Math.max(0, (core.clock.wallMicros() - unsafeSinceMicros) / 1000),
    );
  return ages.length === 0 ? undefined : now - Math.max(...ages);
}
