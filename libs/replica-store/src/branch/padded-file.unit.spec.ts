import { BLOCK_BYTES } from '@understudy/block';
import { seededRandom } from '@understudy/testkit';
import { bench, openDirectory, PatternView, POINT, REQUEST } from './branch.fixture.spec.ts';
import type { Branch } from './branch.ts';
import { Hydration } from './hydration.ts';

/** A disk of 63.5 KiB in 16 blocks: what the stream padded reads as zeros. */
const SIZE_BYTES = 16 * BLOCK_BYTES;
const EXACT_BYTES = SIZE_BYTES - 512;

class PaddedView extends PatternView {
  override byteAt(offset: number): number {
    return offset < EXACT_BYTES ? super.byteAt(offset) : 0;
  }

  override read(target: Uint8Array, offsetBytes: number): void {
    for (let at = 0; at < target.length; at += 1) target[at] = this.byteAt(offsetBytes + at);
  }
}

async function setUp(zones: readonly (readonly [number, number])[] = [[0, 16]]) {
  const made = await bench(5);
  const view = new PaddedView(SIZE_BYTES, zones);
  const definition = { disks: [{ index: 0, exactBytes: EXACT_BYTES }] };
  const open = () =>
    openDirectory(made, seededRandom(made.clock.nowMillis++), new Map([[0, view]]), 'boot', definition);
  const { branches } = await open();
  return {
    ...made,
    view,
    branches,
    open,
    branch: await branches.create({ ...REQUEST, kind: 'durable', point: POINT }),
  };
}

async function hydrate(branch: Branch, made: Awaited<ReturnType<typeof setUp>>): Promise<void> {
  const hydration = new Hydration(branch, { clock: made.clock, chunkBytes: 4 * BLOCK_BYTES });
  while ((await hydration.step()) !== undefined) {}
}

function imageOf({ files }: Awaited<ReturnType<typeof setUp>>, branch: Branch): Uint8Array {
  const file = files.open(`m/branches/${branch.id}/disk-0.raw`, 'read');
  const bytes = new Uint8Array(file.sizeBytes());
  file.readSync(bytes, 0);
  file.close();
  return bytes;
}

test.each([
  ['data to its end', [[0, 16]]],
  ['a hole at its end', [[0, 9]]],
] as const)(
  'a disk that is no whole number of blocks becomes an image of exactly its length (%s)',
  async (_what, zones) => {
    const made = await setUp(zones);
    const { branch, view } = made;
    const written = seededRandom(3).bytes(1024);
    await branch.device(0).write(written, EXACT_BYTES - written.length);
    expect(imageOf(made, branch)).toHaveLength(EXACT_BYTES);
    await hydrate(branch, made);
    const expected = Uint8Array.from({ length: EXACT_BYTES }, (_, at) => view.byteAt(at));
    expected.set(written, EXACT_BYTES - written.length);
    expect(Buffer.compare(imageOf(made, branch), expected)).toBe(0);

    await made.branches.close(branch.id);
    const again = await (await made.open()).branches.open(branch.id);
    expect(again.hydrated).toBe(true);
    const shown = new Uint8Array(SIZE_BYTES).fill(1);
    await again.device(0).read(shown, 0);
    expect(Buffer.compare(shown.subarray(0, EXACT_BYTES), expected)).toBe(0);
    expect(shown.subarray(EXACT_BYTES).every((byte) => byte === 0)).toBe(true);
  },
);

test('zeroing, trimming and flushing at the end leave the length alone, and its extents cover the whole disk', async () => {
  const made = await setUp();
  const device = made.branch.device(0);
  await device.zero(SIZE_BYTES - 2 * BLOCK_BYTES, 2 * BLOCK_BYTES, false);
  await device.write(new Uint8Array(BLOCK_BYTES).fill(7), SIZE_BYTES - BLOCK_BYTES);
  await device.trim(SIZE_BYTES - BLOCK_BYTES, BLOCK_BYTES);
  await device.flush();
  expect(imageOf(made, made.branch)).toHaveLength(EXACT_BYTES);
  await hydrate(made.branch, made);
  expect(imageOf(made, made.branch)).toHaveLength(EXACT_BYTES);
  const extents = await device.extents(0, SIZE_BYTES);
  expect(extents.reduce((sum, { lengthBytes }) => sum + lengthBytes, 0)).toBe(SIZE_BYTES);
  expect(extents.at(-1)).toMatchObject({ kind: 'hole' });
});
