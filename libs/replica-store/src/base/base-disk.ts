import { type Extent, type FileHandle, type FileSystem, isPromise, type MaybePromise, sha256 } from '@understudy/block';
import { LEAF_BYTES } from '@understudy/replication';
import { andThen } from '../journal/maybe.ts';
import { LeafTable } from './leaf-table.ts';

/** Content of the base is not what its leaf digest says. */
export class LeafRot extends Error {
  readonly disk: number;
  readonly leaf: number;

  constructor(disk: number, leaf: number, path: string, reason: string) {
    super(`${path}, leaf ${leaf} (64 KiB at ${leaf * LEAF_BYTES}): ${reason}`);
    this.disk = disk;
    this.leaf = leaf;
  }
}

/** No content has this digest. */
const DAMAGED_DIGEST = new Uint8Array(32).fill(0xff);
const VERIFIED_CHUNK_LEAVES = 32_768;
const VERIFIED_CHUNKS_MAX = 1024;

/** One disk of the base: a sparse raw image and its leaf table. Reads beyond the image's end are zeros. */
export class BaseDisk {
  readonly disk: number;
  readonly path: string;
  readonly leaves: LeafTable;
  readonly #handle: FileHandle;
  /** Leaves whose content was compared with its digest since the start: a bit each, in bounded chunks. */
  readonly #verified = new Map<number, Uint8Array>();
  #dirty = false;

  constructor(files: FileSystem, folder: string, disk: number, mode: 'read' | 'write') {
    this.disk = disk;
    this.path = `${folder}/disk-${disk}.img`;
    this.#handle = files.open(this.path, mode === 'write' && !files.exists(this.path) ? 'create' : mode);
    this.leaves = new LeafTable(files, `${folder}/disk-${disk}.leaves`, mode);
  }

  get dirty(): boolean {
    return this.#dirty;
  }

  sizeBytes(): number {
    return this.#handle.sizeBytes();
  }

  allocatedBytes(): number {
    return this.#handle.allocatedBytes();
  }

