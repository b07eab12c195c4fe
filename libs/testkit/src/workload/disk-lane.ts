import type { BlockDevice } from '@understudy/block';
import type { SeededRandom } from '../seeded-random.ts';
import { contentOf, type DiskOperation, type OperationMix, randomOperation } from './disk-operation.ts';

export interface LaneEntry {
  readonly operation: DiskOperation;
  /** Places in the order of all begins and ends over the lanes that share a counter. */
  readonly begin: number;
  end: number;
  /** Its answer was lost with the connection: for a time the disk may have held a part of it. */
  doubtful: boolean;
}

/** One counter for all lanes of a workload: what came before what. */
export interface LaneCounter {
  next: number;
}

/**
 * One connection's part of a workload: one request at a time on a range of its own, all written down. So the lane's content at any instant is a
 * prefix of its log, with at most the one request under way in doubt.
 */
export class DiskLane {
  readonly mix: OperationMix;
  readonly log: LaneEntry[] = [];
  readonly #random: SeededRandom;
  readonly #counter: LaneCounter;
  /** Bytes written, of all requests that were answered. */
  writtenBytes = 0;

  constructor(mix: OperationMix, random: SeededRandom, counter: LaneCounter) {
    this.mix = mix;
    this.#random = random;
    this.#counter = counter;
  }

  /** Does one more operation; an error of the device comes through, and the request stays in doubt (`end` 0). */
  async step(device: BlockDevice): Promise<DiskOperation> {
    const operation = randomOperation(this.#random, this.mix);
    const entry = { operation, begin: ++this.#counter.next, end: 0, doubtful: false };
    this.log.push(entry);
    await perform(device, entry.operation);
    entry.end = ++this.#counter.next;
    if (entry.operation.kind === 'write') this.writtenBytes += entry.operation.lengthBytes;
    return entry.operation;
  }

  /** Does the request that is in doubt once more, as a client does after a reconnection. */
  async retry(device: BlockDevice): Promise<void> {
    const entry = this.log.at(-1);
    if (entry?.end !== 0) return;
    entry.doubtful = true;
    await perform(device, entry.operation);
    entry.end = ++this.#counter.next;
  }
}

/** Lanes side by side over a whole device; each gets an equal, aligned share. */
export function makeLanes(sizeBytes: number, count: number, random: SeededRandom, mix: Partial<OperationMix> = {}) {
  const counter: LaneCounter = { next: 0 };
  const share = Math.floor(sizeBytes / count / 4096) * 4096;
  return Array.from({ length: count }, (_, index) => {
    const range = { startBytes: index * share, endBytes: (index + 1) * share };
    return new DiskLane({ ...mix, ...range }, random, counter);
  });
}

async function perform(device: BlockDevice, operation: DiskOperation): Promise<void> {
  switch (operation.kind) {
    case 'flush':
      return await device.flush();
    case 'write':
      return await device.write(contentOf(operation), operation.offsetBytes);
    case 'zero':
      return await device.zero(operation.offsetBytes, operation.lengthBytes, true);
    case 'trim':
      // A trim may be refused, and the model could not know: what is asked for here must be zero afterwards.
      if (!(await device.trim(operation.offsetBytes, operation.lengthBytes)))
        await device.zero(operation.offsetBytes, operation.lengthBytes, true);
  }
}
