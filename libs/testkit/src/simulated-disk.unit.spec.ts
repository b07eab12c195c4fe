import { blockDeviceContract, type ContractSubject, FileDevice, randomSteps } from '@understudy/block';
import { SimulatedFileSystem } from './simulated-file-system.ts';

const SIZE = 512 * 1024;
const seed = Number(process.env['UNDERSTUDY_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

async function makeDisk(files: SimulatedFileSystem): Promise<FileDevice> {
  const file = files.open('/disk', 'create');
  file.truncate(SIZE);
  await file.sync();
  await files.syncFolder('/');
  file.close();
  return FileDevice.open(files, '/disk');
}

async function subject(): Promise<ContractSubject> {
  const device = await makeDisk(new SimulatedFileSystem({ seed }));
  return { device, dispose: () => device.close() };
}

describe('FileDevice over simulated files keeps the contract:', () => {
  for (const { name, run } of blockDeviceContract(subject, seed)) it(name, run);
});

it(`a flush is a promise over any power loss, and nothing else is (seed ${seed})`, async () => {
  let lost = 0;
  for (let round = 0; round < 60; round++) {
    const files = new SimulatedFileSystem({ seed: seed + round });
    const device = await makeDisk(files);
    const durable = new Uint8Array(SIZE);
    const seen = new Uint8Array(SIZE);
    /** Bytes that may be old or new. */
    const open = new Uint8Array(SIZE);
    for (const { operation, offsetBytes, lengthBytes, seed: byte } of randomSteps(seed + round, 25, SIZE)) {
      const end = offsetBytes + lengthBytes;
      if (operation === 'write' || operation === 'zero') {
        const value = operation === 'write' ? 1 + (byte % 255) : 0;
        if (value > 0) await device.write(new Uint8Array(lengthBytes).fill(value), offsetBytes);
        else await device.zero(offsetBytes, lengthBytes, true);
        seen.fill(value, offsetBytes, end);
        open.fill(1, offsetBytes, end);
      } else if (operation === 'flush') {
        await device.flush();
        durable.set(seen);
        open.fill(0);
      }
    }
    files.powerLoss();
    const after = new Uint8Array(SIZE);
    await FileDevice.open(files, '/disk').read(after, 0);
    for (let at = 0; at < SIZE; at++) {
      if (open[at] === 0) {
        if (after[at] !== durable[at]) throw new Error(`round ${round}: flushed byte ${at} is lost`);
      } else if (after[at] !== seen[at]) lost++;
    }
  }
  expect(lost).toBeGreaterThan(0);
});
