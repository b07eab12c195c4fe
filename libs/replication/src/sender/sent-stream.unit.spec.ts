import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { EntryKind } from '../batch/batch.types.ts';
import { EntryTableBuilder } from '../batch/entry-table.ts';
import { decodePayload } from '../batch/frame.codec.ts';
import { decodeRecord } from '../batch/record.codec.ts';
import type { CapturedBatch } from '../capture.port.ts';
import { CHAIN_START, sequence, storeId } from '../identity.values.ts';
import { sampleDefinition, sampleMachineId, sampleStoreId } from '../testing/fixtures.ts';
import { SeededChance } from '../testing/seeded.ts';
import { readRing } from './ring-payload.ts';
import { type IncarnationTerms, SentStream } from './sent-stream.ts';

const generation = { number: 1, id: '11'.repeat(16) };
const ring = new Uint8Array(new SharedArrayBuffer(1024 * 1024));
ring.set(new SeededChance(3).bytes(200_000));

const terms: IncarnationTerms = {
  machineId: sampleMachineId,
  storeId: storeId(sampleStoreId),
  lineage: [{ generation, beganAt: sequence(1) }],
  generation,
  incarnation: 2,
  start: { sequence: sequence(0), chain: CHAIN_START },
  definition: sampleDefinition,
};

type Wanted = [kind: EntryKind, block: number, blocks: number];

function captured(localId: number, wanted: Wanted[], spans: number[]): CapturedBatch {
  const table = new EntryTableBuilder();
  for (const [kind, block, blocks] of wanted) table.add(0, kind, block, blocks);
  return {
    localId,
    incarnation: 2,
    entries: table.take(),
    spans,
    seal: false,
    clockStepped: false,
    sourceTimeMicros: 1,
    markers: [],
  };
}

const one = (localId: number): CapturedBatch =>
  captured(localId, [[EntryKind.data, localId, 1]], [localId * 4096, 4096]);

describe('content in the ring', () => {
  const batch = captured(
    1,
    [
      [EntryKind.data, 0, 9],
      [EntryKind.zero, 100, 1000],
      [EntryKind.hash, 16, 2],
      [EntryKind.data, 50, 3],
    ],
    // Wraps: nine blocks and one of the hash entry, then the rest from the ring's beginning.
    [40_960, 10 * 4096, 0, 4 * 4096],
  );

  it('is summed and hashed where it stands', () => {
    const payload = readRing(ring, batch);
    const expected = Buffer.concat([ring.subarray(40_960, 40_960 + 9 * 4096), ring.subarray(4096, 4 * 4096)]);
    expect(Buffer.concat(payload.views).equals(expected)).toBe(true);
    expect([...payload.frameCrcs]).toEqual([crc32(expected.subarray(0, 32_768)), crc32(expected.subarray(32_768))]);
    const hash = createHash('sha256').update(ring.subarray(40_960 + 9 * 4096, 40_960 + 10 * 4096));
    expect(Buffer.from(payload.digests).equals(hash.update(ring.subarray(0, 4096)).digest())).toBe(true);
  });

  it.each(['raw', 'zstd'] as const)('becomes a record that everybody can check (%s)', (packing) => {
    const stream = new SentStream(terms, ring, packing);
    stream.add(batch);
    const out = stream.next();
    const record = Buffer.concat(out?.parts ?? []);
    expect(record.byteLength).toBe(out?.recordBytes);
    const read = decodeRecord(record);
    expect(decodePayload(read).byteLength).toBe(12 * 4096);
    expect(read.header).toMatchObject({ incarnation: 2, sequence: 1, definition: sampleDefinition });
  });

  it('that is shorter than its entries is a defect of the loop', () => {
    expect(() => readRing(ring, captured(1, [[EntryKind.data, 0, 2]], [0, 4096]))).toThrow(RangeError);
  });
});

describe('the batches of an incarnation', () => {
  it('are numbered, kept until received, and sent again from where the other side stands', () => {
    const stream = new SentStream(terms, ring, 'raw');
    for (const localId of [5, 6, 7]) stream.add(one(localId));
    const sent = [stream.next(), stream.next(), stream.next()].map((out) => out?.sequence);
    expect(sent).toEqual([1, 2, 3]);
    expect(stream.next()).toBeUndefined();
    expect([stream.localIdOf(0), stream.localIdOf(2), stream.sequenceOf(7), stream.sequenceOf(4)]).toEqual([
      0, 6, 3, 0,
    ]);
    expect(stream.markReceived(1)).toBe(true);
    expect(stream.markReceived(1)).toBe(false);
    expect(stream.retainedCount).toBe(2);
    stream.rewind(1);
    expect(stream.next()?.sequence).toBe(2);
  });

  it('go on only behind a batch of their own that the other side holds', () => {
    const stream = new SentStream(terms, ring, 'raw');
    for (const localId of [1, 2, 3]) stream.add(one(localId));
    for (let sent = 0; sent < 3; sent += 1) stream.next();
    stream.markReceived(1);
    const held = (at: number) => ({ sequence: sequence(at), chain: Uint8Array.from(stream.chainAt(at) ?? []) });
    expect([1, 2, 3].map((at) => stream.canContinueAfter(held(at)))).toEqual([true, true, true]);
    expect(stream.canContinueAfter({ sequence: sequence(0), chain: CHAIN_START })).toBe(false);
    expect(stream.canContinueAfter({ sequence: sequence(2), chain: held(3).chain })).toBe(false);
    expect(stream.canContinueAfter({ sequence: sequence(4), chain: held(3).chain })).toBe(false);
    expect(stream.fits({ sequence: sequence(2), chain: held(1).chain })).toBe(false);
  });

  it('come without gaps', () => {
    const stream = new SentStream(terms, ring, 'raw');
    stream.add(one(5));
    expect(() => stream.add(one(7))).toThrow(RangeError);
  });
});
