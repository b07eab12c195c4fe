import { FabricError } from '../errors.ts';

/** QEMU's answers are one line of JSON each; query-named-block-nodes of a large machine stays far below this. */
export const QMP_LINE_BYTES_MAX = 4 * 1024 * 1024;

const NEWLINE = 0x0a;

/** Cuts a byte stream into lines and parses each as a JSON object. Holds at most one unfinished line. */
export class QmpLines {
  #parts: Uint8Array[] = [];
  #pendingBytes = 0;

  /** The chunk is borrowed. Throws QMP_PROTOCOL on a line that is too long or not an object. */
  push(chunk: Uint8Array): Record<string, unknown>[] {
    const objects: Record<string, unknown>[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      const text = this.#take(chunk.subarray(start, end));
      if (text.trim() !== '') objects.push(parseObject(text));
      start = end + 1;
    }
    this.#keep(chunk.slice(start));
    return objects;
  }

  #keep(rest: Uint8Array): void {
    if (rest.length === 0) return;
    this.#pendingBytes += rest.length;
    if (this.#pendingBytes > QMP_LINE_BYTES_MAX) throw new FabricError('QMP_PROTOCOL', 'a QMP line is too long');
    this.#parts.push(rest);
  }

  #take(last: Uint8Array): string {
    if (this.#pendingBytes + last.length > QMP_LINE_BYTES_MAX)
      throw new FabricError('QMP_PROTOCOL', 'a QMP line is too long');
    const text = Buffer.concat([...this.#parts, last]).toString('utf8');
    this.#parts = [];
    this.#pendingBytes = 0;
    return text;
  }
}

function parseObject(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new FabricError('QMP_PROTOCOL', 'a QMP line is not JSON', { cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new FabricError('QMP_PROTOCOL', 'a QMP line is not a JSON object');
  return value as Record<string, unknown>;
}
