import { crc32, type FileHandle, type FileSystem } from '@understudy/block';

/** docs/formats/branch.md: the recent files. */
export const RECENT_BYTES = 1024 * 1024;
const HEADER_BYTES = 64;
const RECORD_BYTES = 16;
const BLOCKS_MAX = 0xffffffff;
const MAGIC = Buffer.from('UBRECNT1');

export interface RecentIdentity {
  readonly boot: Uint8Array;
  readonly branchId: string;
  readonly disk: number;
}

function encodeFileHeader(identity: RecentIdentity): Uint8Array {
  const bytes = Buffer.alloc(HEADER_BYTES);
  MAGIC.copy(bytes, 0);
  bytes.writeUInt32LE(identity.disk, 12);
  bytes.set(identity.boot, 16);
  Buffer.from(identity.branchId.replaceAll('-', ''), 'hex').copy(bytes, 32);
  bytes.writeUInt32LE(crc32(bytes.subarray(12)), 8);
  return bytes;
}

/**
 * Bits that joined the allocation map since the last flush, in the page cache: a killed process loses none, a host without power all. Two files:
 * a flush switches; the other one is free when the flush has ended.
 */
export class RecentLog {
  readonly #handles: readonly [FileHandle, FileHandle];
  readonly #record = Buffer.alloc(2 * RECORD_BYTES);
  #active = 0;
  #tail = HEADER_BYTES;
  #lastBlock = -1;
  #lastBlocks = 0;

  private constructor(handles: readonly [FileHandle, FileHandle]) {
    this.#handles = handles;
  }

  static paths(base: string): readonly [string, string] {
    return [`${base}.recent.0`, `${base}.recent.1`];
  }

  /** Makes both files in full size, so that a record cannot meet a full disk, and fsyncs them. */
  static async create(files: FileSystem, base: string): Promise<void> {
    for (const path of RecentLog.paths(base)) {
      const handle = files.open(path, 'create');
      try {
        handle.truncate(RECENT_BYTES);
        handle.allocate(0, RECENT_BYTES);
        await handle.sync();
      } finally {
        handle.close();
      }
    }
  }

  static open(files: FileSystem, base: string): RecentLog {
    const [first, second] = RecentLog.paths(base);
    const handle = files.open(first, 'write');
    try {
      return new RecentLog([handle, files.open(second, 'write')]);
    } catch (error) {
      handle.close();
      throw error;
    }
  }

  /** Hands out what both files hold, when they are of this boot, branch and disk; else nothing. */
  replay(identity: RecentIdentity, visit: (block: number, blocks: number) => void): void {
    const header = encodeFileHeader(identity);
    const bytes = Buffer.alloc(RECENT_BYTES);
    for (const handle of this.#handles) {
      const length = handle.readSync(bytes, 0);
      if (!bytes.subarray(0, HEADER_BYTES).equals(header)) continue;
      for (let at = HEADER_BYTES; at + RECORD_BYTES <= length; at += RECORD_BYTES) {
        const blocks = bytes.readUInt32LE(at + 4);
        if (blocks === 0 || bytes.readUInt32LE(at) !== crc32(bytes.subarray(at + 4, at + RECORD_BYTES))) break;
        visit(Number(bytes.readBigUInt64LE(at + 8)), blocks);
      }
    }
  }

  /** Empties both files. Everything they held must be durable in the map. */
  begin(identity: RecentIdentity): void {
    const start = Buffer.alloc(HEADER_BYTES + RECORD_BYTES);
    start.set(encodeFileHeader(identity));
    for (const handle of this.#handles) handle.writeSync(start, 0);
    this.#rewind();
  }

  /** Room for that many records (the terminator included). */
  hasRoom(records: number): boolean {
    return this.#tail + (records + 1) * RECORD_BYTES <= RECENT_BYTES;
  }

  get halfFull(): boolean {
    return this.#tail > RECENT_BYTES / 2;
  }

  /** In the page cache when it returns. The caller has seen to it that it is not full. */
  append(block: number, blocks: number): void {
    if (block === this.#lastBlock + this.#lastBlocks && this.#lastBlocks + blocks <= BLOCKS_MAX) {
      this.#put(this.#tail - RECORD_BYTES, this.#lastBlock, this.#lastBlocks + blocks);
      this.#lastBlocks += blocks;
      return;
    }
    this.#put(this.#tail, block, blocks);
    this.#tail += RECORD_BYTES;
    this.#lastBlock = block;
    this.#lastBlocks = blocks;
  }

  /** New records go to the other file from now on. At the start of a flush, when the one before has ended. */
  switch(): void {
    const next = 1 - this.#active;
    this.#record.fill(0);
    this.#handle(next).writeSync(this.#record.subarray(0, RECORD_BYTES), HEADER_BYTES);
    this.#active = next;
    this.#rewind();
  }

  close(): void {
    for (const handle of this.#handles) handle.close();
  }

  #rewind(): void {
    this.#tail = HEADER_BYTES;
    this.#lastBlock = -1;
    this.#lastBlocks = 0;
  }

  #put(at: number, block: number, blocks: number): void {
    this.#record.fill(0);
    this.#record.writeUInt32LE(blocks, 4);
    this.#record.writeBigUInt64LE(BigInt(block), 8);
    this.#record.writeUInt32LE(crc32(this.#record.subarray(4, RECORD_BYTES)), 0);
    this.#handle(this.#active).writeSync(this.#record, at);
  }

  #handle(which: number): FileHandle {
    return which === 0 ? this.#handles[0] : this.#handles[1];
  }
}
