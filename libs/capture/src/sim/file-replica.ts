import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { BLOCK_BYTES } from '@understudy/block';
import { EntryKind, type FromSender, type ReplicaMemory, type ToSender } from '@understudy/replication';
import type { SenderPort } from '../capture.types.ts';
import { readBatch } from './sim-target.ts';

const GENERATION = { number: 1, id: '0123456789abcdef0123456789abcdef' };

/**
 * Sender and target in one, over a real file: what was handed over is in the file (page cache) before the loop is told, so it survives the
 * SIGKILL of the process as a target on another host would. For the kill test.
 */
export class FileReplica implements SenderPort {
  readonly #file: number;
  readonly #ring: Uint8Array;
  #listener: (message: FromSender) => void = () => undefined;
  #sealed = 0;
  #sequence: number;
  hashedBlocks = 0;
  copiedBlocks = 0;

  constructor(path: string, ring: SharedArrayBuffer, firstSequence: number) {
    this.#file = openSync(path, 'r+');
    this.#ring = new Uint8Array(ring);
    this.#sequence = firstSequence;
  }

  onMessage(listener: (message: FromSender) => void): void {
    this.#listener = listener;
  }

  open(trust: 'trusted' | 'empty'): void {
    const memory = this.#memory();
    const base = { incarnation: 1, generation: GENERATION, memory, durableLocalId: 0 };
    this.#listener({ type: 'opened', ...base, trust, reason: 'the test began' });
  }

  post(message: ToSender): void {
    if (message.type !== 'batch') return;
    const { batch } = message;
    const { entries, payload } = readBatch(batch, this.#ring);
    const differing: number[] = [];
    let at = 0;
    entries.forEach(({ kind, block, blocks }, index) => {
      const length = blocks * BLOCK_BYTES;
      const content = kind === EntryKind.zero ? new Uint8Array(length) : payload.subarray(at, at + length);
      if (kind !== EntryKind.zero) at += length;
      if (kind === EntryKind.hash) {
        this.hashedBlocks += blocks;
        if (!this.#equals(content, block)) differing.push(index);
      } else {
        this.copiedBlocks += blocks;
        writeSync(this.#file, content, 0, length, block * BLOCK_BYTES);
      }
    });
    if (batch.seal) this.#sealed = batch.localId;
    this.#sequence++;
    const { localId } = batch;
    const sealedLocalId = this.#sealed;
    setImmediate(() => {
      this.#listener({ type: 'received', localId });
      this.#listener({ type: 'compared', localId, differing });
      this.#listener({ type: 'durable', localId, sealedLocalId, memory: this.#memory() });
    });
  }

  close(): void {
    closeSync(this.#file);
  }

  #equals(content: Uint8Array, block: number): boolean {
    const held = Buffer.alloc(content.length);
    readSync(this.#file, held, 0, held.length, block * BLOCK_BYTES);
    return Buffer.compare(held, content) === 0;
  }

  #memory(): ReplicaMemory {
    return {
      storeId: '11111111-1111-4111-8111-111111111111',
      lineage: [{ generation: GENERATION, beganAt: 1 as ReplicaMemory['lineage'][number]['beganAt'] }],
      durableSequence: this.#sequence,
      durableChain: '00'.repeat(32),
      incarnation: 1,
    };
  }
}
