import type { ReplicaMemory } from '@understudy/replication';
import type { DiskIdentity } from '../capture.types.ts';
import { Random } from '../sim/random.ts';
import { SimFiles } from '../sim/sim-files.ts';
import { HEADER_SLOT_BYTES, PAGE_BYTES, PAGES_OFFSET, REGIONS_PER_PAGE } from './dirty-map.layout.ts';
import { type OpenedDirtyMap, openDirtyMap } from './dirty-map.open.ts';

const REGION = 65_536;
/** Two pages, the second one in part, and an odd end. */
const SIZE = REGION * (REGIONS_PER_PAGE + 600) + 12_345 * 512;
const BLOCKS = REGION / 4096;

function identity(sizeBytes = SIZE, changedNanos = 0n): DiskIdentity {
  return { device: 'd', inode: '1', sizeBytes, modifiedNanos: 0n, changedNanos, timesAreTrusted: true };
}

/** One page: enough for what is done to a map many times. */
const SMALL = REGION * 500;

function open(files: SimFiles, sizeBytes = SIZE, changedNanos = 0n): OpenedDirtyMap {
  const opened = openDirtyMap({
    fileSystem: files,
    entropy: { bytes: (count) => new Uint8Array(count).fill(7) },
    path: '/map',
    bootId: 'boot',
    identity: identity(sizeBytes, changedNanos),
    regionBytes: REGION,
  });
  opened.map.stamp(1_000_000, 0);
  return opened;
}

function memory(sequence: number, generations = 1): ReplicaMemory {
  const one = { generation: { number: 1, id: 'ab'.repeat(16) }, beganAt: 1 };
  return {
    storeId: 'store',
    lineage: Array.from({ length: generations }, () => one) as unknown as ReplicaMemory['lineage'],
    durableSequence: sequence,
    durableChain: 'cd'.repeat(32),
    incarnation: 3,
  };
}

/** A map that is believed and has nothing marked. */
function clean(files: SimFiles, sizeBytes = SIZE): OpenedDirtyMap {
  const opened = open(files, sizeBytes);
  const all = Array.from({ length: opened.map.regions.size }, (_, region) => region);
  opened.map.remember(memory(1));
  opened.map.clear(all);
  return opened;
}

describe('the dirty map', () => {
  it('begins with everything marked and remembers what was cleared and marked over a kill', () => {
    const files = new SimFiles();
    const first = clean(files);
    expect(first.verdict).toBe('missing');
    const marked = [0, 5, 77, REGIONS_PER_PAGE + 300];
    for (const region of marked) first.map.mark(region * BLOCKS + 3, 1);
    first.map.mark((REGIONS_PER_PAGE - 1) * BLOCKS, BLOCKS + 1);
    first.map.release();
    const second = open(files);
    expect(second.verdict).toBe('trusted');
    expect(second.map.memory).toEqual(memory(1));
    const found = [...second.map.regions.runs()].flatMap((run) =>
      Array.from({ length: run.count }, (_, index) => run.start + index),
    );
    expect(found).toEqual([...marked, REGIONS_PER_PAGE - 1, REGIONS_PER_PAGE].sort((a, b) => a - b));
  });

  it('writes a hot region once', () => {
    const files = new SimFiles();
    const { map } = clean(files);
    map.mark(0, 1);
    files.failWrites = () => true;
    for (let block = 0; block < BLOCKS; block++) map.mark(block, 1);
    expect(() => map.mark(BLOCKS, 1)).toThrow('fails');
  });

  it('survives a torn write of either header slot', () => {
    for (const slot of [0, 1]) {
      const files = new SimFiles();
      const { map } = clean(files);
      map.remember(memory(2));
      map.release();
      files.bytesOf('/map')!.fill(0xee, slot * HEADER_SLOT_BYTES + 100, slot * HEADER_SLOT_BYTES + 200);
      const again = open(files);
      expect(again.verdict).toBe('trusted');
      expect([1, 2]).toContain(again.map.memory?.durableSequence);
    }
  });

  it('does not remember a replica that was given up, whichever header slot rots', () => {
    const before = memory(900);
    const now = { ...memory(1), storeId: 'another' as ReplicaMemory['storeId'] };
    for (const slot of [0, 1]) {
      const files = new SimFiles();
      const { map } = clean(files);
      map.remember(before);
      map.adopt(now);
      map.release();
      files.bytesOf('/map')!.fill(0xee, slot * HEADER_SLOT_BYTES + 100, slot * HEADER_SLOT_BYTES + 200);
      expect(open(files).map.memory).toEqual(now);
    }
  });

  it('puts everything in doubt after any damage to a page or to both headers', () => {
    const random = new Random(11);
    for (let round = 0; round < 60; round++) {
      const files = new SimFiles();
      clean(files, SMALL).map.release();
      const bytes = files.bytesOf('/map')!;
      const at = PAGES_OFFSET + random.below(PAGE_BYTES);
      bytes[at]! ^= 1 << random.below(8);
      const again = open(files, SMALL);
      expect(again.verdict).toBe('damaged');
      expect(again.map.regions.count).toBe(again.map.regions.size);
    }
  });

  it('never throws on random bytes and never believes them', () => {
    const random = new Random(5);
    for (let round = 0; round < 30; round++) {
      const files = new SimFiles();
      clean(files, SMALL).map.release();
      const bytes = files.bytesOf('/map')!;
      for (let slot = 0; slot < 2; slot++) {
        for (let byte = 8; byte < 600; byte++) bytes[slot * HEADER_SLOT_BYTES + byte] = random.below(256);
      }
      expect(open(files, SMALL).verdict).toBe('damaged');
    }
  });

  it('is short: damaged', () => {
    const files = new SimFiles();
    clean(files).map.release();
    files.open('/map', 'write').truncate(PAGES_OFFSET + PAGE_BYTES);
    expect(open(files).verdict).toBe('damaged');
  });

  it('is believed after a clean close only with the same times', () => {
    for (const [changed, verdict] of [
      [77n, 'trusted'],
      [78n, 'changed-while-detached'],
    ] as const) {
      const files = new SimFiles();
      clean(files).map.close(identity(SIZE, 77n));
      expect(open(files, SIZE, changed).verdict).toBe(verdict);
    }
  });

  it('is not believed after it was abandoned, even when the header could not be written', () => {
    const files = new SimFiles();
    clean(files).map.abandon('why');
    expect(open(files).verdict).toBe('abandoned');
    const broken = new SimFiles();
    const { map } = clean(broken);
    broken.failWrites = () => true;
    map.abandon('the file fails');
    broken.failWrites = () => false;
    expect(open(broken).verdict).toBe('missing');
  });

  it('grows with its disk and marks what is new', () => {
    const files = new SimFiles();
    const { map } = clean(files);
    const larger = SIZE + REGION * REGIONS_PER_PAGE;
    map.grow(larger);
    map.release();
    const again = open(files, larger);
    expect(again.verdict).toBe('trusted');
    expect(again.map.regions.nextSet(0)).toBe(Math.ceil(SIZE / REGION) - 1);
    expect(again.map.regions.hasAll(Math.ceil(SIZE / REGION) - 1, REGIONS_PER_PAGE + 1)).toBe(true);
  });

  it('is held by one process at a time', () => {
    const files = new SimFiles();
    open(files);
    expect(() => open(files)).toThrow(expect.objectContaining({ code: 'map-in-use' }));
  });

  it('refuses a memory that does not fit instead of writing half of it', () => {
    const { map } = clean(new SimFiles());
    expect(() => map.remember(memory(3, 2000))).toThrow(RangeError);
    expect(map.memory).toEqual(memory(1));
  });
});
