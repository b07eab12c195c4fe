import { crc32 } from 'node:zlib';
import { type FileHandle, type FileSystem, isPromise, type MaybePromise } from '@understudy/block';
import { type EncodedBatch, recordBytes, recordParts } from '@understudy/replication';
import {
  batchBytes,
  ENVELOPE_BYTES,
  encodeSegmentHeader,
  SEGMENT_HEADER_BYTES,
  type SegmentHeader,
  segmentName,
  writeEnvelope,
} from './segment.format.ts';

/** A batch below this is copied together and written by one call. */
const JOIN_BYTES_MAX = 256 * 1024;

/** A batch on its way to the medium, kept in memory until it is durable. */
export interface PendingBatch {
  readonly batch: EncodedBatch;
  readonly vaultMicros: number;
  readonly definition: number;
}

/** Appends batches to one segment file. After any error the file must not be used again. */
export class SegmentWriter {
  readonly header: SegmentHeader;
  readonly #handle: FileHandle;
  readonly #saltCrc: number;
  readonly #joined = Buffer.allocUnsafeSlow(JOIN_BYTES_MAX);
  #bytes = SEGMENT_HEADER_BYTES;

  /** Creates the file (`name` inside `folder`) and writes its header. */
  constructor(files: FileSystem, folder: string, header: SegmentHeader, suffix = '') {
    this.header = header;
    this.#saltCrc = crc32(header.salt);
    const path = `${folder}/${segmentName(header.number)}.seg${suffix}`;
    this.#handle = files.open(path, 'create');
    try {
      this.#handle.writeSync(encodeSegmentHeader(header), 0);
    } catch (cause) {
      this.#handle.close();
      // Nobody comes back to it: the next attempt takes another number, and a full disk brings one each second.
      files.remove(path);
      throw cause;
    }
  }

  /** Length of the file, and the offset of the next batch. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Answers when the bytes are in the page cache. */
  append(pending: PendingBatch, durableBefore: number): MaybePromise<void> {
    const { batch, vaultMicros, definition } = pending;
    const length = recordBytes(batch);
    const { sequence } = batch.header;
    const envelope = Buffer.allocUnsafe(ENVELOPE_BYTES);
    writeEnvelope(envelope, { recordBytes: length, sequence, durableBefore, vaultMicros, definition }, this.#saltCrc);
    const at = this.#bytes;
    this.#bytes += batchBytes(length);
    const parts = [envelope, ...recordParts(batch), Buffer.alloc(batchBytes(length) - ENVELOPE_BYTES - length)];
    if (this.#bytes - at <= JOIN_BYTES_MAX) return this.#handle.write(this.#join(parts), at);
    return this.#writeParts(parts, at);
  }

  sync(): Promise<void> {
    return this.#handle.sync();
  }

  close(): void {
    this.#handle.close();
  }

  #join(parts: readonly Uint8Array[]): Uint8Array {
    let at = 0;
    for (const part of parts) {
      this.#joined.set(part, at);
      at += part.byteLength;
    }
    return this.#joined.subarray(0, at);
  }

  #writeParts(parts: readonly Uint8Array[], offsetBytes: number): MaybePromise<void> {
    let at = offsetBytes;
    for (let index = 0; index < parts.length; index += 1) {
      const part = parts[index] as Uint8Array;
      const written = part.byteLength === 0 ? undefined : this.#handle.write(part, at);
      at += part.byteLength;
      if (isPromise(written)) {
        const rest = parts.slice(index + 1);
        return written.then(() => this.#writeParts(rest, at));
      }
    }
    return undefined;
  }
}
