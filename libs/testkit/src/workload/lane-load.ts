import { setTimeout as delay } from 'node:timers/promises';
import type { BlockDevice } from '@understudy/block';
import type { DiskLane } from './disk-lane.ts';

export interface LaneLoadOptions {
  /** A new connection to the lane's disk; called again until it succeeds after one was lost. */
  readonly connect: (lane: DiskLane) => Promise<BlockDevice>;
  /** Pause between two requests of a lane at first; 0: none. */
  readonly pauseMillis: number;
  /** An error of the disk itself, not of its connection, ends the load with it. Defects always do. */
  readonly isFatal?: (error: unknown) => boolean;
}

const RECONNECT_MILLIS = 25;

/** Drives lanes side by side, each on a connection of its own that comes back after its server was killed, as QEMU's does. */
export class LaneLoad {
  readonly #lanes: readonly DiskLane[];
  readonly #options: LaneLoadOptions;
  #running: Promise<void>[] = [];
  #held = false;
  #abandoned = false;
  /** How often a connection was lost. */
  reconnections = 0;
  /** The longest that one request took while it was connected, in milliseconds. */
  slowestMillis = 0;
  operations = 0;
  /** May be changed at any time: a burst, a calm. */
  pauseMillis: number;

  constructor(lanes: readonly DiskLane[], options: LaneLoadOptions) {
    this.#lanes = lanes;
    this.#options = options;
    this.pauseMillis = options.pauseMillis;
  }

  start(): void {
    this.#held = false;
    this.#abandoned = false;
    this.#running = this.#lanes.map((lane) => this.#drive(lane));
    // Errors come out of `hold`; until then they must not end the process.
    for (const each of this.#running) each.catch(() => undefined);
  }

  /** Waits until every request under way has been answered, and flushes; the disk stands still then. Throws what ended a lane. */
  async hold(): Promise<void> {
    this.#held = true;
    await Promise.all(this.#running);
    this.#running = [];
  }

  /** Ends the load where it stands: for a disk that does not take writes any more. What is under way stays in doubt. */
  async abandon(): Promise<void> {
    this.#abandoned = true;
    await this.hold();
  }

  async #drive(lane: DiskLane): Promise<void> {
    let device: BlockDevice | undefined;
    while (!this.#abandoned) {
      try {
        device ??= await this.#options.connect(lane);
        await lane.retry(device);
        if (this.#held) {
          await device.flush();
          break;
        }
        await this.#step(lane, device);
      } catch (error) {
        if (isDefect(error) || this.#options.isFatal?.(error)) throw error;
        this.reconnections += 1;
        await close(device);
        device = undefined;
        await delay(RECONNECT_MILLIS);
      }
    }
    await close(device);
  }

  async #step(lane: DiskLane, device: BlockDevice): Promise<void> {
    const started = performance.now();
    await lane.step(device);
    this.operations += 1;
    this.slowestMillis = Math.max(this.slowestMillis, performance.now() - started);
    if (this.pauseMillis > 0) await delay(this.pauseMillis);
  }
}

async function close(device: BlockDevice | undefined): Promise<void> {
  try {
    await device?.close();
  } catch {
    // The connection is what was lost; there is nothing left to close.
  }
}

/** A connection is never lost by a TypeError: trying again for ever would hide it. */
function isDefect(error: unknown): boolean {
  return error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
}
