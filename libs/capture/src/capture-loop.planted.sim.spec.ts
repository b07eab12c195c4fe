import { DiskState } from './disk/disk-state.ts';
import { DirtyMap } from './map/dirty-map.ts';
import { CopyReads } from './run/copy-reads.ts';
import { ScratchFile } from './run/scratch-file.ts';
import { playRound, type Trouble } from './sim/sim-rounds.ts';
import { StreamWriter } from './stream/stream-writer.ts';
import { UnackedBlocks } from './stream/unacked-blocks.ts';

/** Seeds that a planted bug gets before the checker counts as blind. */
const SEEDS_MAX = 200;

/** Puts another function in a method's place; answers how to take it away. */
function plant(target: object, name: string, value: PropertyDescriptor): () => void {
  const original = Object.getOwnPropertyDescriptor(target, name)!;
  Object.defineProperty(target, name, { configurable: true, ...value });
  return () => {
    Object.defineProperty(target, name, original);
  };
}

/** The trouble that brings a bug to light soon. */
const TROUBLES: Record<string, readonly Trouble[]> = {
  'the touched rule is off': ['reopen'],
  'the map is not marked': ['kill'],
  'void batches are forgotten': ['reopen'],
  'a seal does not wait for comparisons': ['restored'],
  'blocks copied aside are lost': ['marker'],
};

const BUGS: Record<string, () => () => void> = {
  'the touched rule is off': () => plant(CopyReads.prototype, 'touch', { value: () => undefined }),
  'void batches are forgotten': () => plant(UnackedBlocks.prototype, 'voidInto', { value: () => undefined }),
  'the map is not marked': () => plant(DirtyMap.prototype, 'mark', { value: () => undefined }),
  'blocks copied aside are lost': () => plant(ScratchFile.prototype, 'put', { value: () => true }),
  'a seal does not wait for comparisons': () =>
    plant(DiskState.prototype, 'settled', {
      get(this: DiskState) {
        return this.dirty.count === 0 && this.doubt.count === 0;
      },
    }),
  'ring space is freed too early': () => {
    const { received } = StreamWriter.prototype;
    const early = function early(this: StreamWriter, localId: number) {
      received.call(this, localId + 2);
    };
    return plant(StreamWriter.prototype, 'received', { value: early });
  },
};

describe('the checker itself', () => {
  it.each(Object.keys(BUGS))(
    'notices when %s',
    async (name) => {
      const unplant = BUGS[name]!();
      try {
        let found: string | undefined;
        for (let seed = 1; seed <= SEEDS_MAX && found === undefined; seed++)
          found = (await playRound(seed, TROUBLES[name])).failure;
        expect(found).toBeDefined();
      } finally {
        unplant();
      }
    },
    120_000,
  );
});
