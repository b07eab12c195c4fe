import { STRING_BYTES_MAX } from '../protocol/constants.ts';
import { viewOf } from '../protocol/layout.ts';

/** Data of an option that does not follow its layout: answered INVALID. */
export class OptionDataError extends Error {
  override readonly name = 'OptionDataError';
}

/** INFO and GO: `u32 length | name | u16 count | u16 × count`. */
export function parseInfoRequest(data: Uint8Array): { name: string; wanted: ReadonlySet<number> } {
  const reader = new Reader(data);
  const name = reader.string();
  const count = reader.u16();
  const wanted = new Set<number>();
  for (let index = 0; index < count; index++) wanted.add(reader.u16());
  reader.end();
  if (wanted.size !== count) throw new OptionDataError('an information request is there twice');
  return { name, wanted };
}

/** LIST_META_CONTEXT and SET_META_CONTEXT: `u32 length | name | u32 count | (u32 length | query) × count`. */
export function parseMetaRequest(
  data: Uint8Array,
  queriesMax: number,
): { name: string; queries: readonly string[] } | 'too many' {
  const reader = new Reader(data);
  const name = reader.string();
  const count = reader.u32();
  if (count > queriesMax) return 'too many';
  const queries: string[] = [];
  for (let index = 0; index < count; index++) queries.push(reader.string());
  reader.end();
  return { name, queries };
}

/** The name in EXPORT_NAME: the whole data. */
export function parseName(data: Uint8Array): string {
  if (data.length > STRING_BYTES_MAX) throw new OptionDataError('the name is too long');
  return decode(data);
}

class Reader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = viewOf(bytes);
  }

  u16(): number {
    return this.#view.getUint16(this.#advance(2));
  }

  u32(): number {
    return this.#view.getUint32(this.#advance(4));
  }

  string(): string {
    const length = this.u32();
    if (length > STRING_BYTES_MAX) throw new OptionDataError('a string is longer than 4096 bytes');
    const at = this.#advance(length);
    return decode(this.#bytes.subarray(at, at + length));
  }

  end(): void {
    if (this.#at !== this.#bytes.length) throw new OptionDataError('there are bytes behind the end');
  }

  #advance(count: number): number {
    const at = this.#at;
    if (at + count > this.#bytes.length) throw new OptionDataError('the data ends early');
    this.#at += count;
    return at;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new OptionDataError('a string contains NUL');
  try {
    return utf8.decode(bytes);
  } catch {
    throw new OptionDataError('a string is not UTF-8');
  }
}
