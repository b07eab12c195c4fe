import type { FileHandle } from '@understudy/block';
import type { AllocationMap } from './allocation.map.ts';
import { BranchError } from './branch.errors.ts';
import {
  decodeHeader,
  decodePage,
  MAP_SLOT_BYTES,
  type MapExpectation,
  type MapHeader,
  type MapPage,
  mapFileBytes,
  pageCount,
  type SlotState,
} from './map.layout.ts';

/** A map that passed its checks. */
export interface LoadedMap {
  readonly map: AllocationMap;
  readonly header: MapHeader;
  /** The number from which the next flush counts on; chosen so that it does not go into the slot of `header`. */
  readonly flush: number;
  readonly slots: Uint8Array;
  readonly crcs: Uint32Array;
  readonly pages: number;
  readonly sum: number;
  /** The newest flush did not come through as a whole: only a loss of power does that. */
  readonly torn: boolean;
}

const READ_PAGES = 64;
const PAIR_BYTES = 2 * MAP_SLOT_BYTES;

/** Count and sum of the pages as they were at a header. */
class Proof {
  readonly header: MapHeader;
  #pages = 0;
  #sum = 0;

  constructor(header: MapHeader) {
    this.header = header;
  }

  add(versions: readonly MapPage[]): void {
    const version = newest(versions.filter((page) => page.flush <= this.header.flush));
    if (version === undefined) return;
    this.#pages++;
    this.#sum = (this.#sum + version.crc) >>> 0;
  }

  get fits(): boolean {
    return this.#pages === this.header.pages && this.#sum === this.header.sum;
  }
}

function newest(versions: readonly MapPage[]): MapPage | undefined {
  return versions.reduce<MapPage | undefined>(
    (best, page) => (best === undefined || page.flush > best.flush ? page : best),
    undefined,
  );
}

/**
 * Reads a map into `map` and checks it against its headers, as docs/formats/branch.md says under "Opening".
 * Throws BranchError: `branch-mismatch` for another branch's map, `branch-damaged` when neither header fits the pages.
 */
export async function readMap(handle: FileHandle, expected: MapExpectation, map: AllocationMap): Promise<LoadedMap> {
  const headers = await readHeaders(handle, expected);
  const proofs = headers.map((header) => new Proof(header));
  const count = pageCount(expected.sizeBytes);
  const state = { slots: new Uint8Array(count).fill(1), crcs: new Uint32Array(count), pages: 0, sum: 0 };
  const bad: number[] = [];
  let flush = headers[0]!.flush;
  await forEachPage(handle, count, (index, slots) => {
    const versions = slots.filter((slot) => typeof slot !== 'string');
    if (slots.includes('bad')) bad.push(index);
    for (const proof of proofs) proof.add(versions);
    const best = newest(versions);
    if (best === undefined) return;
    state.slots[index] = slots[0] === best ? 0 : 1;
    state.crcs[index] = best.crc;
    state.pages++;
    state.sum = (state.sum + best.crc) >>> 0;
    flush = Math.max(flush, best.flush);
    map.load(index, best);
  });
  const proof = proofs.find(({ fits }) => fits);
  if (proof === undefined) throw damaged(handle.path, bad);
  // The next header must not overwrite the one that was proved.
  if ((flush + 1) % 2 === proof.header.flush % 2) flush++;
  return { ...state, map, header: proof.header, flush, torn: proof !== proofs[0] };
}

function damaged(path: string, bad: readonly number[]): BranchError {
  const where = bad.length === 0 ? 'pages are missing or too many' : `bad pages: ${bad.slice(0, 20).join(', ')}`;
  return new BranchError('branch-damaged', `the allocation map ${path} does not fit its headers (${where})`);
}

/** The valid headers, newest first; at least one, all of the branch that is expected. */
async function readHeaders(handle: FileHandle, expected: MapExpectation): Promise<MapHeader[]> {
  if (handle.sizeBytes() !== mapFileBytes(expected.sizeBytes)) {
    throw new BranchError('branch-damaged', `${handle.path} has ${handle.sizeBytes()} bytes`);
  }
  const bytes = new Uint8Array(PAIR_BYTES);
  await handle.read(bytes, 0);
  const headers = [0, 1]
    .map((slot) => decodeHeader(bytes.subarray(slot * MAP_SLOT_BYTES, (slot + 1) * MAP_SLOT_BYTES)))
    .filter((header) => typeof header !== 'string')
    .sort((a, b) => b.flush - a.flush);
  if (headers.length === 0) throw new BranchError('branch-damaged', `${handle.path} has no valid header`);
  for (const header of headers) {
    if (header.sizeBytes !== expected.sizeBytes || Buffer.compare(header.identity, expected.identity) !== 0) {
      throw new BranchError('branch-mismatch', `${handle.path} belongs to another branch, point or disk`);
    }
  }
  return headers;
}

/** Reads all page slots. (Holes are not asked for: whether there is a page must not depend on what a file system says about its extents.) */
async function forEachPage(
  handle: FileHandle,
  count: number,
  visit: (index: number, slots: SlotState<MapPage>[]) => void,
): Promise<void> {
  const buffer = new Uint8Array(READ_PAGES * PAIR_BYTES);
  for (let index = 0; index < count; index += READ_PAGES) {
    const pages = Math.min(READ_PAGES, count - index);
    const read = await handle.read(buffer.subarray(0, pages * PAIR_BYTES), (index + 1) * PAIR_BYTES);
    if (read !== pages * PAIR_BYTES) throw new BranchError('branch-damaged', `${handle.path} ended early`);
    for (let at = 0; at < pages; at++) {
      const slot = (which: number) =>
        buffer.subarray((2 * at + which) * MAP_SLOT_BYTES, (2 * at + which + 1) * MAP_SLOT_BYTES);
      visit(index + at, [decodePage(slot(0), index + at), decodePage(slot(1), index + at)]);
    }
  }
}
