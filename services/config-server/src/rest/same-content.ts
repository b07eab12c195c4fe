import { isDeepStrictEqual } from 'node:util';

/** Whether a change would change anything; fields that are undefined do not count. */
export function sameContent(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(plain(a), plain(b));
}

function plain(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}
