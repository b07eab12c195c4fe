import { type Extent, isPromise, type MaybePromise } from '../block-device.ts';

/** Adds a range at the end of an ascending list, joined to the last one when it adjoins and is of the same kind. */
export function appendExtent(list: Extent[], offsetBytes: number, lengthBytes: number, kind: Extent['kind']): void {
  if (lengthBytes === 0) return;
  const last = list.at(-1);
  if (last !== undefined && last.kind === kind && last.offsetBytes + last.lengthBytes === offsetBytes) {
    list[list.length - 1] = { offsetBytes: last.offsetBytes, lengthBytes: last.lengthBytes + lengthBytes, kind };
  } else {
    list.push({ offsetBytes, lengthBytes, kind });
  }
}

/** Neighbours of one kind joined; the list must be ascending. */
export function mergeExtents(list: Iterable<Extent>): Extent[] {
  const merged: Extent[] = [];
  for (const { offsetBytes, lengthBytes, kind } of list) appendExtent(merged, offsetBytes, lengthBytes, kind);
  return merged;
}

/** The part of an ascending list that lies in the range. */
export function clipExtents(list: Iterable<Extent>, offsetBytes: number, lengthBytes: number): Extent[] {
  const clipped: Extent[] = [];
  const end = offsetBytes + lengthBytes;
  for (const extent of list) {
    const from = Math.max(extent.offsetBytes, offsetBytes);
    const to = Math.min(extent.offsetBytes + extent.lengthBytes, end);
    if (from < to) appendExtent(clipped, from, to - from, extent.kind);
  }
  return clipped;
}

/** Cuts extents at every multiple of `unitBytes` and hands the pieces out in order. */
export function* splitExtents(list: Iterable<Extent>, unitBytes: number): Generator<Extent> {
  for (const { offsetBytes, lengthBytes, kind } of list) {
    const end = offsetBytes + lengthBytes;
    for (let at = offsetBytes; at < end; ) {
      const next = Math.min(end, (Math.floor(at / unitBytes) + 1) * unitBytes);
      yield { offsetBytes: at, lengthBytes: next - at, kind };
      at = next;
    }
  }
}

/** The smallest range of whole units around a range. */
export function alignOutward(
  offsetBytes: number,
  lengthBytes: number,
  unitBytes: number,
): { offsetBytes: number; lengthBytes: number } {
  const from = Math.floor(offsetBytes / unitBytes) * unitBytes;
  const to = Math.ceil((offsetBytes + lengthBytes) / unitBytes) * unitBytes;
  return { offsetBytes: from, lengthBytes: to - from };
}

/** The largest range of whole units inside a range; its length is 0 when there is none. */
export function alignInward(
  offsetBytes: number,
  lengthBytes: number,
  unitBytes: number,
): { offsetBytes: number; lengthBytes: number } {
  const from = Math.ceil(offsetBytes / unitBytes) * unitBytes;
  const to = Math.floor((offsetBytes + lengthBytes) / unitBytes) * unitBytes;
  return { offsetBytes: from, lengthBytes: Math.max(0, to - from) };
}

/** Two ranges of bytes share a byte. */
export function overlaps(offsetA: number, lengthA: number, offsetB: number, lengthB: number): boolean {
  return offsetA < offsetB + lengthB && offsetB < offsetA + lengthA;
}

/** Calls `next` after a result that may already be there; in the same turn if it is. */
export function chain<T, U>(value: MaybePromise<T>, next: (value: T) => MaybePromise<U>): MaybePromise<U> {
  return isPromise(value) ? value.then(next) : next(value);
}
