import { decodeHeader, decodeRecord, findRecord, HEADER_BYTES, type LogRecord } from './record.codec.ts';

/** Bytes that should have been records: told, because a result may have been among them. */
export interface LogDamage {
  readonly file: string;
  readonly offsetBytes: number;
  readonly lengthBytes: number;
  readonly reason: 'header' | 'record' | 'missing-records';
}

export interface LogContent {
  readonly records: readonly LogRecord[];
  readonly damage: readonly LogDamage[];
  /** Number of the next record. */
  readonly nextNumber: number;
  /** Where it goes; behind it stands at most a torn tail. */
  readonly endBytes: number;
}

/** Everything valid in a log file, in order. `undefined`: its header is not valid. */
export function readLog(path: string, file: Buffer): LogContent | undefined {
  const first = decodeHeader(file);
  if (first === undefined) return undefined;
  const records: LogRecord[] = [];
  const damage: LogDamage[] = [];
  let number = first;
  let at = HEADER_BYTES;
  for (;;) {
    const start = findRecord(file, at);
    if (start === undefined) return { records, damage, nextNumber: number, endBytes: at };
    const placed = decodeRecord(file, start)!;
    if (start !== at) damage.push({ file: path, offsetBytes: at, lengthBytes: start - at, reason: 'record' });
    else if (placed.number !== number)
      damage.push({ file: path, offsetBytes: at, lengthBytes: 0, reason: 'missing-records' });
    records.push(placed.record);
    number = placed.number + 1;
    at = placed.endBytes;
  }
}
