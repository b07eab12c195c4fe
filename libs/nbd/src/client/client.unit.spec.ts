import {
  applySteps,
  type BlockDevice,
  blockDeviceContract,
  type ContractSubject,
  DelayDevice,
  FaultDevice,
  MemoryDevice,
  ReadOnlyDevice,
  randomSteps,
  systemClock,
} from '@understudy/block';
import type { NbdExport } from '../server/export.ts';
import { NbdServer } from '../server/server.ts';
import { pipePair } from '../testing/peers.ts';
import { NbdClient, type NbdClientOptions } from './client.ts';

const SIZE = 1024 * 1024 + 512;
const seed = Number(process.env['UNDERSTUDY_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function open(
  device: BlockDevice,
  offered: Partial<NbdExport> = {},
  options: Partial<NbdClientOptions> = {},
): Promise<ContractSubject & { device: NbdClient; server: NbdServer; cut: () => void }> {
  const server = new NbdServer({
    exports: new Map([['disk', { device, description: 'one', ...offered }]]),
    clock: systemClock,
    onDefect: () => undefined,
  });
  const [ours, theirs] = pipePair();
  server.serve(theirs);
  const client = await NbdClient.open(ours, { clock: systemClock, exportName: 'disk', ...options });
  const dispose = async (): Promise<void> => {
    await client.close();
    await server.close();
    await device.close();
  };
  return { device: client, server, dispose, cut: () => theirs.destroy() };
}

const sometimes = (device: BlockDevice): BlockDevice =>
  new DelayDevice(device, systemClock, ({ offsetBytes }) => (offsetBytes % 3 === 0 ? 0 : 0.01));

function filled(): MemoryDevice {
  const device = new MemoryDevice(SIZE);
  device.write(new Uint8Array(100_000).fill(7), 50_000);
  return device;
}

function contentOf(device: MemoryDevice): Uint8Array {
  const content = new Uint8Array(SIZE);
  device.read(content, 0);
  return content;
}

const subjects: Record<string, () => Promise<ContractSubject>> = {
  'a device in memory': () => open(new MemoryDevice(SIZE)),
  'a device with fast zeroes': () => open(new MemoryDevice(SIZE), { fastZero: true }),
  'a device that is sometimes slow': () => open(sometimes(new MemoryDevice(SIZE))),
  'a device, one request at a time': () => open(new MemoryDevice(SIZE), {}, { requestsInFlightMax: 1 }),
  'a read-only device': async () => ({ ...(await open(new ReadOnlyDevice(filled()))), content: contentOf(filled()) }),
};

describe.each(Object.entries(subjects))('NbdClient to NbdServer over %s keeps the contract:', (_name, make) => {
  for (const { name, run } of blockDeviceContract(make, seed)) it(name, run);
});

describe('NbdClient', () => {
  it('lists exports', async () => {
    const server = new NbdServer({
      exports: new Map([['a', { device: filled(), description: 'b' }]]),
      clock: systemClock,
    });
    const [ours, theirs] = pipePair();
    server.serve(theirs);
    expect(await NbdClient.list(ours, { clock: systemClock })).toEqual([{ name: 'a', description: 'b' }]);
    await server.close();
  });

  it('says ENOENT for an export that is not there', async () => {
    const server = new NbdServer({ exports: new Map(), clock: systemClock });
    const [ours, theirs] = pipePair();
    server.serve(theirs);
    await expect(NbdClient.open(ours, { clock: systemClock, exportName: 'x' })).rejects.toMatchObject({
      code: 'ENOENT',
    });
    await server.close();
  });

  it('says ENOENT where there is no socket, and ETIMEDOUT where nobody answers', async () => {
    await expect(NbdClient.connectUnix('/nowhere/at.all', { clock: systemClock })).rejects.toMatchObject({
      code: 'ENOENT',
    });
    const [silent] = pipePair();
    const opened = NbdClient.open(silent, { clock: systemClock, handshakeMillis: 20 });
    await expect(opened).rejects.toMatchObject({ code: 'ETIMEDOUT', retryable: true });
    expect(silent.destroyed).toBe(true);
  });

  it('passes errors on with their code', async () => {
    const { device, dispose } = await open(
      new FaultDevice(filled(), ({ operation }) => (operation === 'write' ? 'ENOSPC' : 'EIO')),
    );
    await expect(device.write(new Uint8Array(10), 0)).rejects.toMatchObject({ code: 'ENOSPC' });
    await expect(device.read(new Uint8Array(10), 0)).rejects.toMatchObject({ code: 'EIO' });
    await expect(device.flush()).rejects.toMatchObject({ code: 'EIO' });
    await dispose();
  });

  it('cuts long requests and queues beyond its limit', async () => {
    const memory = new MemoryDevice(20 * 1024 * 1024);
    const { device, dispose } = await open(memory, {}, { requestsInFlightMax: 3 });
    const source = new Uint8Array(20 * 1024 * 1024).map((_, index) => index >>> 12);
    await device.write(source, 0);
    const target = new Uint8Array(source.length);
    await device.read(target, 0);
    expect(Buffer.compare(source, target)).toBe(0);
    await dispose();
  });

  it('fails everything with ECONNRESET when the connection is lost, then and later', async () => {
    const never = new DelayDevice(new MemoryDevice(SIZE), systemClock, ({ operation }) =>
      operation === 'read' ? 60_000 : 0,
    );
    const { device, server, cut } = await open(never, {}, { requestsInFlightMax: 2 });
    const reads = [0, 1, 2, 3].map((index) => device.read(new Uint8Array(10), index));
    for (let count = 0; count < 5; count++) await turn();
    cut();
    for (const read of reads) await expect(read).rejects.toMatchObject({ code: 'ECONNRESET', retryable: true });
    await expect(device.flush()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(device.state).toBe('failed');
    await device.close();
    expect(server.connections).toBe(1); // the reads that nobody waits for any more
  });

  it('answers what is under way before it closes', async () => {
    const { device, dispose } = await open(sometimes(filled()));
    const read = device.read(new Uint8Array(10), 1);
    await device.close();
    await read;
    await expect(device.read(new Uint8Array(10), 1)).rejects.toMatchObject({ code: 'ECONNRESET' });
    await dispose();
  });

  it('agrees with an array of bytes under a longer random sequence', async () => {
    const { device, dispose } = await open(sometimes(new MemoryDevice(SIZE)), { fastZero: true });
    await applySteps(device, new Uint8Array(SIZE), randomSteps(seed, 1500, SIZE));
    await dispose();
  });
});
