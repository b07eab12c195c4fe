import { join } from 'node:path';
import { crc32 } from '@understudy/block';
import { fuzzBytes } from '@understudy/testkit';
import { CaptureRefusal } from '../errors.ts';
import { SimFiles } from '../sim/sim-files.ts';
import { encodeHeader, type MapHeader } from './dirty-map.header.ts';
import { HEADER_FIXED_BYTES, HEADER_SLOT_BYTES } from './dirty-map.layout.ts';
import { openDirtyMap } from './dirty-map.open.ts';

const SIZE = 65_536 * 40;
const identity = {
  device: 'd',
  inode: '1',
  sizeBytes: SIZE,
  modifiedNanos: 1n,
  changedNanos: 1n,
  timesAreTrusted: true,
};
const open = (files: SimFiles) =>
  openDirtyMap({
    fileSystem: files,
    entropy: { bytes: (count) => new Uint8Array(count).fill(7) },
    path: '/map',
    bootId: 'boot',
    identity,
    regionBytes: 65_536,
  });

/** A map with nothing marked, as a kill leaves it. */
function untouched(): SimFiles {
  const files = new SimFiles();
  const { map } = open(files);
  map.clear(Array.from({ length: map.regions.size }, (_, region) => region));
  map.stamp(1_000_000, 0);
  map.release();
  return files;
}

const header: MapHeader = {
  mapId: '07'.repeat(16),
  bootId: 'boot',
  regionBytes: 65_536,
  disk: { device: 'd', inode: '1', sizeBytes: SIZE },
  state: 'open',
};
const memory = {
  storeId: 'store',
  lineage: [{ generation: { number: 1, id: 'ab'.repeat(16) }, beganAt: 1 }],
  durableSequence: 7,
  durableChain: 'cd'.repeat(32),
  incarnation: 3,
};
const bodies = {
  open: header,
  closed: { ...header, state: 'closed', closed: { modifiedNanos: '1', changedNanos: '1' } },
  remembering: { ...header, memory },
  abandoned: { ...header, state: 'abandoned', reason: 'why' },
};
const wellFormed = Object.fromEntries(
  Object.entries(bodies).map(([name, body]) => [name, Buffer.from(JSON.stringify(body))]),
);

/** A slot with this body and a sum that is right: what is behind the sum is judged. */
function slotOf(body: Uint8Array): Uint8Array {
  const slot = new Uint8Array(HEADER_SLOT_BYTES);
  slot.set(encodeHeader(header, 1000).subarray(0, HEADER_FIXED_BYTES));
  slot.set(body.subarray(0, HEADER_SLOT_BYTES - HEADER_FIXED_BYTES), HEADER_FIXED_BYTES);
  const view = new DataView(slot.buffer);
  view.setUint32(12, body.length, true);
  view.setUint32(8, crc32(slot.subarray(12, HEADER_FIXED_BYTES + body.length)), true);
  return slot;
}

test('whatever a header says, the map opens; and it is believed only about this disk, of this boot', () =>
  fuzzBytes({
    keptPath: join(import.meta.dirname, '../../fixtures/dirty-map-headers.json'),
    wellFormed,
    judge: (body) => {
      const files = untouched();
      const slot = slotOf(body);
      for (const at of [0, HEADER_SLOT_BYTES]) files.bytesOf('/map')!.set(slot, at);
      const { map, verdict } = open(files);
      if (verdict !== 'trusted') expect(map.regions.count).toBe(map.regions.size);
      else expect(JSON.parse(Buffer.from(body).toString())).toMatchObject({ bootId: 'boot', disk: header.disk });
      // What was written on opening is a map that is believed.
      map.stamp(1_000_000, 0);
      map.release();
      expect(open(files).verdict).toBe('trusted');
    },
  }));

test('whatever a file holds, it is opened, or the refusal says why; a damaged page marks everything', () =>
  fuzzBytes({
    keptPath: join(import.meta.dirname, '../../fixtures/dirty-map-files.json'),
    wellFormed: { map: untouched().bytesOf('/map')!.slice() },
    judge: (bytes) => {
      const files = new SimFiles();
      files.open('/map', 'create').writeSync(bytes, 0);
      try {
        const { map, verdict } = open(files);
        if (verdict !== 'trusted') expect(map.regions.count).toBe(map.regions.size);
        else expect(map.regions.count).toBe(0);
      } catch (error) {
        expect(error).toBeInstanceOf(CaptureRefusal);
      }
    },
  }));
