import assert from 'node:assert/strict';
import type { BlockDevice, MaybePromise } from './block-device.ts';

/** What a case works on; `dispose` ends everything that was made for it, the device included. */
export interface ContractSubject {
  readonly device: BlockDevice;
  /** What the device reads at the start; zeros when missing. */
  readonly content?: Uint8Array;
  dispose(): MaybePromise<void>;
}

export interface ContractCase {
  readonly name: string;
  run(): Promise<void>;
}

/** One request of a random sequence. `seed` makes the bytes of a write. */
export interface ContractStep {
  readonly operation: 'write' | 'zero' | 'trim' | 'flush' | 'read' | 'extents';
  readonly offsetBytes: number;
  readonly lengthBytes: number;
  readonly seed: number;
}

/**
 * The contract of `BlockDevice` as test cases, for any test framework. Each case makes a subject of its own, at least 256 KiB large.
 * `seed` chooses the random sequences; a failure names it.
 */
export function blockDeviceContract(make: () => MaybePromise<ContractSubject>, seed = 1): ContractCase[] {
  const withSubject = (name: string, work: (subject: ContractSubject) => Promise<void>): ContractCase => ({
    name,
    async run() {
      const subject = await make();
      try {
        await work(subject);
      } finally {
        await subject.dispose();
      }
    },
  });
  return [
    withSubject('reads what it was made with', async ({ device, content }) => {
      await assertContent(device, content ?? new Uint8Array(device.sizeBytes));
    }),
    withSubject('throws RangeError for what lies outside', assertRefusesOutside),
    withSubject('answers requests of length 0', assertEmptyRequests),
    withSubject('tells extents without gaps, and zeros where it says so', assertExtents),
    withSubject('takes writes, or refuses them with EROFS', assertWritesOrRefuses),
    withSubject('does not keep the source of a write', assertSourceIsBorrowed),
    withSubject('zeroes exactly the range', assertZeroes),
    withSubject('trims to zeros, or not at all', assertTrims),
    withSubject('answers many requests at once', assertParallel),
    withSubject(`agrees with an array of bytes (seed ${seed})`, async ({ device, content }) => {
      const model = content?.slice() ?? new Uint8Array(device.sizeBytes);
      await applySteps(device, model, randomSteps(seed, 300, device.sizeBytes));
      await assertContent(device, model);
    }),
  ];
}

/** Applies steps to the device and to the model, and compares what is read. On a read-only device only what reads is done. */
export async function applySteps(device: BlockDevice, model: Uint8Array, steps: Iterable<ContractStep>): Promise<void> {
  for (const step of steps) {
    const { operation, offsetBytes, lengthBytes } = step;
    if (operation === 'read') {
      await assertRead(device, model, offsetBytes, lengthBytes);
    } else if (operation === 'extents') {
      await assertExtentsOf(device, model, offsetBytes, lengthBytes);
    } else if (operation === 'flush') {
      await device.flush();
    } else if (!device.readOnly) {
      await applyChange(device, model, step);
    }
  }
}

async function applyChange(device: BlockDevice, model: Uint8Array, step: ContractStep): Promise<void> {
  const { operation, offsetBytes, lengthBytes, seed } = step;
  if (operation === 'write') {
    const bytes = pattern(seed, lengthBytes);
    await device.write(bytes, offsetBytes);
    model.set(bytes, offsetBytes);
  } else if (operation === 'zero') {
    await device.zero(offsetBytes, lengthBytes, seed % 2 === 0);
    model.fill(0, offsetBytes, offsetBytes + lengthBytes);
  } else if (await device.trim(offsetBytes, lengthBytes)) {
    model.fill(0, offsetBytes, offsetBytes + lengthBytes);
  }
}

/** Random steps of all sizes, aligned and not, in the same order for the same seed. */
export function* randomSteps(seed: number, count: number, sizeBytes: number): Generator<ContractStep> {
  const below = generator(seed);
  const kinds = ['write', 'write', 'write', 'zero', 'trim', 'flush', 'read', 'read', 'extents'] as const;
  for (let index = 0; index < count; index++) {
    const unit = [1, 512, 4096, 4096][below(4)]!;
    const offsetBytes = below(Math.floor(sizeBytes / unit)) * unit;
    const longest = [unit, 4096, 65_536, 262_144][below(4)]!;
    const lengthBytes = Math.min(sizeBytes - offsetBytes, Math.ceil((1 + below(longest)) / unit) * unit);
    yield { operation: kinds[below(kinds.length)]!, offsetBytes, lengthBytes, seed: below(2 ** 31) };
  }
}

async function assertRefusesOutside({ device }: ContractSubject): Promise<void> {
  const byte = new Uint8Array(1);
  for (const offset of [device.sizeBytes, -1, 0.5, Number.NaN, 2 ** 60]) {
    await assert.rejects(async () => device.read(byte, offset), RangeError, `read at ${offset}`);
    if (!device.readOnly)
      await assert.rejects(async () => device.write(byte, offset), RangeError, `write at ${offset}`);
  }
  if (device.readOnly) return;
  await assert.rejects(async () => device.zero(0, device.sizeBytes + 1, true), RangeError);
  await assert.rejects(async () => device.trim(1, device.sizeBytes), RangeError);
  await assert.rejects(async () => device.extents(1, device.sizeBytes), RangeError);
}

