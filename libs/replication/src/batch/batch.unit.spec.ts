import { randomFillSync } from 'node:crypto';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { sampleDefinition } from '../testing/fixtures.ts';
import { type SampleBatch, sampleBatch, sampleHeader, samplePayload } from '../testing/sample-batch.ts';
import { BatchFormatError } from './batch.errors.ts';
import { type EncodedBatch, EntryKind, type Marker } from './batch.types.ts';
import { decodeDefinition, encodeDefinition } from './definition.codec.ts';
import { EntryTable } from './entry-table.ts';
import { decodePayload, encodeZstd } from './frame.codec.ts';
import { decodeBatchHeader, encodeBatchHeader, HEADER_BYTES_MAX } from './header.codec.ts';
import { decodeRecord, decodeRecordPreamble, encodeRecord, recordBytes } from './record.codec.ts';

const block = fc.integer({ min: 0, max: 2 ** 40 - 1024 });
const entry = fc.oneof(
  fc.record({
    disk: fc.nat(65535),
    kind: fc.constant(EntryKind.data),
    block,
    blocks: fc.integer({ min: 1, max: 20 }),
  }),
  fc.record({
    disk: fc.nat(65535),
    kind: fc.constant(EntryKind.zero),
    block: fc.nat(2 ** 39),
    blocks: fc.integer({ min: 1, max: 2 ** 32 - 1 }),
  }),
  block.chain((at) =>
    fc.record({
      disk: fc.nat(65535),
      kind: fc.constant(EntryKind.hash),
      block: fc.constant(at),
      blocks: fc.integer({ min: 1, max: 16 - (at % 16) }),
    }),
  ),
);
const marker: fc.Arbitrary<Marker> = fc.record({
  kind: fc.constantFrom('application' as const, 'group' as const, 'label' as const),
  name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  pinned: fc.boolean(),
});
const sample: fc.Arbitrary<SampleBatch> = fc.record(
  {
    entries: fc.array(entry, { maxLength: 12 }),
    sequence: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
    incarnation: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
    seal: fc.constant(true),
    markers: fc.array(marker, { maxLength: 3 }),
    definition: fc.constant(sampleDefinition),
    packed: fc.boolean(),
  },
  { requiredKeys: ['entries', 'seal'] },
);

// Thousands of refusals: their stacks would be the cost of the test.
Error.stackTraceLimit = 0;

function code(work: () => unknown): string {
  try {
    work();
  } catch (cause) {
    if (cause instanceof BatchFormatError) return cause.code;
    throw cause;
  }
  return 'accepted';
}

const small = sampleBatch({
  entries: [
    { disk: 0, kind: EntryKind.data, block: 5, blocks: 9 },
    { disk: 1, kind: EntryKind.zero, block: 0, blocks: 100 },
    { disk: 1, kind: EntryKind.hash, block: 16, blocks: 16 },
  ],
  seal: true,
  markers: [{ kind: 'label', name: 'before the upgrade', pinned: true }],
  definition: sampleDefinition,
  packed: true,
});

/** Seals a changed header again: tests the rules behind the CRC. */
function resealed(change: (bytes: Buffer) => void, batch: EncodedBatch = small): Buffer {
  const bytes = Buffer.from(batch.headerBytes);
  change(bytes);
  bytes.writeUInt32LE(crc32(bytes.subarray(0, -4)), bytes.length - 4);
  return bytes;
}

describe('batch record', () => {
  it('reads what it wrote, byte for byte', () => {
    fc.assert(
      fc.property(sample, (wanted) => {
        const batch = sampleBatch(wanted);
        const record = encodeRecord(batch);
        expect(record.byteLength).toBe(recordBytes(batch));
        const read = decodeRecord(Buffer.from(record));
        expect(read.header.markers).toEqual(batch.header.markers);
        expect(read.header.definition).toEqual(batch.header.definition);
        expect(Buffer.compare(encodeRecord(read), record)).toBe(0);
        expect(Buffer.compare(encodeBatchHeader(read.header), batch.headerBytes)).toBe(0);
        expect(Buffer.compare(decodePayload(read), samplePayload(wanted))).toBe(0);
      }),
      { numRuns: 150 },
    );
  });

  it('refuses every truncation', () => {
    const record = encodeRecord(small);
    for (let length = 0; length < record.byteLength; length += 1) {
      const found = code(() => decodeRecord(record.subarray(0, length)));
      if (found !== 'batch-truncated') throw new Error(`${length} bytes: ${found}`);
    }
  });

  it('accepts no flipped bit', () => {
    const record = encodeRecord(small);
    for (let bit = 0; bit < record.byteLength * 8; bit += 1) {
      const byte = record[bit >> 3] as number;
      record[bit >> 3] = byte ^ (1 << (bit & 7));
      if (code(() => decodeRecord(record)) === 'accepted') throw new Error(`bit ${bit} was accepted`);
      record[bit >> 3] = byte;
    }
  });

  it('refuses bytes after the record and foreign bytes', () => {
    const record = encodeRecord(small);
    expect(code(() => decodeRecord(Buffer.concat([record, Buffer.alloc(1)])))).toBe('batch-length');
    expect(code(() => decodeRecord(Buffer.alloc(4096)))).toBe('batch-magic');
    expect(decodeRecordPreamble(record).recordBytes).toBe(record.byteLength);
  });

  it('takes no random bytes, whatever follows a valid beginning', () => {
    const record = Buffer.from(encodeRecord(small));
    fc.assert(
      fc.property(fc.nat(record.length - 1), fc.uint8Array({ minLength: 1, maxLength: 400 }), (keep, tail) => {
        const bytes = Buffer.concat([record.subarray(0, keep), tail]);
        if (bytes.equals(record)) return;
        expect(code(() => decodeRecord(bytes))).not.toBe('accepted');
      }),
    );
  });
});

