import { type BlockDevice, systemClock } from '@understudy/block';
import type { ServedDisk } from '@understudy/hosting';
import { NbdClient } from '@understudy/nbd';
import { LaneLoad, makeLanes, proveCut, type SeededRandom } from '@understudy/testkit';

const LANES_PER_DISK = 2;

/**
 * All disks of a machine under one load, judged as one long disk: lane by lane in the order of all begins and ends, so that a point in which one disk
 * is older than another shows itself.
 */
export class LaneMachine {
  readonly load: LaneLoad;
  readonly #disks: readonly ServedDisk[];
  readonly #lanes: ReturnType<typeof makeLanes>;
  readonly #original: Uint8Array;

  /** Disks of one size, all zeros at the beginning. */
  constructor(disks: readonly ServedDisk[], random: SeededRandom, pauseMillis: number, writeBytesMax: number) {
    this.#disks = disks;
    const sizeBytes = disks.reduce((sum, disk) => sum + disk.sizeBytes, 0);
    this.#original = new Uint8Array(sizeBytes);
    this.#lanes = makeLanes(sizeBytes, disks.length * LANES_PER_DISK, random, { writeBytesMax });
    this.load = new LaneLoad(this.#lanes, {
      pauseMillis,
      connect: (lane) => this.#connect(Math.floor(lane.mix.startBytes / disks[0]!.sizeBytes)),
    });
  }

  async #connect(index: number): Promise<BlockDevice> {
    const { socketPath, exportName, sizeBytes } = this.#disks[index]!;
    const client = await NbdClient.connectUnix(socketPath, { clock: systemClock, exportName });
    return shifted(client, index * sizeBytes);
  }

  /** What is wrong with the contents of all disks at a point; nothing when they are of one instant. */
  problemsOf(contents: readonly Uint8Array[]): readonly string[] {
    return proveCut(this.#original, this.#lanes, Buffer.concat(contents)).problems;
  }
}

/** A disk as a part of a longer one that begins at `baseBytes`. */
function shifted(device: BlockDevice, baseBytes: number): BlockDevice {
  return {
    sizeBytes: baseBytes + device.sizeBytes,
    readOnly: device.readOnly,
    read: (target, offsetBytes) => device.read(target, offsetBytes - baseBytes),
    write: (source, offsetBytes) => device.write(source, offsetBytes - baseBytes),
    zero: (offsetBytes, lengthBytes, may) => device.zero(offsetBytes - baseBytes, lengthBytes, may),
    trim: (offsetBytes, lengthBytes) => device.trim(offsetBytes - baseBytes, lengthBytes),
    flush: () => device.flush(),
    extents: (offsetBytes, lengthBytes) => device.extents(offsetBytes - baseBytes, lengthBytes),
    close: () => device.close(),
  };
}
