import type { ReplicaMemory } from '@understudy/replication';
import type { CaptureObserver } from '../capture.types.ts';
import { type DiskState, LEAF_BLOCKS } from '../disk/disk-state.ts';

/** Regions looked at per disk and sweep. */
const SWEEP_REGIONS_MAX = 4096;

/**
 * Keeps the dirty maps' files: marks on the guest's path, clears lazily, writes memory and stamps. A file that fails is abandoned and told;
 * replication goes on with what memory knows, only a restart will have to compare everything.
 */
export class MapKeeper {
  readonly #observer: CaptureObserver | undefined;
  #written: ReplicaMemory | undefined;

  constructor(observer: CaptureObserver | undefined) {
    this.#observer = observer;
  }

  mark(disk: DiskState, block: number, blocks: number): void {
    try {
      disk.map.mark(block, blocks);
    } catch (cause) {
      this.#failed(disk, cause);
    }
  }

  markAll(disk: DiskState): void {
    this.#attempt(disk, () => disk.map.markAll());
  }

  /** The disk has grown: the map first, then the disk's own sets. */
  grow(disk: DiskState, sizeBytes: number): void {
    this.#attempt(disk, () => disk.map.grow(sizeBytes));
  }

  /** The other side is another one: what the files hold about it is replaced after everything was marked. */
  adopt(disks: readonly DiskState[], memory: ReplicaMemory): void {
    this.#written = memory;
    for (const disk of disks) this.#attempt(disk, () => disk.map.adopt(memory));
  }

  stamp(disks: readonly DiskState[], aliveMicros: number, oldestMicros: number): void {
    for (const disk of disks) this.#attempt(disk, () => disk.map.stamp(aliveMicros, oldestMicros));
  }

  /** Writes the memory where it changed, then clears the regions that nothing speaks against. */
  sweep(disks: readonly DiskState[], memory: ReplicaMemory): void {
    const changed = memory !== this.#written;
    this.#written = memory;
    for (const disk of disks) {
      if (changed) this.#attempt(disk, () => disk.map.remember(memory));
      const clear = clearable(disk);
      if (clear.length > 0) this.#attempt(disk, () => disk.map.clear(clear));
    }
  }

  abandon(disks: readonly DiskState[], reason: string): void {
    for (const disk of disks) this.#attempt(disk, () => disk.map.abandon(reason));
  }

  #attempt(disk: DiskState, work: () => void): void {
    try {
      work();
    } catch (cause) {
      this.#failed(disk, cause);
    }
  }

  #failed(disk: DiskState, cause: unknown): void {
    this.#observer?.event({ type: 'map-failed', disk: disk.index, cause });
    try {
      disk.map.abandon(cause instanceof Error ? cause.message.slice(0, 200) : 'the file failed');
    } catch (second) {
      // Neither written nor removed: the missing stamps will tell the next start.
      this.#observer?.event({ type: 'map-failed', disk: disk.index, cause: second });
    }
  }
}

function clearable(disk: DiskState): number[] {
  const { map } = disk;
  const found: number[] = [];
  let at = disk.sweepCursor < map.regions.size ? disk.sweepCursor : 0;
  for (let looked = 0; looked < SWEEP_REGIONS_MAX; looked++) {
    const region = map.regions.nextSet(at);
    if (region >= map.regions.size) {
      at = 0;
      break;
    }
    if (isClear(disk, region)) found.push(region);
    at = region + 1;
  }
  disk.sweepCursor = at;
  return found;
}

function isClear(disk: DiskState, region: number): boolean {
  const block = region * disk.map.regionBlocks;
  const blocks = Math.min(disk.map.regionBlocks, disk.blocks - block);
  if (disk.dirty.hasAny(block, blocks) || disk.unacked.hasAny(block, blocks)) return false;
  const leaf = Math.floor(block / LEAF_BLOCKS);
  const leaves = Math.ceil((block + blocks) / LEAF_BLOCKS) - leaf;
  if (disk.doubt.hasAny(leaf, leaves) || disk.comparing.hasAny(leaf, leaves)) return false;
  for (const write of disk.writesInFlight) {
    if (write.block < block + blocks && block < write.block + write.blocks) return false;
  }
  return true;
}