describe('batch header', () => {
  const cases: [string, string, (bytes: Buffer) => void][] = [
    ['another magic', 'batch-magic', (bytes) => bytes.writeUInt32LE(1, 0)],
    ['a later version', 'batch-version', (bytes) => bytes.writeUInt16LE(2, 4)],
    ['an unknown flag', 'batch-reserved', (bytes) => bytes.writeUInt16LE(15, 6)],
    ['a reserved byte', 'batch-reserved', (bytes) => bytes.writeUInt8(1, 130)],
    ['a payload beyond the limit', 'batch-limit', (bytes) => bytes.writeUInt32LE(4 * 1024 * 1024 + 4096, 12)],
    ['a payload that is not the entries', 'batch-field', (bytes) => bytes.writeUInt32LE(8 * 4096, 12)],
    ['too many entries', 'batch-limit', (bytes) => bytes.writeUInt32LE(16_385, 16)],
    ['entries beyond the header', 'batch-length', (bytes) => bytes.writeUInt32LE(4, 16)],
    ['more digests than hash entries', 'batch-length', (bytes) => bytes.writeUInt32LE(2, 20)],
    ['a frame too many', 'batch-field', (bytes) => bytes.writeUInt32LE(3, 24)],
    ['markers without a seal', 'batch-field', (bytes) => bytes.writeUInt16LE(4, 6)],
    ['a definition without its flag', 'batch-field', (bytes) => bytes.writeUInt16LE(1, 6)],
    ['generation 0', 'batch-field', (bytes) => bytes.writeUInt32LE(0, 36)],
    ['incarnation 0', 'batch-field', (bytes) => bytes.writeBigUInt64LE(0n, 72)],
    ['an incarnation beyond 2^53', 'batch-field', (bytes) => bytes.writeBigUInt64LE(2n ** 53n, 72)],
    ['sequence 0', 'batch-field', (bytes) => bytes.writeBigUInt64LE(0n, 80)],
    ['a later sequence without a chain', 'batch-field', (bytes) => bytes.writeBigUInt64LE(2n, 80)],
    ['a first batch with a chain', 'batch-field', (bytes) => bytes.writeUInt8(1, 96)],
    ['a time beyond 2^53', 'batch-field', (bytes) => bytes.writeBigUInt64LE(2n ** 60n, 88)],
    ['an unknown kind of entry', 'batch-entry', (bytes) => bytes.writeUInt8(4, 144 + 2)],
    ['a reserved byte in an entry', 'batch-entry', (bytes) => bytes.writeUInt8(1, 144 + 3)],
    ['an entry without blocks', 'batch-entry', (bytes) => bytes.writeUInt32LE(0, 144 + 4)],
    ['too long a data entry', 'batch-entry', (bytes) => bytes.writeUInt32LE(257, 144 + 4)],
    ['a block beyond 2^40', 'batch-entry', (bytes) => bytes.writeBigUInt64LE(2n ** 40n - 2n, 144 + 8)],
    ['a hash entry over two leaves', 'batch-entry', (bytes) => bytes.writeUInt32LE(17, 144 + 32 + 4)],
    ['another machine than the definition', 'batch-definition', (bytes) => bytes.writeUInt8(1, 40)],
  ];

  it.each(cases)('refuses %s', (_, expected, change) => {
    expect(code(() => decodeBatchHeader(resealed(change)))).toBe(expected);
  });

  it('is refused when its sender made it wrong', () => {
    const payload = new Uint8Array(4096);
    const header = sampleHeader({ entries: [{ disk: 0, kind: EntryKind.data, block: 0, blocks: 2 }] }, payload);
    expect(code(() => encodeBatchHeader(header))).toBe('batch-field');
    expect(code(() => encodeBatchHeader({ ...header, markers: [{ kind: 'label', name: '', pinned: false }] }))).toBe(
      'batch-marker',
    );
  });

  it('has room for the largest batch', () => {
    const entries = Array.from({ length: 16_384 }, (_, index) => ({
      disk: 0,
      kind: EntryKind.hash,
      block: index * 16,
      blocks: 16,
    }));
    const batch = sampleBatch({ entries, definition: sampleDefinition });
    expect(batch.headerBytes.byteLength).toBeLessThan(HEADER_BYTES_MAX);
    expect(decodeBatchHeader(batch.headerBytes).digests.byteLength).toBe(16_384 * 32);
    expect(new EntryTable(batch.header.entries).block(16_383)).toBe(16_383 * 16);
  });
});

