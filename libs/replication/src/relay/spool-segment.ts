import { crc32 } from 'node:zlib';
import type { FileHandle, FileSystem } from '@understudy/block';
import { BatchFormatError } from '../batch/batch.errors.ts';
import type { EncodedBatch } from '../batch/batch.types.ts';
import { decodeRecord, decodeRecordPreamble, RECORD_PREAMBLE_BYTES } from '../batch/record.codec.ts';
import { takeScratch } from '../batch/scratch.ts';
import type { ChainPosition, MachineId, Sequence } from '../identity.ts';
import { CHAIN_BYTES, sameBytes, uuidBytes } from '../identity.values.ts';
import { recordCharge } from '../stream/credit.ts';

/** "USS1" */
const SEGMENT_MAGIC = 0x31_53_53_55;
const SEGMENT_HEAD_BYTES = 96;
const CRC_AT = SEGMENT_HEAD_BYTES - 4;

/** What a segment belongs to. */
export interface SegmentPlace {
  readonly machineId: MachineId;
  readonly incarnation: number;
  /** The batch before its first. */
  readonly after: ChainPosition;
}

function encodeSegmentHead({ machineId, incarnation, after }: SegmentPlace): Buffer {
  const head = Buffer.alloc(SEGMENT_HEAD_BYTES);
  head.writeUInt32LE(SEGMENT_MAGIC, 0);
  head.writeUInt32LE(1, 4);
  head.set(uuidBytes(machineId), 8);
  head.writeBigUInt64LE(BigInt(incarnation), 24);
  head.writeBigUInt64LE(BigInt(after.sequence), 32);
  head.set(after.chain, 40);
  head.writeUInt32LE(crc32(head.subarray(0, CRC_AT)), CRC_AT);
  return head;
}

/**
 * One file of a spool (docs/formats/replication-stream.md §3.2): a head and records one after the other. Offsets and chains of its batches
 * are in memory: about 40 bytes per batch, and a batch is charged at least 4 KiB of the spool.
 */
export class SpoolSegment {
  readonly place: SegmentPlace;
  readonly #file: FileHandle;
  readonly #files: FileSystem;
  #offsets: number[] = [];
  #chains: Uint8Array[] = [];
  #endBytes = SEGMENT_HEAD_BYTES;
  chargedBytes = 0;
  /** A write failed: what stands behind the end is garbage; nothing is appended any more. */
  broken = false;

  private constructor(files: FileSystem, file: FileHandle, place: SegmentPlace) {
    this.#files = files;
    this.#file = file;
    this.place = place;
  }

  static create(files: FileSystem, path: string, place: SegmentPlace): SpoolSegment {
    // The same name can only be a leftover whose records were cut away.
    files.remove(path);
    const file = files.open(path, 'create');
    try {
      file.writeSync(encodeSegmentHead(place), 0);
    } catch (cause) {
      file.close();
      files.remove(path);
      throw cause;
    }
    return new SpoolSegment(files, file, place);
  }

  /** Finds again what a killed relay left; what cannot be read to its end is cut. Undefined: not of this place at all. */
  static recover(files: FileSystem, path: string, place: SegmentPlace): SpoolSegment | undefined {
    const file = files.open(path, 'write');
    const head = Buffer.alloc(SEGMENT_HEAD_BYTES);
    file.readSync(head, 0);
    if (!head.equals(encodeSegmentHead(place))) {
      file.close();
      return undefined;
    }
    const segment = new SpoolSegment(files, file, place);
    segment.#scan();
    return segment;
  }

  get count(): number {
    return this.#offsets.length;
  }

  get endBytes(): number {
    return this.#endBytes;
  }

  /** The last batch in it, or the one before its first. */
  get last(): ChainPosition {
    const chain = this.#chains.at(-1);
    return chain ? { sequence: (this.place.after.sequence + this.count) as Sequence, chain } : this.place.after;
  }

  chainAt(sequence: number): Uint8Array | undefined {
    return this.#chains[sequence - this.place.after.sequence - 1];
  }

  /** Appends a record (borrowed until it is written). A failed write leaves the segment as it was before, and broken. */
  async append(batch: EncodedBatch, record: Uint8Array): Promise<void> {
    const at = this.#endBytes;
    try {
      await this.#file.write(record, at);
    } catch (cause) {
      this.broken = true;
      throw cause;
    }
    this.#add(at, record.byteLength, batch.chain);
  }

  #add(at: number, recordBytes: number, chain: Uint8Array): void {
    this.#offsets.push(at);
    // A copy: the chain must not keep a whole record alive.
    this.#chains.push(Uint8Array.from(chain.subarray(0, CHAIN_BYTES)));
    this.#endBytes = at + recordBytes;
    this.chargedBytes += recordCharge(recordBytes);
  }

  /** Reads a batch again and checks it; `record` is scratch, owned by the caller. Throws BatchFormatError or BlockIoError. */
  async read(sequence: number): Promise<{ readonly batch: EncodedBatch; readonly record: Uint8Array }> {
    const index = sequence - this.place.after.sequence - 1;
    const at = this.#offsets[index];
    if (at === undefined) throw new RangeError(`batch ${sequence} is not in this segment`);
    const record = takeScratch((this.#offsets[index + 1] ?? this.#endBytes) - at);
    const filled = await this.#file.read(record, at);
    if (filled < record.byteLength) throw new BatchFormatError('batch-truncated', 'the spool ends too early');
    const batch = decodeRecord(record);
    if (batch.header.sequence !== sequence) throw new BatchFormatError('batch-field', 'another batch in the spool');
    return { batch, record };
  }

  #scan(): void {
    const sizeBytes = this.#file.sizeBytes();
    for (let next = this.#recordAt(sizeBytes); next; next = this.#recordAt(sizeBytes)) {
      this.#add(this.#endBytes, next.recordBytes, next.chain);
    }
    if (sizeBytes > this.#endBytes) this.#file.truncate(this.#endBytes);
  }

  /** The record at the end, if it is whole and follows; anything else is a torn tail. */
  #recordAt(sizeBytes: number): { readonly recordBytes: number; readonly chain: Uint8Array } | undefined {
    const preamble = Buffer.alloc(RECORD_PREAMBLE_BYTES);
    if (this.#file.readSync(preamble, this.#endBytes) < RECORD_PREAMBLE_BYTES) return undefined;
    try {
      const { recordBytes } = decodeRecordPreamble(preamble);
      if (this.#endBytes + recordBytes > sizeBytes) return undefined;
      const record = Buffer.allocUnsafeSlow(recordBytes);
      this.#file.readSync(record, this.#endBytes);
      const { header, chain } = decodeRecord(record);
      const { sequence, chain: before } = this.last;
      const follows = header.sequence === sequence + 1 && sameBytes(header.previousChain, before);
      return follows && header.incarnation === this.place.incarnation ? { recordBytes, chain } : undefined;
    } catch (cause) {
      if (cause instanceof BatchFormatError) return undefined;
      throw cause;
    }
  }

  close(): void {
    this.#file.close();
  }

  remove(): void {
    this.#file.close();
    this.#files.remove(this.#file.path);
  }
}
