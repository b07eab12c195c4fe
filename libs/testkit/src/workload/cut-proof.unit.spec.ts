import { MemoryDevice } from '@understudy/block';
import { seededRandom } from '../seeded-random.ts';
import { modelSha256, proveCut } from './cut-proof.ts';
import { type DiskLane, makeLanes } from './disk-lane.ts';
import { applyOperation, contentOf } from './disk-operation.ts';

const SIZE_BYTES = 1024 * 1024;
const original = new Uint8Array(SIZE_BYTES);

/** Three lanes, one step each in turn: after `rounds` rounds and `extra` steps. */
async function worked(steps: number): Promise<{ lanes: DiskLane[]; device: MemoryDevice }> {
  const device = new MemoryDevice(SIZE_BYTES);
  const lanes = makeLanes(SIZE_BYTES, 3, seededRandom(7), { writeBytesMax: 16_384 });
  for (let step = 0; step < steps; step++) await lanes[step % 3]!.step(device);
  return { lanes, device };
}

/** The content when each lane has done so many operations. */
function imageAt(lanes: readonly DiskLane[], held: readonly number[]): Uint8Array {
  const image = new Uint8Array(SIZE_BYTES);
  for (const [index, lane] of lanes.entries())
    for (const { operation } of lane.log.slice(0, held[index])) applyOperation(image, operation);
  return image;
}

test('each instant of a workload proves itself, and the device equals the model', async () => {
  const { lanes, device } = await worked(300);
  for (let step = 0; step <= 300; step += 13) {
    const held = [0, 1, 2].map((lane) => Math.ceil((step - lane) / 3));
    expect(proveCut(original, lanes, imageAt(lanes, held))).toMatchObject({ consistent: true });
  }
  const view = new Uint8Array(SIZE_BYTES);
  await device.read(view, 0);
  expect(modelSha256(view, [])).toBe(modelSha256(original, lanes));
});

test('a lost write, a torn one and lanes of different instants show themselves', async () => {
  const { lanes } = await worked(300);
  const good = imageAt(lanes, [80, 80, 80]);
  const torn = Uint8Array.from(good);
  torn[lanes[1]!.mix.startBytes + 5_000]! ^= 1;
  expect(proveCut(original, lanes, torn)).toMatchObject({ consistent: false });
  expect(proveCut(original, lanes, imageAt(lanes, [80, 60, 80])).problems).toEqual([
    expect.stringContaining('lane 1 misses'),
  ]);
});

test('a part of a request whose answer was lost is legal, any other content is not', async () => {
  const { lanes } = await worked(300);
  const doubtful = lanes[1]!.log.findIndex((entry, index) => index > 70 && entry.operation.kind === 'write');
  const { operation } = lanes[1]!.log[doubtful]!;
  if (operation.kind !== 'write') throw new Error('not a write');
  const view = imageAt(lanes, [doubtful, doubtful, doubtful]);
  view.set(contentOf(operation).subarray(0, 512), operation.offsetBytes);
  expect(proveCut(original, lanes, view).consistent).toBe(operation.lengthBytes === 512);
  lanes[1]!.log[doubtful]!.doubtful = true;
  expect(proveCut(original, lanes, view)).toMatchObject({ consistent: true });
  view[operation.offsetBytes]! ^= 1;
  expect(proveCut(original, lanes, view)).toMatchObject({ consistent: false });
});
