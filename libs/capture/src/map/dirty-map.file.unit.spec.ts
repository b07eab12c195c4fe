import { BlockBitmap, crc32 } from '@understudy/block';
import type { DiskIdentity } from '../capture.types.ts';
import { SimFiles } from '../sim/sim-files.ts';
import { decodeHeader, encodeHeader, type MapHeader } from './dirty-map.header.ts';
import {
  HEADER_FIXED_BYTES,
  HEADER_SLOT_BYTES,
  PAGE_BYTES,
  REGIONS_PER_PAGE,
  STAMP_BYTES,
  STAMP_SLOT_BYTES,
  STAMPS_OFFSET,
} from './dirty-map.layout.ts';
import { openDirtyMap } from './dirty-map.open.ts';
import { decodePage, encodePage, sealPage, writePageBit } from './dirty-map.pages.ts';
import { decodeStamp, encodeStamp } from './dirty-map.stamp.ts';

const MEMORY = {
  storeId: 'store',
  lineage: [{ generation: { number: 1, id: 'ab'.repeat(16) }, beganAt: 1 }],
  durableSequence: 7,
  durableChain: 'cd'.repeat(32),
  incarnation: 3,
};
const HEADER = {
  mapId: '07'.repeat(16),
  bootId: 'boot',
  regionBytes: 65_536,
  disk: { device: 'd', inode: '1', sizeBytes: 1 << 30 },
  state: 'closed',
  closed: { modifiedNanos: '-1', changedNanos: '123456789012345678901234' },
  memory: MEMORY,
} as unknown as MapHeader;

const encoded = (changes: object, counter = 5) => encodeHeader({ ...HEADER, ...changes }, counter);

/** Makes the sum good again, as whoever writes would have. */
function resealed(slot: Uint8Array, change: (slot: Uint8Array, view: DataView) => void): Uint8Array {
  const view = new DataView(slot.buffer, slot.byteOffset, slot.byteLength);
  change(slot, view);
  view.setUint32(8, crc32(slot.subarray(12)), true);
  return slot;
}