describe('frames', () => {
  const body = { entries: [{ disk: 0, kind: EntryKind.data, block: 0, blocks: 20 }] };

  it('are checked against the sums of the agent', () => {
    const batch = sampleBatch(body);
    const frames = Uint8Array.from(batch.frames);
    frames[40_000] = (frames[40_000] as number) ^ 1;
    // A relay or a store with a bug: the transport sum is right, the content is not.
    const record = encodeRecord({ ...batch, frames });
    expect(code(() => decodePayload(decodeRecord(record)))).toBe('batch-frame-crc');
  });

  it.each([
    ['an unknown encoding', 2, 900],
    ['a packed frame that is not shorter', 1, 32_768],
    ['an empty packed frame', 1, 0],
    ['a raw frame of another length', 0, 900],
  ])('refuse %s', (_, encoding, length) => {
    const batch = sampleBatch({ ...body, packed: true });
    const encodedLengths = Uint32Array.from([length, ...batch.encodedLengths.slice(1)]);
    const encodings = Uint8Array.from([encoding, ...batch.encodings.slice(1)]);
    const rest = batch.frames.subarray(batch.encodedLengths[0]);
    const frames = Buffer.concat([Buffer.alloc(length), rest]);
    expect(code(() => decodeRecord(encodeRecord({ ...batch, encodings, encodedLengths, frames })))).toBe('batch-frame');
  });

  it('refuse what is no zstd, and a frame that unpacks to more', () => {
    const batch = sampleBatch({ ...body, packed: true });
    const garbage = Uint8Array.from(batch.frames).fill(0xa5, 0, 20);
    expect(code(() => decodePayload({ ...batch, frames: garbage }))).toBe('batch-frame');
    const bomb = encodeZstd(new Uint8Array(32_768));
    const last = encodeZstd(new Uint8Array(20 * 4096 - 2 * 32_768));
    const lengths = [bomb, bomb, bomb].map(({ encodedLengths }) => encodedLengths[0] as number);
    const frames = Buffer.concat([bomb.frames, bomb.frames, bomb.frames]);
    expect(last.frames.byteLength).toBeGreaterThan(0);
    expect(code(() => decodePayload({ ...batch, frames, encodedLengths: Uint32Array.from(lengths) }))).toMatch(
      /batch-frame/,
    );
  });

  it('stay raw where packing makes them longer', () => {
    const random = {
      ...body,
      packed: true,
      fill: (payload: Uint8Array) => void randomFillSync(payload, 0, 65_536),
    };
    const { encodings } = sampleBatch(random);
    expect([...encodings]).toEqual([0, 0, 1]);
  });
});

describe('machine definition', () => {
  it('survives its encoding and ignores what a later agent adds', () => {
    expect(decodeDefinition(encodeDefinition(sampleDefinition))).toEqual(sampleDefinition);
    const later = Buffer.from(JSON.stringify({ ...sampleDefinition, tpm: true }));
    expect(decodeDefinition(later)).toEqual(sampleDefinition);
  });

  it.each([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['a missing name', JSON.stringify({ ...sampleDefinition, name: undefined })],
    ['an odd size', JSON.stringify({ ...sampleDefinition, disks: [{ ...sampleDefinition.disks[0], sizeBytes: 5 }] })],
    [
      'one index twice',
      JSON.stringify({ ...sampleDefinition, disks: [sampleDefinition.disks[0], sampleDefinition.disks[0]] }),
    ],
    ['a foreign machine id', JSON.stringify({ ...sampleDefinition, machineId: '../etc' })],
    ['fabric settings that are no texts', JSON.stringify({ ...sampleDefinition, fabric: { kernel: 5 } })],
    ['deep nesting', '['.repeat(60_000)],
  ])('refuses %s', (_, text) => {
    expect(code(() => decodeDefinition(Buffer.from(text)))).toBe('batch-definition');
  });
});
