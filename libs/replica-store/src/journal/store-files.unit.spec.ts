import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { type FileHandle, isPromise } from '@understudy/block';
import { type MachineId, RECORD_BYTES_MAX, type StoreId } from '@understudy/replication';
import { fuzzBytes, SimulatedFileSystem } from '@understudy/testkit';
import { StoreError } from '../errors.ts';
import { SlotPair } from '../files/slot-pair.ts';
import { appendPlan, definition, MACHINE, simulatedBench } from '../store.fixture.spec.ts';
import {
  BATCH_ALIGNMENT,
  batchBytes,
  decodeSegmentHeader,
  ENVELOPE_BYTES,
  type Envelope,
  encodeSegmentHeader,
  readEnvelope,
  SEGMENT_HEADER_BYTES,
  type SegmentHeader,
  segmentName,
  writeEnvelope,
} from './segment.format.ts';
import { bodyFault, type FoundBatch, readSegmentHeader, scanSegment } from './segment-scan.ts';

const kept = (name: string) => join(import.meta.dirname, '../../fixtures', name);
const hex = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('hex');

function fileOf(bytes: Uint8Array, files = new SimulatedFileSystem({ seed: 1 })): FileHandle {
  const handle = files.open('/file', 'create');
  const written = handle.write(bytes, 0);
  if (isPromise(written)) throw new Error('files in memory are written at once');
  return handle;
}

function allOf(handle: FileHandle): Buffer {
  const bytes = Buffer.alloc(handle.sizeBytes());
  handle.readSync(bytes, 0);
  handle.close();
  return bytes;
}

/** A segment as a replica writes it: three batches of one block each. The stream's first batch stands in a segment of its own. */
async function writtenSegment(): Promise<Buffer> {
  const { files, open } = simulatedBench(3, { segmentBytesMax: 128 * 1024 });
  const { store, replica } = await open();
  await replica.openIncarnation(1, definition());
  for (const value of [1, 2, 3, 4])
    await appendPlan(replica, {
      writes: [{ disk: 0, block: value, blocks: 1, content: Buffer.alloc(4096, value) }],
      seal: true,
    });
  await replica.flush();
  store.close();
  const folder = `/store/machines/${MACHINE}/journal`;
  const name = files.list(folder).find((file) => file.endsWith('.seg'));
  return allOf(files.open(`${folder}/${name}`, 'read'));
}

let segment: Buffer;
let header: SegmentHeader;
let batches: FoundBatch[];
const scan = (bytes: Uint8Array) => [...scanSegment(fileOf(bytes), header)];

beforeAll(async () => {
  segment = await writtenSegment();
  header = decodeSegmentHeader(segment) as SegmentHeader;
  batches = scan(segment);
  const last = batches.at(-1) as FoundBatch;
  // Without the room that was taken in advance.
  segment = segment.subarray(0, last.offsetBytes + batchBytes(last.envelope.recordBytes));
});