describe('a header', () => {
  it.each([
    [{}],
    [{ state: 'open', closed: undefined }],
    [{ state: 'abandoned', reason: 'why' }],
    [{ memory: undefined }],
    [{ memory: { ...MEMORY, lineage: [], durableSequence: 0, incarnation: 0 } }],
    [{ bootId: 'b'.repeat(1024) }],
    [{ regionBytes: 2 ** 40 }],
  ])('is read as it was written: %j', (changes) => {
    expect(decodeHeader(encoded(changes))).toEqual({ header: { ...HEADER, ...changes }, counter: 5 });
  });

  it('is found in the middle of a larger buffer, and ends where it says', () => {
    const slot = encoded({});
    const buffer = new Uint8Array(slot.length + 200).fill(0xee);
    buffer.set(slot, 100);
    expect(decodeHeader(buffer.subarray(100))).toEqual({ header: HEADER, counter: 5 });
    expect(decodeHeader(buffer.subarray(100, 100 + slot.length))).toEqual({ header: HEADER, counter: 5 });
    expect(decodeHeader(buffer.subarray(100, 99 + slot.length))).toBeUndefined();
  });

  it('fills its slot, and not one byte more', () => {
    const body = new TextEncoder().encode(JSON.stringify({ ...HEADER, reason: '' })).length;
    const room = HEADER_SLOT_BYTES - HEADER_FIXED_BYTES - body;
    expect(encoded({ reason: 'x'.repeat(room) })).toHaveLength(HEADER_SLOT_BYTES);
    expect(() => encoded({ reason: 'x'.repeat(room + 1) })).toThrow(RangeError);
  });

  it.each<[string, object]>([
    ['a map id of other letters', { mapId: 'AB'.repeat(16) }],
    ['a short map id', { mapId: '07'.repeat(15) }],
    ['a long map id', { mapId: '07'.repeat(17) }],
    ['no boot id', { bootId: '' }],
    ['an endless boot id', { bootId: 'b'.repeat(1025) }],
    ['a boot id that is a number', { bootId: 5 }],
    ['regions that are too small', { regionBytes: 32_768 }],
    ['regions of no power of two', { regionBytes: 98_304 }],
    ['regions without end', { regionBytes: 2 ** 60 }],
    ['no disk', { disk: null }],
    ['a disk without device', { disk: { inode: '1', sizeBytes: 1 } }],
    ['a disk without inode', { disk: { device: 'd', sizeBytes: 1 } }],
    ['a disk smaller than nothing', { disk: { device: 'd', inode: '1', sizeBytes: -1 } }],
    ['a disk of half a byte', { disk: { device: 'd', inode: '1', sizeBytes: 0.5 } }],
    ['an unknown state', { state: 'opened' }],
    ['closed without times', { closed: undefined }],
    ['closed at no time', { closed: { modifiedNanos: '', changedNanos: '1' } }],
    ['closed at half a nanosecond', { closed: { modifiedNanos: '1', changedNanos: '1.5' } }],
    ['closed at the end of all days', { closed: { modifiedNanos: '1', changedNanos: '1'.repeat(25) } }],
    ['a memory that is none', { memory: null }],
    ['a memory without store', { memory: { ...MEMORY, storeId: '' } }],
    ['a memory of a negative batch', { memory: { ...MEMORY, durableSequence: -1 } }],
    ['a memory without incarnation', { memory: { ...MEMORY, incarnation: undefined } }],
    ['a memory of a short chain', { memory: { ...MEMORY, durableChain: 'cd'.repeat(31) } }],
    ['a memory of a long chain', { memory: { ...MEMORY, durableChain: 'cd'.repeat(33) } }],
    ['a lineage that is no list', { memory: { ...MEMORY, lineage: {} } }],
    ['a lineage of nothing', { memory: { ...MEMORY, lineage: [null] } }],
    ['a generation that began nowhere', { memory: { ...MEMORY, lineage: [{ ...MEMORY.lineage[0], beganAt: -1 }] } }],
    ['no generation', { memory: { ...MEMORY, lineage: [...MEMORY.lineage, { beganAt: 1 }] } }],
    [
      'half a generation',
      { memory: { ...MEMORY, lineage: [{ beganAt: 1, generation: { number: 0.5, id: 'ab'.repeat(16) } }] } },
    ],
    [
      'a generation of no id',
      { memory: { ...MEMORY, lineage: [{ beganAt: 1, generation: { number: 1, id: 'ab' } }] } },
    ],
  ])('is not believed with %s', (_, changes) => {
    expect(decodeHeader(encoded(changes))).toBeUndefined();
  });

  it('is not believed in another version, with a sum that is wrong, a body that is no JSON, a counter that is no number', () => {
    expect(decodeHeader(new Uint8Array(HEADER_FIXED_BYTES - 1))).toBeUndefined();
    expect(decodeHeader(resealed(encoded({}), (slot) => slot.fill(2, 7, 8)))).toBeUndefined();
    expect(decodeHeader(encoded({}).fill(0, 8, 12))).toBeUndefined();
    expect(decodeHeader(resealed(encoded({}), (slot) => slot.fill(0x5b, 24)))).toBeUndefined();
    const late = resealed(encoded({}), (_, view) => view.setBigUint64(16, 2n ** 53n, true));
    expect(decodeHeader(late)).toBeUndefined();
  });
});

describe('a stamp', () => {
  const mapId = new Uint8Array(16).fill(7);
  const stamp = { counter: 9, aliveMicros: 1_700_000_000_000_000, oldestMicros: 5 };

  it('is read as it was written; times before 1970 are told as 0', () => {
    expect(decodeStamp(encodeStamp(stamp, mapId), mapId)).toEqual(stamp);
    const early = { counter: 1, aliveMicros: -5, oldestMicros: -1 };
    expect(decodeStamp(encodeStamp(early, mapId), mapId)).toEqual({ counter: 1, aliveMicros: 0, oldestMicros: 0 });
  });

  it('of another map, torn, short or out of range says nothing', () => {
    const bytes = encodeStamp(stamp, mapId);
    expect(decodeStamp(bytes, new Uint8Array(16).fill(8))).toBeUndefined();
    expect(decodeStamp(bytes.subarray(0, STAMP_BYTES - 1), mapId)).toBeUndefined();
    for (let at = 0; at < STAMP_BYTES; at++) {
      const torn = bytes.slice();
      torn[at]! ^= 1;
      expect(decodeStamp(torn, mapId)).toBeUndefined();
    }
    expect(decodeStamp(encodeStamp({ ...stamp, counter: 2 ** 53 }, mapId), mapId)).toBeUndefined();
  });
});

