import { readFileSync } from 'node:fs';

/** One write as QEMU recorded it when it had completed. `data` is undefined for a flush or a discard. */
export interface LoggedWrite {
  readonly offsetBytes: number;
  readonly data: Uint8Array | undefined;
  readonly kind: 'write' | 'flush' | 'discard';
}

const SECTOR_BYTES = 512;
const FLUSH_FLAG = 1n;
const DISCARD_FLAG = 4n;
const FLAGS_KNOWN = 0xfn;

/**
 * Reads a log of QEMU's blklogwrites driver (format of Linux dm-log-writes, drivers/md/dm-log-writes.c): a sector with the super block, then for each
 * entry one sector `u64 sector | u64 sectors | u64 flags | u64 data length`, followed by the data. The super block's count is brought up to date
 * only by flushes and the recorder may have been killed: the log is read until no whole entry follows. Data are views of one buffer.
 */
export function readWriteLog(path: string): LoggedWrite[] {
  const bytes = readFileSync(path);
  const writes: LoggedWrite[] = [];
  for (let at = SECTOR_BYTES; at + SECTOR_BYTES <= bytes.length; ) {
    const lengthBytes = Number(bytes.readBigUInt64LE(at + 8)) * SECTOR_BYTES;
    const flags = bytes.readBigUInt64LE(at + 16);
    if ((flags & ~FLAGS_KNOWN) !== 0n) throw new Error(`${path}: unknown flags ${flags} at byte ${at}`);
    const kind = flags & FLUSH_FLAG ? 'flush' : flags & DISCARD_FLAG ? 'discard' : 'write';
    // An all-zero sector is where an entry was promised but never came.
    if (kind === 'write' && lengthBytes === 0) break;
    const start = at + SECTOR_BYTES;
    const end = kind === 'write' ? start + lengthBytes : start;
    if (end > bytes.length) break;
    const offsetBytes = Number(bytes.readBigUInt64LE(at)) * SECTOR_BYTES;
    writes.push({ offsetBytes, kind, data: kind === 'write' ? bytes.subarray(start, end) : undefined });
    at = end;
  }
  return writes;
}
