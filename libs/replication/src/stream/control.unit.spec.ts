import fc from 'fast-check';
import type { ChainPosition, Lineage } from '../identity.ts';
import { sequence, storeId } from '../identity.values.ts';
import { sampleDefinition, sampleMachineId, sampleStoreId } from '../testing/fixtures.ts';
import { decodeControl, encodeControl } from './control.codec.ts';
import type { ControlMessage } from './message.types.ts';
import { MESSAGE_HEAD_BYTES, MessageCutter } from './message-frame.ts';
import { isRefusalCode, StreamError } from './stream.errors.ts';

Error.stackTraceLimit = 0;

const whole = fc.maxSafeNat();
const position: fc.Arbitrary<ChainPosition> = fc
  .tuple(fc.integer({ min: 1, max: 2 ** 50 }), fc.uint8Array({ minLength: 32, maxLength: 32 }))
  .map(([at, chain]) => ({ sequence: sequence(at), chain: chain.fill(1, 0, 1) }));
const lineage: fc.Arbitrary<Lineage> = fc
  .uniqueArray(fc.integer({ min: 1, max: 0xffff_ffff }), { minLength: 1, maxLength: 5 })
  .map((numbers) =>
    numbers
      .sort((a, b) => a - b)
      .map((number, index) => ({ generation: { number, id: 'ab'.repeat(16) }, beganAt: sequence(index * 10 + 1) })),
  );
const memory = fc.record({
  storeId: fc.constant<string>(sampleStoreId),
  lineage,
  durableSequence: fc.constant(5),
  durableChain: fc.constant('cd'.repeat(32)),
  incarnation: whole,
});
const hello: fc.Arbitrary<ControlMessage> = fc.record(
  {
    type: fc.constant('hello' as const),
    versionMin: fc.nat(9),
    versionMax: fc.nat(9),
    features: fc.array(fc.constantFrom('zstd', 'later')),
    machineId: fc.constant(sampleMachineId),
    definition: fc.constant(sampleDefinition),
    memory,
    intent: fc.oneof(
      fc.record({ type: fc.constant('open' as const), incarnation: fc.integer({ min: 1 }) }),
      position.map((at) => ({
        type: 'continue' as const,
        incarnation: 3,
        from: at,
        to: at,
        awaitingComparison: [1, 2 ** 40],
      })),
    ),
  },
  { requiredKeys: ['type', 'versionMin', 'versionMax', 'features', 'machineId', 'definition', 'intent'] },
);
const message: fc.Arbitrary<ControlMessage> = fc.oneof(
  hello,
  fc.record({
    type: fc.constant('welcome' as const),
    version: fc.constant(1),
    features: fc.constant(['zstd']),
    storeId: fc.constant(storeId(sampleStoreId)),
    lineage,
    incarnation: fc.integer({ min: 1 }),
    held: position,
    heldIncarnation: whole,
    durable: position,
    sealed: whole,
    chainAtMemory: fc.uint8Array({ minLength: 32, maxLength: 32 }),
    windowBytes: whole,
    hops: fc.nat(3),
  }),
  fc.record({
    type: fc.constant('ack' as const),
    received: whole,
    durable: position,
    sealed: whole,
    windowBytes: whole,
  }),
  fc.record({
    type: fc.constant('heartbeat' as const),
    sealed: whole,
    sourceTimeMicros: whole,
    rpoMillis: whole,
    mode: fc.constantFrom('initial' as const, 'streaming' as const, 'fenced' as const),
    dirtyBytes: whole,
    sentAtMicros: whole,
  }),
  fc.record({
    type: fc.constant('compared' as const),
    sequence: fc.integer({ min: 1 }),
    differing: fc.array(fc.nat(16_383)),
  }),
  fc.record({
    type: fc.constant('repair' as const),
    id: whole,
    ranges: fc.constant([0, 2 ** 40, 5, 1, 0, 1]),
    reason: fc.string(),
  }),
  fc.record({ type: fc.constant('repairTaken' as const), id: whole }),
  fc.record({ type: fc.constant('ping' as const), nonce: whole }),
  fc.record({ type: fc.constant('pong' as const), nonce: whole }),
  fc.record({
    type: fc.constant('refusal' as const),
    code: fc.constant('fenced' as const),
    reason: fc.string(),
    lineage,
  }),
);

/** Cuts bytes into messages in pieces of the given lengths. */
function cutAll(bytes: Uint8Array, pieceBytes: number): ControlMessage[] {
  const cutter = new MessageCutter();
  const found: ControlMessage[] = [];
  for (let start = 0; start < bytes.length; start += pieceBytes) {
    const piece = bytes.subarray(start, start + pieceBytes);
    for (let at = 0; at < piece.length; ) {
      at = cutter.feed(piece, at);
      const raw = cutter.take();
      if (raw) found.push(decodeControl(raw.type, raw.body));
    }
  }
  return found;
}

describe('control messages', () => {
  it('read what they wrote, at every split', () => {
    fc.assert(
      fc.property(
        fc.array(message, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 700 }),
        (sent, piece) => {
          const bytes = Buffer.concat(sent.map(encodeControl));
          expect(cutAll(bytes, piece)).toEqual(sent);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('are refused with a flipped bit anywhere', () => {
    fc.assert(
      fc.property(message, fc.nat(), (sent, chance) => {
        const bytes = encodeControl(sent);
        const bit = chance % (bytes.length * 8);
        bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ (1 << (bit & 7));
        expect(() => cutAll(bytes, bytes.length)).toThrow(StreamError);
      }),
      { numRuns: 300 },
    );
  });

  it('answer any body with a message or a StreamError', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 11 }), fc.uint8Array({ maxLength: 300 }), (type, body) => {
        try {
          decodeControl(type, body);
        } catch (cause) {
          expect(cause).toBeInstanceOf(StreamError);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('answer a changed body with a message or a StreamError', () => {
    fc.assert(
      fc.property(message, fc.nat(), fc.nat(255), (sent, at, value) => {
        const bytes = encodeControl(sent);
        const body = bytes.subarray(MESSAGE_HEAD_BYTES);
        if (body.length > 0) body[at % body.length] = value;
        try {
          decodeControl(bytes[4] as number, body);
        } catch (cause) {
          expect(cause).toBeInstanceOf(StreamError);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('take a refusal code of a later release for a violation', () => {
    expect(isRefusalCode('later-code')).toBe(false);
    expect(isRefusalCode('toString')).toBe(false);
  });
});