describe('a page', () => {
  const mapId = new Uint8Array(16).fill(7);
  const page = (regions: BlockBitmap, number = 0) => {
    const bytes = new Uint8Array(PAGE_BYTES);
    encodePage(bytes, mapId, number, regions);
    return bytes;
  };
  const read = (bytes: Uint8Array, size: number, number = 0) => {
    const regions = new BlockBitmap(size);
    return decodePage(bytes, mapId, number, regions) ? [...regions.runs()] : undefined;
  };

  it('keeps every bit, also over the borders of bytes and of pages', () => {
    const size = REGIONS_PER_PAGE + 100;
    const regions = new BlockBitmap(size);
    for (const [start, count] of [
      [0, 1],
      [6, 5],
      [64, 8],
      [REGIONS_PER_PAGE - 3, 6],
      [size - 1, 1],
    ] as const)
      regions.set(start, count);
    expect(read(page(regions), size)).toEqual([
      { start: 0, count: 1 },
      { start: 6, count: 5 },
      { start: 64, count: 8 },
      { start: REGIONS_PER_PAGE - 3, count: 3 },
    ]);
    expect(read(page(regions, 1), size, 1)).toEqual([
      { start: REGIONS_PER_PAGE, count: 3 },
      { start: size - 1, count: 1 },
    ]);
  });

  it('is not believed at another place, in another map, with bits behind the end of the disk, or of a later version', () => {
    const regions = new BlockBitmap(50);
    regions.set(49, 1);
    expect(read(page(regions), 50)).toEqual([{ start: 49, count: 1 }]);
    expect(read(page(regions), 50, 1)).toBeUndefined();
    expect(read(page(regions), 49)).toBeUndefined();
    expect(decodePage(page(regions), new Uint8Array(16), 0, new BlockBitmap(50))).toBe(false);
    const later = page(regions);
    later[28] = 1;
    sealPage(later);
    expect(read(later, 50)).toBeUndefined();
  });

  it('changes one bit at a time', () => {
    const regions = new BlockBitmap(50);
    regions.set(8, 8);
    const bytes = page(regions);
    writePageBit(bytes, 11, false);
    writePageBit(bytes, 17, true);
    sealPage(bytes);
    expect(read(bytes, 50)).toEqual([
      { start: 8, count: 3 },
      { start: 12, count: 4 },
      { start: 17, count: 1 },
    ]);
  });
});

describe('what is found in a file', () => {
  const SIZE = 65_536 * 100;
  const identity: DiskIdentity = {
    device: 'd',
    inode: '1',
    sizeBytes: SIZE,
    modifiedNanos: 0n,
    changedNanos: 0n,
    timesAreTrusted: true,
  };
  const open = (files: SimFiles, bootId = 'boot', regionBytes = 65_536) =>
    openDirtyMap({
      fileSystem: files,
      entropy: { bytes: (count) => new Uint8Array(count).fill(7) },
      path: '/map',
      bootId,
      identity,
      regionBytes,
    });

  it('tells since when writes may be without a durable seal: the oldest, else the last stamp, else nothing', () => {
    const files = new SimFiles();
    const first = open(files);
    expect(first.unsafeSinceMicros).toBe(0);
    first.map.stamp(5_000_000, 0);
    first.map.release();
    const second = open(files);
    expect(second.unsafeSinceMicros).toBe(5_000_000);
    second.map.stamp(6_000_000, 5_500_000);
    second.map.stamp(7_000_000, 5_600_000);
    second.map.release();
    expect(open(files).unsafeSinceMicros).toBe(5_600_000);
  });

  it('the stamp before rules when the newest is torn', () => {
    const files = new SimFiles();
    const { map } = open(files);
    map.stamp(1_000_000, 0);
    map.stamp(2_000_000, 0);
    map.release();
    // The second stamp has an even counter.
    files.bytesOf('/map')!.fill(0xee, STAMPS_OFFSET, STAMPS_OFFSET + STAMP_SLOT_BYTES);
    expect(open(files).unsafeSinceMicros).toBe(1_000_000);
  });

  it('keeps the regions of a file that is believed, and what it remembers also when it is not', () => {
    const files = new SimFiles();
    const { map } = open(files);
    map.remember({ ...MEMORY } as never);
    map.stamp(1, 0);
    map.release();
    const believed = open(files, 'boot', 1 << 20);
    expect([believed.verdict, believed.map.regionBlocks]).toEqual(['trusted', 16]);
    believed.map.release();
    const doubted = open(files, 'another', 1 << 20);
    expect([doubted.verdict, doubted.map.regionBlocks]).toEqual(['host-restarted', 256]);
    expect(doubted.map.memory).toEqual(MEMORY);
    expect(doubted.map.regions.count).toBe(doubted.map.regions.size);
  });

  it('is left alone once it was let go', () => {
    const files = new SimFiles();
    const { map } = open(files);
    map.clear([3]);
    map.release();
    const before = files.bytesOf('/map')!.slice();
    map.mark(3 * 16, 1);
    map.markAll();
    map.clear([5]);
    map.stamp(9, 9);
    map.grow(SIZE * 2);
    map.remember(undefined);
    map.close(identity);
    map.abandon('late');
    map.release();
    expect(Buffer.compare(files.bytesOf('/map')!, before)).toBe(0);
    expect(map.regions.has(3)).toBe(false);
  });
});
