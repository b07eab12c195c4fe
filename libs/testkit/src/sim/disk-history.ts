import { crc32 } from 'node:zlib';
import { BLOCK_BYTES } from '@understudy/block';

/** Enough to tell contents apart that nobody chose to collide, and small enough to keep one for each version of each block. */
export function contentDigest(content: Uint8Array): number {
  return crc32(content);
}

const ZERO_DIGEST = contentDigest(new Uint8Array(BLOCK_BYTES));

/**
 * What a disk held at every instant: for each 4 KiB block the versions it had. Versions are numbered over all disks of a machine
 * by one counter, so that one number names one instant of the whole machine.
 */
export class DiskHistory {
  #blocks: number;
  readonly #versions: number[][];
  readonly #digests: number[][];

  constructor(blocks: number) {
    this.#blocks = blocks;
    this.#versions = Array.from({ length: blocks }, () => []);
    this.#digests = Array.from({ length: blocks }, () => []);
  }

  get blocks(): number {
    return this.#blocks;
  }

  /** The disk has so many blocks from now on, zeros at first. */
  grow(blocks: number): void {
    for (; this.#blocks < blocks; this.#blocks += 1) {
      this.#versions.push([]);
      this.#digests.push([]);
    }
  }

  record(block: number, version: number, content: Uint8Array): void {
    const digests = this.#of(this.#digests, block);
    const digest = contentDigest(content);
    if ((digests.at(-1) ?? ZERO_DIGEST) === digest) return;
    this.#of(this.#versions, block).push(version);
    digests.push(digest);
  }

  /** The content's digest at the instant `version` (its own change included). */
  at(block: number, version: number): number {
    const versions = this.#of(this.#versions, block);
    let index = versions.length;
    while (index > 0 && (versions[index - 1] ?? 0) > version) index -= 1;
    return this.#of(this.#digests, block)[index - 1] ?? ZERO_DIGEST;
  }

  /** The digests of the content at `from` and of every later version up to `upTo`. */
  between(block: number, from: number, upTo: number): number[] {
    const digests = this.#of(this.#digests, block);
    const inside = this.#of(this.#versions, block).flatMap((version, index) =>
      version > from && version <= upTo ? [digests[index] ?? ZERO_DIGEST] : [],
    );
    return [this.at(block, from), ...inside];
  }

  /** Which version of the block has this content; for messages. */
  find(block: number, digest: number): string {
    const index = this.#of(this.#digests, block).lastIndexOf(digest);
    if (index >= 0) return `its content of version ${this.#of(this.#versions, block)[index]}`;
    return digest === ZERO_DIGEST ? 'zeros' : 'content it never had';
  }

  #of(lists: number[][], block: number): number[] {
    const list = lists[block];
    if (list === undefined) throw new RangeError(`no block ${block}`);
    return list;
  }
}
