import type { ReplicaMemory } from '../capture.port.ts';
import { sequence, storeId } from '../identity.values.ts';
import type { Welcome } from '../stream/message.types.ts';
import { sampleStoreId } from '../testing/fixtures.ts';
import { judgeTrust } from './trust.ts';

const lineage = [{ generation: { number: 1, id: 'a'.repeat(32) }, beganAt: sequence(1) }];
const chain = new Uint8Array(32).fill(5);
const memory: ReplicaMemory = {
  storeId: sampleStoreId,
  lineage,
  durableSequence: 10,
  durableChain: '05'.repeat(32),
  incarnation: 4,
};
const welcome: Welcome = {
  type: 'welcome',
  version: 1,
  features: [],
  storeId: storeId(sampleStoreId),
  lineage,
  incarnation: 5,
  held: { sequence: sequence(12), chain },
  heldIncarnation: 4,
  durable: { sequence: sequence(12), chain },
  sealed: 12,
  chainAtMemory: chain,
  windowBytes: 1,
  hops: 0,
};
const other = storeId('570e0000-0000-4000-8000-000000000002');

describe('trust in a replica', () => {
  it.each<[string, ReplicaMemory | undefined, Partial<Welcome>, string]>([
    ['is what is remembered', memory, {}, 'trusted'],
    ['holds nothing', memory, { held: { sequence: sequence(0), chain: new Uint8Array(32) } }, 'empty'],
    ['is not remembered at all', undefined, {}, 'in-doubt'],
    ['is another store', memory, { storeId: other }, 'in-doubt'],
    [
      'was failed over and back',
      memory,
      { lineage: [...lineage, { ...lineage[0]!, beganAt: sequence(9) }] },
      'in-doubt',
    ],
    ['ends exactly where it is remembered', memory, { held: { sequence: sequence(10), chain } }, 'trusted'],
    ['went back', memory, { held: { sequence: sequence(9), chain } }, 'in-doubt'],
    ['has another batch there', memory, { chainAtMemory: new Uint8Array(32).fill(6) }, 'in-doubt'],
    ['was written by somebody else', memory, { heldIncarnation: 5 }, 'in-doubt'],
    ['was written by this side before it could remember', { ...memory, durableSequence: 0 }, {}, 'trusted'],
  ])('which %s', (_, remembered, answer, expected) => {
    expect(judgeTrust(remembered, { ...welcome, ...answer }).trust).toBe(expected);
  });

  it('was never durable as far as this side remembers: there is no batch to compare', () => {
    const { chainAtMemory: _, ...nothing } = welcome;
    const young = { ...memory, durableSequence: 0, durableChain: '00'.repeat(32) };
    expect(judgeTrust(young, nothing).trust).toBe('trusted');
  });

  it('ends where the remembered batch is not known any more', () => {
    const { chainAtMemory: _, ...forgotten } = welcome;
    expect(judgeTrust(memory, forgotten).trust).toBe('in-doubt');
  });
});
