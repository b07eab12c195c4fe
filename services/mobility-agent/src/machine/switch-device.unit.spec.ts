import { type BlockDevice, MemoryDevice } from '@understudy/block';
import { SwitchDevice } from './switch-device.ts';

const BYTES = 64 * 1024;
const content = (device: BlockDevice) => {
  const target = new Uint8Array(4096);
  void device.read(target, 0);
  return target[0];
};

test('requests under way end first, those that come wait and go to what stands there then', async () => {
  const first = new MemoryDevice(BYTES);
  const second = new MemoryDevice(BYTES * 2);
  let finish: () => void = () => undefined;
  const slow = Object.assign(Object.create(first), {
    write: async (source: Uint8Array, offsetBytes: number) => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      await first.write(source, offsetBytes);
    },
  }) as BlockDevice;
  const device = new SwitchDevice(slow, BYTES);
  const underWay = device.write(new Uint8Array(4096).fill(1), 0);
  let isHeld = false;
  const held = device.hold().then(() => {
    isHeld = true;
  });
  const waiting = device.write(new Uint8Array(4096).fill(2), 0);
  await Promise.resolve();
  expect(isHeld).toBe(false);
  finish();
  await underWay;
  await held;
  expect([content(first), content(second)]).toEqual([1, 0]);
  device.show(second, BYTES * 2);
  await waiting;
  expect([content(first), content(second), device.sizeBytes]).toEqual([1, 2, BYTES * 2]);
});

test('what answers at once is answered at once, errors included', () => {
  const device = new SwitchDevice(new MemoryDevice(BYTES), BYTES);
  expect(device.write(new Uint8Array(4096), 0)).toBeUndefined();
  expect(() => device.write(new Uint8Array(4096), BYTES)).toThrow(RangeError);
  expect(device.flush()).toBeUndefined();
});
