import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { BlockIoError, systemClock } from '@understudy/block';
import type { ServedDisk } from '@understudy/hosting';
import { NbdClient } from '@understudy/nbd';
import { LaneLoad, makeLanes, modelSha256, proveCut, rebaseLanes, type SeededRandom } from '@understudy/testkit';

const REQUEST_BYTES_MAX = 128 * 1024;
const CONNECTIONS = 3;
/** Nothing but the disk itself says these: a guest must never see one for something that happens to replication. */
const DISK_ERRORS: ReadonlySet<string> = new Set(['EIO', 'ENOSPC', 'EROFS', 'EPERM']);

/** One served disk under a load of several connections, with its model. */
export class LaneDisk {
  readonly path: string;
  readonly load: LaneLoad;
  readonly #lanes: ReturnType<typeof makeLanes>;
  #original: Uint8Array;
  /** The newest point when this chapter began: only points from here on can be judged. */
  chapterStart = 0;

  constructor(path: string, served: ServedDisk, random: SeededRandom, pauseMillis: number) {
    this.path = path;
    this.#original = readFileSync(path);
    this.#lanes = makeLanes(served.sizeBytes, CONNECTIONS, random, { writeBytesMax: REQUEST_BYTES_MAX });
    this.load = new LaneLoad(this.#lanes, {
      pauseMillis,
      isFatal: (error) => error instanceof BlockIoError && DISK_ERRORS.has(error.code),
      connect: () => NbdClient.connectUnix(served.socketPath, { clock: systemClock, exportName: served.exportName }),
    });
  }

  /** Whether a view shows one instant of this disk; the problems, none when it does. */
  problemsOf(view: Uint8Array): readonly string[] {
    return proveCut(this.#original, this.#lanes, view).problems;
  }

  /** SHA-256 of what the held disk must hold, and of what it holds. */
  sums(): { model: string; disk: string } {
    const disk = createHash('sha256').update(readFileSync(this.path)).digest('hex');
    return { model: modelSha256(this.#original, this.#lanes), disk };
  }

  /** Forgets what was before; only while held, and with everything in a point. */
  newChapter(newestPoint = 0): void {
    this.chapterStart = newestPoint;
    this.#original = rebaseLanes(this.#original, this.#lanes);
  }
}
