import { understudy } from '@understudy/contracts';
import { UnknownEventType } from '../event-store.error.ts';
import { expectCodecKeeps } from '../suites/given-when-then.ts';
import { protobufCodec } from './protobuf-codec.ts';

interface Remembered {
  readonly type: 'ReplicaMemory';
  readonly storeId: string;
  readonly lineage: readonly { generation?: { number: number; id: string }; beganAt: number }[];
  readonly durable?: { sequence: number; chain: string };
  readonly incarnation: number;
}

const codec = protobufCodec<Remembered>({ ReplicaMemory: understudy.v1.ReplicaMemory });

describe('protobufCodec', () => {
  it('keeps what it is given: nested messages, 64-bit numbers, bytes, empty values', () => {
    expectCodecKeeps(codec, {
      type: 'ReplicaMemory',
      storeId: 'a',
      lineage: [{ generation: { number: 1, id: 'AAEC' }, beganAt: 2 ** 52 }, { beganAt: 0 }],
      durable: { sequence: 7, chain: '' },
      incarnation: Number.MAX_SAFE_INTEGER,
    });
    expectCodecKeeps(codec, { type: 'ReplicaMemory', storeId: '', lineage: [], incarnation: 0 });
  });

  it('leaves messages absent that were left out', () => {
    const kept = codec.decode(
      'ReplicaMemory',
      codec.encode({ type: 'ReplicaMemory', storeId: '', lineage: [], incarnation: 0 }),
    );
    expect('durable' in kept).toBe(false);
  });

  it('does not drop a field without a word', () => {
    const wrong = { type: 'ReplicaMemory', storeId: '', lineage: [], incarnation: 0, colour: 'red' } as Remembered;
    expect(() => codec.encode(wrong)).toThrow('the message ReplicaMemory has no field colour');
  });

  it('tells an unknown type', () => {
    expect(() => codec.decode('ReplicaForgotten', new Uint8Array())).toThrow(UnknownEventType);
  });
});
