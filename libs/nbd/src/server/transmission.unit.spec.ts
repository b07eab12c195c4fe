import {
  type BlockDevice,
  type BlockRequest,
  FaultDevice,
  InterceptedDevice,
  MemoryDevice,
  OverlayDevice,
  systemClock,
} from '@understudy/block';
import { Command, CommandFlag, ReplyType } from '../protocol/constants.ts';
import { readU64, viewOf } from '../protocol/layout.ts';
import { pipePair } from '../testing/peers.ts';
import { RawClient, requestHeader } from '../testing/raw-client.ts';
import type { NbdExport } from './export.ts';
import type { NbdLimits } from './limits.ts';
import { NbdServer } from './server.ts';

const SIZE = 4 * 1024 * 1024;
let server: NbdServer;
let ended: string[];
let defects: unknown[];

function serve(device: BlockDevice, limits: Partial<NbdLimits> = {}, offered: Partial<NbdExport> = {}): NbdServer {
  ended = [];
  defects = [];
  server = new NbdServer({
    exports: new Map([['disk', { device, ...offered }]]),
    clock: systemClock,
    limits,
    onDisconnected: (reason) => ended.push(reason),
    onDefect: (error) => defects.push(error),
  });
  return server;
}

async function connect(structured = true): Promise<RawClient> {
  const [ours, theirs] = pipePair();
  server.serve(theirs);
  const client = new RawClient(ours);
  await client.go('disk', structured);
  return client;
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A device whose requests end when the test says so. */
class HeldDevice extends InterceptedDevice {
  readonly held: { request: BlockRequest; finish: () => void; fail: (error: Error) => void }[] = [];

  constructor(device: BlockDevice) {
    super(device, (request, run) =>
      new Promise<void>((resolve, reject) => {
        this.held.push({ request, finish: resolve, fail: reject });
      }).then(run),
    );
  }

  async started(count: number): Promise<void> {
    while (this.held.length < count) await turn();
  }
}

afterEach(() => server.close());

describe('transmission', () => {
  it('answers every bad request with its errno and goes on', async () => {
    serve(new MemoryDevice(SIZE));
    for (const structured of [true, false]) {
      const client = await connect(structured);
      const errnos = [
        await client.request(Command.read, 0, SIZE, 1),
        await client.request(Command.write, 0, SIZE, 5, Buffer.from('12345')),
        await client.request(Command.write, 1 << 7, 0, 5, Buffer.from('12345')),
        await client.request(Command.trim, 0, SIZE, 1),
        await client.request(99, 0, 0, 0),
        await client.request(Command.writeZeroes, CommandFlag.fastZero, 0, 4096),
      ];
      expect(errnos.map(({ errno }) => errno)).toEqual([22, 28, 22, 22, 22, 95]);
      expect(errnos.every(({ kind }) => kind === (structured ? 'chunk' : 'simple'))).toBe(true);
      expect((await client.request(Command.write, 0, 0, 5, Buffer.from('hello'))).errno).toBe(0);
      expect((await client.request(Command.flush, 0, 0, 0)).errno).toBe(0);
    }
  });

  it('reads as a simple reply, and as one chunk', async () => {
    const device = new MemoryDevice(SIZE);
    device.write(Buffer.from('hello'), 1000);
    serve(device);
    const simple = await (await connect(false)).request(Command.read, 0, 1000, 5);
    expect(Buffer.from(simple.payload).toString()).toBe('hello');
    const chunk = await (await connect()).request(Command.read, 0, 1000, 5);
    expect(chunk).toMatchObject({ kind: 'chunk', type: ReplyType.offsetData, flags: 1, cookie: 77 });
    expect(readU64(viewOf(chunk.payload), 0)).toBe(1000);
    expect(Buffer.from(chunk.payload.subarray(8)).toString()).toBe('hello');
  });

  it('answers requests of length 0', async () => {
    serve(new MemoryDevice(SIZE));
    const client = await connect();
    expect(await client.request(Command.read, 0, 0, 0)).toMatchObject({
      kind: 'chunk',
      type: ReplyType.none,
      flags: 1,
    });
    for (const command of [Command.write, Command.trim, Command.writeZeroes, Command.cache]) {
      expect((await client.request(command, 0, SIZE, 0)).errno).toBe(0);
    }
  });

  it('sends holes of a long read as holes, but not when it must not fragment', async () => {
    const device = new MemoryDevice(SIZE);
    device.write(new Uint8Array(65_536).fill(1), 65_536);
    serve(device);
    const client = await connect();
    const chunks = [await client.request(Command.read, 0, 0, 512 * 1024), await client.reply(), await client.reply()];
    expect(chunks.map(({ type, flags }) => [type, flags])).toEqual([
      [ReplyType.offsetHole, 0],
      [ReplyType.offsetData, 0],
      [ReplyType.offsetHole, 1],
    ]);
    const whole = await client.request(Command.read, CommandFlag.df, 0, 512 * 1024);
    expect(whole).toMatchObject({ type: ReplyType.offsetData, flags: 1 });
    expect(whole.payload).toHaveLength(512 * 1024 + 8);
  });

  it('tells the state of blocks, one or many', async () => {
    const device = new MemoryDevice(SIZE);
    device.write(new Uint8Array(65_536).fill(1), 65_536);
    serve(device);
    const client = await connect();
    const numbers = (payload: Uint8Array): number[] =>
      Array.from({ length: payload.length / 4 }, (_, index) => viewOf(payload).getUint32(index * 4));
    const all = await client.request(Command.blockStatus, 0, 0, SIZE);
    expect(numbers(all.payload)).toEqual([1, 65_536, 3, 65_536, 0, SIZE - 131_072, 3]);
    const one = await client.request(Command.blockStatus, CommandFlag.reqOne, 60_000, SIZE - 60_000);
    expect(numbers(one.payload)).toEqual([1, 5536, 3]);
  });

  it('maps errors of the device, early and late, and reports defects', async () => {
    const fault = { code: 'EIO' as string };
    const device = new FaultDevice(new MemoryDevice(SIZE), ({ operation }) => {
      if (fault.code === 'defect' && operation === 'read') throw new TypeError('a bug');
      return fault.code === 'defect' || fault.code === '' ? undefined : fault.code;
    });
    serve(device);
    const client = await connect();
    const expected = { EIO: 5, ENOSPC: 28, EDQUOT: 28, EROFS: 1, EWHATEVER: 5 };
    for (const [code, errno] of Object.entries(expected)) {
      fault.code = code;
      for (const command of [Command.read, Command.trim, Command.writeZeroes, Command.blockStatus]) {
        expect((await client.request(command, 0, 0, 4096)).errno).toBe(errno);
      }
      expect((await client.request(Command.write, 0, 0, 1, Buffer.from('x'))).errno).toBe(errno);
      expect((await client.request(Command.flush, 0, 0, 0)).errno).toBe(errno);
      expect((await client.request(Command.read, 0, 0, 512 * 1024)).errno).toBe(errno);
    }
    fault.code = 'defect';
    expect((await client.request(Command.read, 0, 0, 4096)).errno).toBe(5);
    expect(defects).toHaveLength(1);
    fault.code = '';
    expect((await client.request(Command.read, 0, 0, 4096)).errno).toBe(0);
  });

  it('answers in the order in which the device ends', async () => {
    const device = new HeldDevice(new MemoryDevice(SIZE));
    serve(device);
    const client = await connect();
    for (const cookie of [1, 2, 3]) client.send(requestHeader(Command.read, 0, cookie, cookie * 4096, 4096));
    await device.started(3);
    device.held[2]!.finish();
    expect((await client.reply()).cookie).toBe(3);
    device.held[0]!.fail(Object.assign(new Error('gone'), { code: 'EIO' }));
    expect(await client.reply()).toMatchObject({ cookie: 1, errno: 5 });
    device.held[1]!.finish();
    expect((await client.reply()).payload).toHaveLength(4104);
  });

  it('flushes after the write that FUA is on', async () => {
    const device = new HeldDevice(new MemoryDevice(SIZE));
    serve(device);
    const client = await connect();
    client.send(requestHeader(Command.write, CommandFlag.fua, 1, 0, 1), Buffer.from('x'));
    await device.started(1);
    device.held[0]!.finish();
    await device.started(2);
    expect(device.held[1]!.request.operation).toBe('flush');
    device.held[1]!.finish();
    expect((await client.reply()).errno).toBe(0);
  });

  it('answers what is under way before it closes for DISC, and takes nothing after it', async () => {
    const device = new HeldDevice(new MemoryDevice(SIZE));
    serve(device);
    const client = await connect();
    client.send(requestHeader(Command.read, 0, 1, 0, 4096), requestHeader(Command.disconnect, 0, 2, 0, 0));
    client.send(requestHeader(Command.read, 0, 3, 0, 4096));
    await device.started(1);
    device.held[0]!.finish();
    expect((await client.reply()).cookie).toBe(1);
    await client.closed();
    expect(device.held).toHaveLength(1);
    expect(ended).toEqual([]);
  });

  it('closes for an absurdly long write, and for garbage', async () => {
    serve(new MemoryDevice(SIZE));
    const first = await connect();
    first.send(requestHeader(Command.write, 0, 1, 0, 2 ** 32 - 1));
    await first.closed();
    const second = await connect();
    second.send(Buffer.alloc(28, 'x'));
    await second.closed();
    expect(ended).toEqual(['the client sent an absurdly long write', 'the client sent garbage']);
  });
});

describe('back-pressure', () => {
  it('starts no more requests than the limit, and the rest when there is room', async () => {
    const device = new HeldDevice(new MemoryDevice(SIZE));
    serve(device, { requestsInFlightMax: 4 });
    const client = await connect();
    for (let cookie = 0; cookie < 10; cookie++) {
      client.send(requestHeader(Command.write, 0, cookie, 0, 4096), new Uint8Array(4096));
    }
    await device.started(4);
    for (let count = 0; count < 20; count++) await turn();
    expect(device.held).toHaveLength(4);
    for (let done = 0; done < 10; done++) {
      await device.started(done + 1);
      device.held[done]!.finish();
      await client.reply();
    }
  });

  it('counts bytes too, but lets one request always run', async () => {
    const device = new HeldDevice(new MemoryDevice(SIZE));
    serve(device, { bytesInFlightMax: 1000 });
    const client = await connect();
    for (const cookie of [1, 2]) client.send(requestHeader(Command.write, 0, cookie, 0, 4096), new Uint8Array(4096));
    await device.started(1);
    for (let count = 0; count < 20; count++) await turn();
    expect(device.held).toHaveLength(1);
    device.held[0]!.finish();
    await device.started(2);
    device.held[1]!.finish();
    expect([(await client.reply()).cookie, (await client.reply()).cookie]).toEqual([1, 2]);
  });

  it('does not read on for a peer that does not take its replies', async () => {
    let reads = 0;
    const device = new InterceptedDevice(new MemoryDevice(SIZE), (_request, run) => {
      reads++;
      return run();
    });
    serve(device, { replyBytesQueuedMax: 100_000 });
    const client = await connect();
    client.stream.pause();
    const request = requestHeader(Command.read, 0, 1, 0, 16_384);
    for (let count = 0; count < 200; count++) client.send(request);
    for (let count = 0; count < 300; count++) await turn();
    const before = reads;
    expect(before).toBeLessThan(60);
    client.stream.resume();
    for (let count = 0; count < 200; count++) await client.reply();
    expect(reads).toBe(200);
  });
});

describe('a lost connection', () => {
  it('holds the writes of others back until its own have ended, and drops what had not started', async () => {
    const memory = new MemoryDevice(SIZE);
    const device = new HeldDevice(memory);
    serve(device, { requestsInFlightMax: 1 });
    const old = await connect();
    old.send(requestHeader(Command.write, 0, 1, 0, 3), Buffer.from('old'));
    old.send(requestHeader(Command.write, 0, 2, 100, 3), Buffer.from('bad'));
    await device.started(1);
    old.stream.destroy();
    const next = await connect();
    for (let count = 0; count < 5; count++) await turn();
    next.send(requestHeader(Command.write, 0, 3, 0, 3), Buffer.from('new'));
    for (let count = 0; count < 20; count++) await turn();
    expect(device.held).toHaveLength(1);
    device.held[0]!.finish();
    await device.started(2);
    device.held[1]!.finish();
    expect((await next.reply()).cookie).toBe(3);
    const found = Buffer.alloc(200);
    memory.read(found, 0);
    expect(found.toString('latin1').replaceAll('\0', '')).toBe('new');
    expect(device.held).toHaveLength(2);
  });

  it('lets reads pass meanwhile', async () => {
    const device = new HeldDevice(new MemoryDevice(SIZE));
    serve(device);
    const old = await connect();
    old.send(requestHeader(Command.write, 0, 1, 0, 3), Buffer.from('old'));
    await device.started(1);
    old.stream.destroy();
    const next = await connect();
    next.send(requestHeader(Command.read, 0, 9, 4096, 4096));
    await device.started(2);
    device.held[1]!.finish();
    expect((await next.reply()).cookie).toBe(9);
    device.held[0]!.finish();
  });

  it('is waited for by close and by disconnect', async () => {
    const device = new HeldDevice(new MemoryDevice(SIZE));
    serve(device);
    const client = await connect();
    client.send(requestHeader(Command.write, 0, 1, 0, 3), Buffer.from('old'));
    await device.started(1);
    client.stream.destroy();
    let isLeft = false;
    const left = server.disconnect('disk').then(() => {
      isLeft = true;
    });
    for (let count = 0; count < 10; count++) await turn();
    expect(isLeft).toBe(false);
    device.held[0]!.finish();
    await left;
    expect(server.connections).toBe(0);
  });
});

describe('connections', () => {
  it('are counted for the export, and share its content', async () => {
    const counts: number[] = [];
    serve(new OverlayDevice(new MemoryDevice(SIZE)), {}, { onConnections: (count) => counts.push(count) });
    const [one, two] = [await connect(), await connect(false)];
    await one.request(Command.write, CommandFlag.fua, 0, 2, Buffer.from('hi'));
    expect(Buffer.from((await two.request(Command.read, 0, 0, 2)).payload).toString()).toBe('hi');
    one.stream.destroy();
    two.send(requestHeader(Command.disconnect, 0, 0, 0, 0));
    await two.closed();
    while (server.connections > 0) await turn();
    expect(counts).toEqual([1, 2, 1, 0]);
  });
});
