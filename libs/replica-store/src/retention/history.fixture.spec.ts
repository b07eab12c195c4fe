// Not a test: an independent model of a machine's disks. No store code: only which version each block had at each sequence.
import { BLOCK_BYTES, type BlockDevice } from '@understudy/block';
import { type SeededRandom, seededRandom } from '@understudy/testkit';
import type { BatchPlan, Write } from '../store.fixture.spec.ts';

const CHUNK_BLOCKS = 64;
const WRITES_MAX = 16;
const PATTERN_BYTES = 32;
/** Older versions of a block are forgotten in batches of so many. */
const FORGET_EVERY = 32;

/** What batch `sequence` of stream `seed` writes: known from the two numbers alone, in any process. */
export function planOf(seed: number, sequence: number, disks: readonly number[]): BatchPlan {
  const random = randomOf(seed, sequence);
  const seal = isSeal(seed, sequence);
  const count = random.below(8);
  const writes = Array.from({ length: count }, (_, index) => writeOf(random, sequence, index, disks));
  // A pinned one would hold the fold for ever.
  const marker = { kind: 'label', name: `at-${sequence}`, pinned: false } as const;
  return { writes, seal, zstd: random.chance(0.3), ...(seal && random.chance(0.01) ? { markers: [marker] } : {}) };
}

/** One batch in three is a seal. */
export function isSeal(seed: number, sequence: number): boolean {
  return sequence === 1 || randomOf(seed ^ 0x5ea1, sequence).below(3) === 0;
}

function randomOf(seed: number, sequence: number): SeededRandom {
  const random = seededRandom(Math.imul(seed, 1_000_003) + sequence);
  random.next();
  return random;
}

/** Most go to a hot sixteenth, so that versions cover each other; long ones cross leaves and frames. */
function writeOf(random: SeededRandom, sequence: number, index: number, disks: readonly number[]): Write {
  const disk = random.below(disks.length);
  const size = disks[disk]!;
  const block = random.chance(0.6) ? random.below(Math.max(1, size >>> 4)) : random.below(size);
  const blocks = 1 + random.below(Math.min(random.chance(0.1) ? 48 : 6, size - block));
  if (random.chance(0.12)) return { disk, block, blocks };
  const content = Buffer.alloc(blocks * BLOCK_BYTES);
  for (let at = 0; at < blocks; at++) fillBlock(content, at, disk, block + at, versionOf(sequence, index));
  return { disk, block, blocks, content };
}

function versionOf(sequence: number, index: number): number {
  return sequence * WRITES_MAX + index + 1;
}

const pattern = Buffer.alloc(PATTERN_BYTES);

/** Version 0 is zeros; each other version of each block has bytes of its own. */
function fillBlock(target: Buffer, at: number, disk: number, block: number, version: number): void {
  const from = at * BLOCK_BYTES;
  if (version === 0) {
    target.fill(0, from, from + BLOCK_BYTES);
    return;
  }
  pattern.writeDoubleLE(version, 0);
  pattern.writeUInt32LE(block, 8);
  pattern.writeUInt32LE(disk, 12);
  for (let word = 16; word < PATTERN_BYTES; word += 4)
    pattern.writeUInt32LE(Math.imul(version + word, 0x9e3779b1 ^ block) >>> 0, word);
  target.fill(pattern, from, from + BLOCK_BYTES);
}

/** Every version of every block that somebody may still look at. */
export class History {
  readonly disks: readonly number[];
  /** Per disk and block: (sequence, version) pairs, ascending. */
  readonly #versions: number[][][];
  #floor = 0;
  blockWrites = 0;
  writes = 0;

  constructor(disks: readonly number[]) {
    this.disks = disks;
    this.#versions = disks.map((blocks) => Array.from({ length: blocks }, () => []));
  }

  apply(sequence: number, plan: BatchPlan): void {
    for (const [index, { disk, block, blocks, content }] of plan.writes.entries()) {
      const version = content === undefined ? 0 : versionOf(sequence, index);
      for (let at = block; at < block + blocks; at++) this.#put(this.#versions[disk]![at]!, sequence, version);
      this.blockWrites += blocks;
      this.writes += 1;
    }
  }

  /** Nobody looks at anything below any more. */
  forgetBelow(sequence: number): void {
    this.#floor = Math.max(this.#floor, sequence);
  }

  #put(pairs: number[], sequence: number, version: number): void {
    if (pairs.length >= 2 * FORGET_EVERY) {
      const index = indexAt(pairs, this.#floor);
      if (index > 0) pairs.splice(0, 2 * index);
    }
    if (pairs.at(-2) === sequence) pairs[pairs.length - 1] = version;
    else pairs.push(sequence, version);
  }

  fill(target: Buffer, disk: number, fromBlock: number, sequence: number): void {
    for (let at = 0; at * BLOCK_BYTES < target.length; at++) {
      const pairs = this.#versions[disk]![fromBlock + at]!;
      const index = indexAt(pairs, sequence);
      fillBlock(target, at, disk, fromBlock + at, index < 0 ? 0 : pairs[2 * index + 1]!);
    }
  }

  /** The disks at a sequence; `overlay`: blocks that were written above it. Throws with the first block that differs. */
  async check(
    sequence: number,
    devices: ReadonlyMap<number, BlockDevice>,
    overlay: ReadonlyMap<string, Buffer> = new Map(),
    share: () => boolean = () => true,
  ): Promise<void> {
    for (const [disk, blocks] of this.disks.entries()) {
      for (let from = 0; from < blocks; from += CHUNK_BLOCKS) {
        if (share())
          await this.#checkChunk(
            devices.get(disk)!,
            disk,
            from,
            Math.min(CHUNK_BLOCKS, blocks - from),
            sequence,
            overlay,
          );
      }
    }
  }

  async #checkChunk(
    device: BlockDevice,
    disk: number,
    from: number,
    blocks: number,
    sequence: number,
    overlay: ReadonlyMap<string, Buffer>,
  ): Promise<void> {
    const wanted = Buffer.alloc(blocks * BLOCK_BYTES);
    this.fill(wanted, disk, from, sequence);
    for (let at = 0; overlay.size > 0 && at < blocks; at++) {
      const own = overlay.get(`${disk}/${from + at}`);
      if (own !== undefined) wanted.set(own, at * BLOCK_BYTES);
    }
    const found = Buffer.alloc(blocks * BLOCK_BYTES, 0xee);
    await device.read(found, from * BLOCK_BYTES);
    if (found.equals(wanted)) return;
    const at = Array.from({ length: blocks }, (_, index) => index * BLOCK_BYTES).find(
      (start) =>
        Buffer.compare(found.subarray(start, start + BLOCK_BYTES), wanted.subarray(start, start + BLOCK_BYTES)) !== 0,
    )!;
    throw new Error(
      `disk ${disk} block ${from + at / BLOCK_BYTES} at seal ${sequence}: version ${found.readDoubleLE(at)}, not ${wanted.readDoubleLE(at)}` +
        ` (batch ${Math.floor(found.readDoubleLE(at) / WRITES_MAX)}, not ${Math.floor(wanted.readDoubleLE(at) / WRITES_MAX)})`,
    );
  }
}

/** Index of the last pair at or below a sequence; -1: none. */
function indexAt(pairs: readonly number[], sequence: number): number {
  let low = 0;
  let high = pairs.length / 2;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (pairs[2 * middle]! <= sequence) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