async function assertEmptyRequests({ device }: ContractSubject): Promise<void> {
  await device.read(new Uint8Array(0), device.sizeBytes);
  assert.deepEqual(await device.extents(device.sizeBytes, 0), []);
  if (device.readOnly) return;
  await device.write(new Uint8Array(0), device.sizeBytes);
  await device.zero(device.sizeBytes, 0, true);
  await device.trim(0, 0);
}

async function assertExtents({ device, content }: ContractSubject): Promise<void> {
  const model = content?.slice() ?? new Uint8Array(device.sizeBytes);
  await assertExtentsOf(device, model, 0, device.sizeBytes);
  if (!device.readOnly) {
    await applyChange(device, model, { operation: 'write', offsetBytes: 65_536, lengthBytes: 4096, seed: 3 });
  }
  await assertExtentsOf(device, model, 0, device.sizeBytes);
  await assertExtentsOf(device, model, 65_537, 4097);
}

async function assertWritesOrRefuses({ device, content }: ContractSubject): Promise<void> {
  const model = content?.slice() ?? new Uint8Array(device.sizeBytes);
  if (!device.readOnly) {
    await applyChange(device, model, { operation: 'write', offsetBytes: 1, lengthBytes: 9000, seed: 1 });
    await device.flush();
  } else {
    const refused = (error: unknown): boolean => (error as { code?: unknown }).code === 'EROFS';
    await assert.rejects(async () => device.write(new Uint8Array(1), 0), refused);
    await assert.rejects(async () => device.zero(0, 1, true), refused);
    await assert.rejects(async () => device.trim(0, 1), refused);
  }
  await assertContent(device, model);
}

async function assertSourceIsBorrowed({ device }: ContractSubject): Promise<void> {
  if (device.readOnly) return;
  const source = pattern(5, 8192);
  await device.write(source, 4096);
  source.fill(0xee);
  await assertRead(device, concat(new Uint8Array(4096), pattern(5, 8192)), 4096, 8192);
}

async function assertZeroes({ device }: ContractSubject): Promise<void> {
  if (device.readOnly) return;
  for (const mayDeallocate of [true, false]) {
    const model = pattern(7, 65_536);
    await device.write(model, 0);
    await device.zero(1000, 30_000, mayDeallocate);
    model.fill(0, 1000, 31_000);
    await assertRead(device, model, 0, model.length);
  }
}

async function assertTrims({ device }: ContractSubject): Promise<void> {
  if (device.readOnly) return;
  const model = pattern(9, 131_072);
  await device.write(model, 0);
  if (await device.trim(4096, 100_000)) model.fill(0, 4096, 104_096);
  await assertRead(device, model, 0, model.length);
}

async function assertParallel({ device, content }: ContractSubject): Promise<void> {
  const model = content?.slice() ?? new Uint8Array(device.sizeBytes);
  const steps = Array.from({ length: 48 }, (_, index) => index);
  await Promise.all(
    steps.map(async (index) => {
      const step = { offsetBytes: index * 5000, lengthBytes: 5000, seed: index };
      if (!device.readOnly)
        await applyChange(device, model, { operation: index % 5 === 4 ? 'zero' : 'write', ...step });
      await assertRead(device, model, step.offsetBytes, step.lengthBytes);
    }),
  );
  await assertContent(device, model);
}

async function assertContent(device: BlockDevice, model: Uint8Array): Promise<void> {
  assert.equal(device.sizeBytes, model.length);
  for (let at = 0; at < model.length; at += 1024 * 1024) {
    await assertRead(device, model, at, Math.min(1024 * 1024, model.length - at));
  }
}

async function assertRead(device: BlockDevice, model: Uint8Array, offset: number, length: number): Promise<void> {
  const found = new Uint8Array(length).fill(0xa5);
  await device.read(found, offset);
  const expected = model.subarray(offset, offset + length);
  if (Buffer.compare(found, expected) === 0) return;
  const at = found.findIndex((byte, index) => byte !== expected[index]);
  assert.fail(`read ${offset}+${length}: byte ${offset + at} is ${found[at]}, not ${expected[at]}`);
}

async function assertExtentsOf(device: BlockDevice, model: Uint8Array, offset: number, length: number): Promise<void> {
  let at = offset;
  let previous: string | undefined;
  for (const extent of await device.extents(offset, length)) {
    assert.equal(extent.offsetBytes, at, 'extents adjoin');
    assert.ok(extent.lengthBytes > 0, 'extents are not empty');
    assert.notEqual(extent.kind, previous, 'neighbours of one kind are joined');
    previous = extent.kind;
    at += extent.lengthBytes;
    if (extent.kind === 'data') continue;
    const part = model.subarray(extent.offsetBytes, at);
    assert.ok(
      Buffer.compare(part, new Uint8Array(part.length)) === 0,
      `${extent.kind} at ${extent.offsetBytes}+${extent.lengthBytes} reads as zeros`,
    );
  }
  assert.equal(at, offset + length, 'extents cover the range');
}

/** Bytes that differ by place and seed; a plain loop, because tests make megabytes of them. */
function pattern(seed: number, length: number): Uint8Array {
  const words = new Uint32Array(Math.ceil(length / 4));
  let state = Math.imul(seed + 1, 2_654_435_761) | 1;
  for (let index = 0; index < words.length; index++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    words[index] = state;
  }
  return new Uint8Array(words.buffer, 0, length);
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  return new Uint8Array([...a, ...b]);
}

/** A linear congruential generator: whole numbers below a limit, the same for the same seed. */
function generator(seed: number): (limit: number) => number {
  let state = (Math.imul(seed, 2_654_435_761) ^ 0x9e3779b9) >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