describe('a segment', () => {
  it('holds what was written, batch by batch', () => {
    expect(batches.map(({ header, fault }) => [header?.sequence, fault])).toEqual([
      [2, undefined],
      [3, undefined],
      [4, undefined],
    ]);
    const handle = fileOf(segment);
    expect(batches.map((found) => bodyFault(handle, found))).toEqual([undefined, undefined, undefined]);
    expect(batches[0]?.offsetBytes).toBe(SEGMENT_HEADER_BYTES);
    for (const { offsetBytes } of batches) expect(offsetBytes % BATCH_ALIGNMENT).toBe(0);
  });

  it('never shows a batch that nobody wrote, whatever becomes of its bytes', () => {
    const chains = batches.map(({ chain }) => hex(chain));
    return fuzzBytes({
      keptPath: kept('segments.json'),
      wellFormed: { segment },
      judge: (bytes) => {
        const handle = fileOf(bytes);
        const read = readSegmentHeader(handle);
        if (read === undefined) return;
        for (const found of scanSegment(handle, read)) {
          if (found.header === undefined) expect(found.fault).toMatch(/./);
          else if (bodyFault(handle, found) === undefined) expect(chains).toContain(hex(found.chain));
        }
      },
    });
  });

  it('shows the batches behind a bad envelope, and says which body is rotten', () => {
    const [, second, third] = batches as [FoundBatch, FoundBatch, FoundBatch];
    const torn = Buffer.from(segment);
    torn[second.offsetBytes + 5]! ^= 1;
    expect(scan(torn).map(({ header }) => header?.sequence)).toEqual([2, 4]);
    const rotten = Buffer.from(segment);
    rotten[third.offsetBytes + ENVELOPE_BYTES + third.envelope.recordBytes - 1]! ^= 1;
    const handle = fileOf(rotten);
    expect([...scanSegment(handle, header)].map((found) => bodyFault(handle, found) === undefined)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('is searched through to its end, over more than one chunk of the search', () => {
    const hole = Buffer.alloc(2 * 1024 * 1024 + BATCH_ALIGNMENT);
    const [first, ...rest] = batches as [FoundBatch, ...FoundBatch[]];
    const cut = first.offsetBytes + batchBytes(first.envelope.recordBytes);
    const holed = Buffer.concat([segment.subarray(0, cut), hole, segment.subarray(cut)]);
    expect(scan(holed).map(({ offsetBytes }) => offsetBytes)).toEqual([
      first.offsetBytes,
      ...rest.map(({ offsetBytes }) => offsetBytes + hole.length),
    ]);
    expect(scan(Buffer.concat([segment, hole]))).toHaveLength(3);
  });

  it.each<[string, (envelope: Envelope) => Envelope]>([
    ['another sequence', (envelope) => ({ ...envelope, sequence: envelope.sequence + 1 })],
    ['another length', (envelope) => ({ ...envelope, recordBytes: envelope.recordBytes - 1 })],
  ])('does not believe an envelope that tells %s than its batch', (_, change) => {
    const lied = Buffer.from(segment);
    const { offsetBytes, envelope } = batches[2] as FoundBatch;
    writeEnvelope(lied.subarray(offsetBytes), change(envelope), crc32(header.salt));
    const last = scan(lied)[2];
    expect([last?.header, last?.fault]).toEqual([undefined, expect.stringContaining('disagree')]);
  });

  it('does not believe batches of another machine', () => {
    const other = { ...header, machineId: '99999999-2222-4333-8444-555555555555' as MachineId };
    expect([...scanSegment(fileOf(segment), other)].map(({ header }) => header)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('the header of a segment', () => {
  const written: SegmentHeader = {
    number: 0xfedcba98,
    salt: Buffer.alloc(16, 5),
    machineId: MACHINE,
    storeId: '570e0000-0000-4000-8000-000000000002' as StoreId,
    firstSequence: 2 ** 50,
    previousChain: Buffer.alloc(32, 6),
  };

  it('is read as it was written, and not at all when one bit of it differs', () => {
    const bytes = encodeSegmentHeader(written);
    expect(bytes).toHaveLength(SEGMENT_HEADER_BYTES);
    expect(decodeSegmentHeader(bytes)).toEqual(written);
    expect(decodeSegmentHeader(bytes.subarray(0, SEGMENT_HEADER_BYTES - 1))).toBeUndefined();
    for (let at = 0; at < SEGMENT_HEADER_BYTES; at++) {
      const damaged = Buffer.from(bytes);
      damaged[at]! ^= 0x10;
      expect(decodeSegmentHeader(damaged)).toBeUndefined();
    }
    expect(segmentName(written.number)).toBe('fedcba98');
    expect(segmentName(1)).toBe('00000001');
  });

  it('is not read in another version, although its sum is right', () => {
    const later = encodeSegmentHeader(written);
    later.writeUInt32LE(2, 4);
    later.writeUInt32LE(crc32(later.subarray(0, SEGMENT_HEADER_BYTES - 4)), SEGMENT_HEADER_BYTES - 4);
    expect(decodeSegmentHeader(later)).toBeUndefined();
  });
});

describe('an envelope', () => {
  const written: Envelope = {
    recordBytes: 9000,
    sequence: 2 ** 50,
    durableBefore: 7,
    vaultMicros: 2 ** 51,
    definition: 3,
  };
  const bytes = Buffer.alloc(ENVELOPE_BYTES, 0xee);
  beforeEach(() => writeEnvelope(bytes, written, 77));

  it('is read as it was written, in its own segment only', () => {
    expect(readEnvelope(bytes, 77)).toEqual(written);
    expect(readEnvelope(bytes, 78)).toBeUndefined();
    expect(readEnvelope(bytes.subarray(0, ENVELOPE_BYTES - 1), 77)).toBeUndefined();
    for (let at = 0; at < ENVELOPE_BYTES; at++) {
      const damaged = Buffer.from(bytes);
      damaged[at]! ^= 1;
      expect(readEnvelope(damaged, 77)).toBeUndefined();
    }
  });

  it('announces no more than a record can have', () => {
    writeEnvelope(bytes, { ...written, recordBytes: RECORD_BYTES_MAX }, 77);
    expect(readEnvelope(bytes, 77)?.recordBytes).toBe(RECORD_BYTES_MAX);
    writeEnvelope(bytes, { ...written, recordBytes: RECORD_BYTES_MAX + 1 }, 77);
    expect(readEnvelope(bytes, 77)).toBeUndefined();
  });

  it('stands at multiples of 64 bytes', () => {
    expect([0, 1, 64, 65].map(batchBytes)).toEqual([64, 128, 128, 192]);
  });
});

describe('a pair of slots', () => {
  const older = { generation: 1 };
  const newer = { generation: 2, more: 'text' };

  async function pair(): Promise<{ files: SimulatedFileSystem; slots: SlotPair }> {
    const files = new SimulatedFileSystem({ seed: 1 });
    files.makeFolder('/f');
    return { files, slots: new SlotPair(files, '/f', 'facts') };
  }
  const contentOf = (files: SimulatedFileSystem, slot: number) => allOf(files.open(`/f/facts.${slot}`, 'read'));
  const readAgain = (files: SimulatedFileSystem) => new SlotPair(files, '/f', 'facts').read();

  it('answers the newest, writes in turn, and goes on counting after a start', async () => {
    const { files, slots } = await pair();
    expect(slots.read()).toBeUndefined();
    await slots.write(older);
    expect(readAgain(files)).toEqual(older);
    await slots.write(newer);
    expect(readAgain(files)).toEqual(newer);
    const again = new SlotPair(files, '/f', 'facts');
    again.read();
    await again.write({ generation: 3 });
    expect([readAgain(files), again.faults()]).toEqual([{ generation: 3 }, []]);
    expect(contentOf(files, 0).toString()).toContain('"more":"text"');
  });

  it('both hold what must not be taken back', async () => {
    const { files, slots } = await pair();
    await slots.write(older);
    await slots.writeBoth(newer);
    for (const slot of [0, 1]) expect(contentOf(files, slot).toString()).toContain('"more":"text"');
  });

  it('is made anew where a write failed: nobody knows what the file holds', async () => {
    const { files, slots } = await pair();
    await slots.write(older);
    await slots.write(newer);
    files.faultRule = (operation) => (operation === 'sync' ? 'EIO' : undefined);
    await expect(slots.write({ generation: 3 })).rejects.toThrow();
    files.faultRule = undefined;
    await slots.write({ generation: 4 });
    expect(readAgain(files)).toEqual({ generation: 4 });
    await slots.write({ generation: 5 });
    expect([readAgain(files), slots.faults()]).toEqual([{ generation: 5 }, []]);
  });

  it('never answers what was not written, whatever becomes of one of them, or of both', async () => {
    const { files, slots } = await pair();
    await slots.write(older);
    await slots.write(newer);
    const bytes = [contentOf(files, 0), contentOf(files, 1)];
    await fuzzBytes({
      keptPath: kept('slots.json'),
      wellFormed: { newer: bytes[0] as Buffer, older: bytes[1] as Buffer },
      judge: (damaged) => {
        expect([older, newer]).toContainEqual(readPair(damaged, bytes[1] as Buffer));
        expect(readPair(bytes[0] as Buffer, damaged)).toEqual(newer);
        expect([older, newer, 'facts-damaged']).toContainEqual(readPair(damaged, damaged));
      },
    });
  });

  function readPair(...slots: Uint8Array[]): unknown {
    const files = new SimulatedFileSystem({ seed: 1 });
    files.makeFolder('/f');
    for (const [slot, bytes] of slots.entries()) files.open(`/f/facts.${slot}`, 'create').writeSync(bytes, 0);
    try {
      return readAgain(files);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return error.code;
    }
  }
});
