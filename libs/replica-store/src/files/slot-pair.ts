import { crc32 } from 'node:zlib';
import { type FileSystem, isPromise } from '@understudy/block';
import { StoreError } from '../errors.ts';

/** "USLT" */
const MAGIC = 0x54_4c_53_55;
const VERSION = 1;
const HEAD_BYTES = 24;
const BODY_BYTES_MAX = 1024 * 1024;

interface Slot {
  readonly serial: number;
  readonly body: string;
}

/**
 * Small durable facts that change (docs/formats/replica-store.md §2): two files, written in turn, the newer valid one rules.
 * Writes are put in a queue; each resolves when its value is on the medium.
 */
export class SlotPair {
  readonly #files: FileSystem;
  readonly #folder: string;
  readonly #name: string;
  #serial = 0;
  #failed = new Set<number>();
  #last: Promise<void> = Promise.resolve();

  constructor(files: FileSystem, folder: string, name: string) {
    this.#files = files;
    this.#folder = folder;
    this.#name = name;
  }

  /** The value that rules; undefined when neither slot exists. Throws StoreError('facts-damaged') when none can be read. */
  read(): unknown {
    const slots = [this.#readSlot(0), this.#readSlot(1)];
    const valid = slots.filter((slot) => typeof slot === 'object');
    const newest = valid.sort((a, b) => b.serial - a.serial)[0];
    if (newest === undefined) {
      if (slots.every((slot) => slot === 'missing')) return undefined;
      throw new StoreError('facts-damaged', `${this.#path(0)}: neither slot can be read`);
    }
    this.#serial = newest.serial;
    return JSON.parse(newest.body);
  }

  /** What is wrong with each slot, for `check`. */
  faults(): string[] {
    const states = [this.#readSlot(0), this.#readSlot(1)];
    return states.flatMap((state, index) => (state === 'bad' ? [`${this.#path(index)} cannot be read`] : []));
  }

  write(value: unknown): Promise<void> {
    const run = this.#last.then(() => this.#write(value));
    this.#last = run.catch(() => undefined);
    return run;
  }

  /**
   * The same for what must never be taken back: both slots hold it when it answers, so that rot in one of them cannot let the value before rule again.
   * After an error one of them may hold it.
   */
  async writeBoth(value: unknown): Promise<void> {
    await Promise.all([this.write(value), this.write(value)]);
  }

  async #write(value: unknown): Promise<void> {
    const serial = this.#serial + 1;
    const slot = serial % 2;
    const bytes = encodeSlot({ serial, body: JSON.stringify(value) });
    try {
      if (this.#failed.has(slot) || !this.#files.exists(this.#path(slot))) await this.#create(slot, bytes);
      else await this.#overwrite(slot, bytes);
    } catch (cause) {
      // After a failed fsync nobody knows what the file holds: it is made anew next time.
      this.#failed.add(slot);
      throw cause;
    }
    this.#serial = serial;
  }

  async #create(slot: number, bytes: Uint8Array): Promise<void> {
    await replaceFile(this.#files, this.#folder, `${this.#name}.${slot}`, bytes);
    this.#failed.delete(slot);
  }

  async #overwrite(slot: number, bytes: Uint8Array): Promise<void> {
    const handle = this.#files.open(this.#path(slot), 'write');
    try {
      handle.writeSync(bytes, 0);
      await handle.sync();
    } finally {
      handle.close();
    }
  }

  #readSlot(slot: number): Slot | 'missing' | 'bad' {
    if (!this.#files.exists(this.#path(slot))) return 'missing';
    const handle = this.#files.open(this.#path(slot), 'read');
    try {
      const bytes = Buffer.alloc(Math.min(handle.sizeBytes(), HEAD_BYTES + BODY_BYTES_MAX));
      return decodeSlot(bytes.subarray(0, handle.readSync(bytes, 0))) ?? 'bad';
    } finally {
      handle.close();
    }
  }

  #path(slot: number): string {
    return `${this.#folder}/${this.#name}.${slot}`;
  }
}

/** Puts a whole file in place so that a crash leaves the old one or the new one: write `.new`, fsync, rename, fsync the folder. */
export async function replaceFile(files: FileSystem, folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${folder}/${name}.new`;
  files.remove(temporary);
  const handle = files.open(temporary, 'create');
  try {
    const written = handle.write(bytes, 0);
    if (isPromise(written)) await written;
    await handle.sync();
  } finally {
    handle.close();
  }
  files.rename(temporary, `${folder}/${name}`);
  await files.syncFolder(folder);
}

function encodeSlot(slot: Slot): Uint8Array {
  const body = Buffer.from(slot.body, 'utf8');
  if (body.length > BODY_BYTES_MAX) throw new RangeError(`a slot of ${body.length} bytes`);
  const bytes = Buffer.alloc(HEAD_BYTES + body.length);
  bytes.writeUInt32LE(MAGIC, 0);
  bytes.writeUInt32LE(VERSION, 4);
  bytes.writeBigUInt64LE(BigInt(slot.serial), 8);
  bytes.writeUInt32LE(body.length, 16);
  bytes.set(body, HEAD_BYTES);
  bytes.writeUInt32LE(crc32(body, crc32(bytes.subarray(0, 20))), 20);
  return bytes;
}

function decodeSlot(bytes: Buffer): Slot | undefined {
  if (bytes.length < HEAD_BYTES || bytes.readUInt32LE(0) !== MAGIC || bytes.readUInt32LE(4) !== VERSION)
    return undefined;
  const length = bytes.readUInt32LE(16);
  if (length > BODY_BYTES_MAX || bytes.length < HEAD_BYTES + length) return undefined;
  const body = bytes.subarray(HEAD_BYTES, HEAD_BYTES + length);
  if (crc32(body, crc32(bytes.subarray(0, 20))) !== bytes.readUInt32LE(20)) return undefined;
  const serial = Number(bytes.readBigUInt64LE(8));
  return { serial, body: body.toString('utf8') };
}