  /** Makes the image at least so long. */
  grow(sizeBytes: number): void {
    if (this.#handle.sizeBytes() >= sizeBytes) return;
    this.#handle.truncate(sizeBytes);
    this.#dirty = true;
  }

  /** Fills `target`; what was never compared with its leaf digest is compared first. Throws or rejects with LeafRot or BlockIoError. */
  read(target: Uint8Array, offsetBytes: number): MaybePromise<void> {
    const first = Math.floor(offsetBytes / LEAF_BYTES);
    const last = Math.floor((offsetBytes + target.length - 1) / LEAF_BYTES);
    return andThen(this.#verify(first, last), () => this.#readRaw(target, offsetBytes));
  }

  /** Writes content; digests of leaves that it does not cover whole become unknown. */
  write(source: Uint8Array, offsetBytes: number): MaybePromise<void> {
    return andThen(this.writeKeepingLeaves(source, offsetBytes), () => {
      this.#updateLeaves(source, offsetBytes);
    });
  }

  /** Writes content and leaves the digests to the caller. */
  writeKeepingLeaves(source: Uint8Array, offsetBytes: number): MaybePromise<void> {
    this.#dirty = true;
    return this.#handle.write(source, offsetBytes);
  }

  zero(offsetBytes: number, lengthBytes: number): void {
    this.#dirty = true;
    const end = Math.min(offsetBytes + lengthBytes, this.#handle.sizeBytes());
    if (end > offsetBytes) this.#handle.punchHole(offsetBytes, end - offsetBytes);
    this.leaves.clear(Math.floor(offsetBytes / LEAF_BYTES), Math.ceil((offsetBytes + lengthBytes) / LEAF_BYTES));
  }

  /** Makes content and digests that were written before durable. */
  async sync(): Promise<void> {
    if (this.#dirty) {
      this.#dirty = false;
      try {
        await this.#handle.sync();
      } catch (cause) {
        this.#dirty = true;
        throw cause;
      }
    }
  }

  /** Data and holes of a range. */
  extents(offsetBytes: number, lengthBytes: number): Extent[] {
    const end = offsetBytes + lengthBytes;
    const found: Extent[] = [];
    for (let at = offsetBytes; at < end; ) {
      const size = this.#handle.sizeBytes();
      const data = at >= size ? end : Math.min(end, this.#handle.seekData(at));
      const stop = data > at ? data : Math.min(end, this.#handle.seekHole(at));
      found.push({ offsetBytes: at, lengthBytes: stop - at, kind: data > at || at >= size ? 'hole' : 'data' });
      at = stop;
    }
    return found;
  }

  /** Compares a leaf with its digest, or learns the digest when it is not known (`learn`). Throws LeafRot or BlockIoError. */
  scrubLeaf(leaf: number, learn: boolean): 'equal' | 'unknown' | 'learnt' {
    const digest = this.leaves.digest(leaf);
    if (digest === undefined && !learn) return 'unknown';
    // In one turn: nobody changes the leaf between the reading and the digest.
    const content = Buffer.alloc(LEAF_BYTES);
    content.fill(0, this.#handle.readSync(content, leaf * LEAF_BYTES));
    if (digest !== undefined) {
      this.#compare(leaf, content, digest);
      return 'equal';
    }
    this.leaves.set(leaf, sha256(content));
    return 'learnt';
  }

  /** The leaf has content that nobody can make good: reads answer LeafRot until it is written whole. */
  markDamaged(leaf: number): void {
    this.leaves.set(leaf, DAMAGED_DIGEST);
    this.#verified.delete(Math.floor(leaf / VERIFIED_CHUNK_LEAVES));
  }

  /** What a leaf should contain now, for the digest of what will be written: reads and compares. */
  readLeaf(leaf: number): MaybePromise<Buffer> {
    const content = Buffer.alloc(LEAF_BYTES);
    return andThen(this.read(content, leaf * LEAF_BYTES), () => content);
  }

  /** Forget which leaves were compared (before a scrub). */
  forgetVerified(): void {
    this.#verified.clear();
  }

  close(): void {
    this.#handle.close();
    this.leaves.close();
  }

  #readRaw(target: Uint8Array, offsetBytes: number): MaybePromise<void> {
    const count = this.#handle.read(target, offsetBytes);
    if (!isPromise(count)) {
      target.fill(0, count);
      return undefined;
    }
    return count.then((read) => {
      target.fill(0, read);
    });
  }

  #verify(first: number, last: number): MaybePromise<void> {
    for (let leaf = first; leaf <= last; leaf += 1) {
      if (this.#isVerified(leaf)) continue;
      const digest = this.leaves.digest(leaf);
      if (digest === undefined) continue;
      const copy = Uint8Array.from(digest);
      const content = Buffer.allocUnsafeSlow(LEAF_BYTES);
      return andThen(this.#readRaw(content, leaf * LEAF_BYTES), () => {
        const now = this.leaves.digest(leaf);
        // The leaf was changed by a fold while it was read: it is looked at again.
        if (now === undefined || Buffer.compare(now, copy) !== 0) return this.#verify(leaf, last);
        this.#compare(leaf, content, copy);
        return this.#verify(leaf + 1, last);
      });
    }
    return undefined;
  }

  #compare(leaf: number, content: Uint8Array, digest: Uint8Array): void {
    if (Buffer.compare(sha256(content), digest) !== 0) {
      throw new LeafRot(this.disk, leaf, this.path, 'the content does not have the digest of what was written');
    }
    this.#markVerified(leaf);
  }

  #isVerified(leaf: number): boolean {
    const chunk = this.#verified.get(Math.floor(leaf / VERIFIED_CHUNK_LEAVES));
    if (chunk === undefined) return false;
    const bit = leaf % VERIFIED_CHUNK_LEAVES;
    return ((chunk[bit >>> 3] as number) & (1 << (bit & 7))) !== 0;
  }

  #markVerified(leaf: number): void {
    const number = Math.floor(leaf / VERIFIED_CHUNK_LEAVES);
    let chunk = this.#verified.get(number);
    if (chunk === undefined) {
      if (this.#verified.size >= VERIFIED_CHUNKS_MAX)
        this.#verified.delete(this.#verified.keys().next().value as number);
      chunk = new Uint8Array(VERIFIED_CHUNK_LEAVES / 8);
      this.#verified.set(number, chunk);
    }
    const bit = leaf % VERIFIED_CHUNK_LEAVES;
    chunk[bit >>> 3] = (chunk[bit >>> 3] as number) | (1 << (bit & 7));
  }

  #isDamaged(leaf: number): boolean {
    const digest = this.leaves.digest(leaf);
    return digest !== undefined && Buffer.compare(digest, DAMAGED_DIGEST) === 0;
  }

  #updateLeaves(source: Uint8Array, offsetBytes: number): void {
    const end = offsetBytes + source.length;
    // The last leaf of a disk counts as whole with zeros behind the disk's end.
    const size = this.#handle.sizeBytes();
    for (let leaf = Math.floor(offsetBytes / LEAF_BYTES); leaf * LEAF_BYTES < end; leaf += 1) {
      const from = leaf * LEAF_BYTES;
      const whole = from >= offsetBytes && Math.min(from + LEAF_BYTES, size) <= end;
      if (!whole && this.#isDamaged(leaf)) continue;
      this.leaves.set(leaf, whole ? leafDigest(source.subarray(from - offsetBytes)) : undefined);
    }
  }
}

/** Digest of a leaf from its content; what is missing at the end counts as zeros. */
function leafDigest(content: Uint8Array): Uint8Array {
  if (content.length >= LEAF_BYTES) return sha256(content.subarray(0, LEAF_BYTES));
  const padded = Buffer.alloc(LEAF_BYTES);
  padded.set(content);
  return sha256(padded);
}
