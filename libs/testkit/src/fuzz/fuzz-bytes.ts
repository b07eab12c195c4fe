import { readFileSync } from 'node:fs';
import { type SeededRandom, seededRandom } from '../seeded-random.ts';

/** From this byte on so many are taken away, and these (hex) put in their place. */
export type Edit = readonly [atBytes: number, removedBytes: number, insertedHex: string];

/** An input that was found or is of interest: edits of one of the well-formed inputs, by its name. */
export interface KeptInput {
  readonly about: string;
  readonly of: string;
  readonly edits: readonly Edit[];
}

export interface ByteFuzz {
  /** JSON file of `KeptInput`s: tried first, in every run. What a run finds is put there, with the mend. */
  readonly keptPath: string;
  readonly wellFormed: Readonly<Record<string, Uint8Array>>;
  /** Throws when the code under test did with these bytes what it must not. */
  readonly judge: (bytes: Uint8Array) => void | Promise<void>;
}

const ROUNDS = Number(process.env['UNDERSTUDY_ROUNDS'] ?? 100);

/** Tries what is kept, then damages well-formed inputs at random (UNDERSTUDY_ROUNDS, UNDERSTUDY_SEED). Throws with the input to keep. */
export async function fuzzBytes({ keptPath, wellFormed, judge }: ByteFuzz): Promise<void> {
  const tryOne = async (input: KeptInput): Promise<void> => {
    try {
      await judge(applyEdits(wellFormed[input.of] ?? new Uint8Array(0), input.edits));
    } catch (cause) {
      throw new Error(`found by fuzzing: ${String(cause)}; keep it in ${keptPath}: ${JSON.stringify(input)}`, {
        cause,
      });
    }
  };
  for (const input of JSON.parse(readFileSync(keptPath, 'utf8')) as KeptInput[]) await tryOne(input);
  const random = seededRandom(Number(process.env['UNDERSTUDY_SEED'] ?? Date.now() % 2 ** 31));
  const names = Object.keys(wellFormed);
  for (let round = 0; round < ROUNDS; round++) {
    const of = names[random.below(names.length)] as string;
    await tryOne({
      about: `seed ${random.seed}, round ${round}`,
      of,
      edits: randomEdits(random, wellFormed[of]?.length ?? 0),
    });
  }
}

export function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  return edits.reduce<Uint8Array>((rest, [at, removed, inserted]) => {
    const parts = [rest.subarray(0, at), Buffer.from(inserted, 'hex'), rest.subarray(at + removed)];
    return Buffer.concat(parts);
  }, Buffer.from(bytes));
}

/** Numbers that code counts with: ends of ranges, and what is just beyond. */
const HOSTILE = ['00', 'ff', '7f', '80', '00000080', 'ffffffff', 'ffffff7f', '0000000000002000', 'ffffffffffffffff'];

function randomEdits(random: SeededRandom, lengthBytes: number): Edit[] {
  return Array.from({ length: 1 + random.below(3) }, (): Edit => {
    const at = random.below(lengthBytes + 1);
    if (random.chance(0.1)) return [at, lengthBytes, ''];
    const inserted = random.chance(0.4)
      ? (HOSTILE[random.below(HOSTILE.length)] as string)
      : Buffer.from(random.bytes(1 + random.below(6))).toString('hex');
    // As many as are put in: the length stays, and with it everything behind.
    const removed = random.chance(0.6) ? inserted.length / 2 : random.below(8);
    return [at, removed, inserted];
  });
}
