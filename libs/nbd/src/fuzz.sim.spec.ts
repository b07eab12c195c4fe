import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { applySteps, type BlockDevice, DelayDevice, MemoryDevice, randomSteps, systemClock } from '@understudy/block';
import { fuzzBytes } from '@understudy/testkit';
import { NbdClient } from './client/client.ts';
import { BASE_ALLOCATION, Option } from './protocol/constants.ts';
import { NbdServer } from './server/server.ts';
import { pipePair } from './testing/peers.ts';
import { type Random, randomBytes, seeded } from './testing/random.ts';
import { infoRequest, metaRequest, optionHeader, requestHeader, u32 } from './testing/raw-client.ts';

/** More rounds by command: UNDERSTUDY_ROUNDS=10000 UNDERSTUDY_SEED=7 jest libs/nbd/src/fuzz */
const rounds = Number(process.env['UNDERSTUDY_ROUNDS'] ?? 150);
const seed = Number(process.env['UNDERSTUDY_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const SIZE = 512 * 1024;

let server: NbdServer;
let defects: unknown[];

beforeEach(() => {
  defects = [];
  const slow: BlockDevice = new DelayDevice(
    new MemoryDevice(SIZE),
    systemClock,
    ({ offsetBytes }) => (offsetBytes % 2) / 100,
  );
  server = new NbdServer({
    exports: new Map([
      ['disk', { device: new MemoryDevice(SIZE) }],
      ['slow', { device: slow }],
    ]),
    clock: systemClock,
    limits: { handshakeMillis: 1000, connectionsMax: 4 },
    onDefect: (error) => defects.push(error),
  });
});

afterEach(async () => {
  await server.close();
  expect(defects).toEqual([]);
});

/** Says something to the server, in pieces, and hangs up. Resolves when the server has let go. */
async function say(bytes: Uint8Array, random: Random): Promise<void> {
  const [ours, theirs] = pipePair(4096);
  ours.on('error', () => undefined);
  ours.resume();
  server.serve(theirs);
  for (let at = 0; at < bytes.length && !ours.destroyed; ) {
    const count = 1 + random(random(2) === 0 ? 10 : 5000);
    if (!ours.write(bytes.subarray(at, at + count))) await drained(ours);
    at += count;
  }
  await turn();
  if (random(2) === 0) ours.end();
  else ours.destroy();
  while (server.connections > 0) await turn();
}

function drained(stream: Duplex): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      stream.off('drain', done);
      stream.off('close', done);
      resolve();
    };
    stream.on('drain', done);
    stream.on('close', done);
  });
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The server is as good as new. */
async function assertWorks(): Promise<void> {
  const [ours, theirs] = pipePair();
  server.serve(theirs);
  const client = await NbdClient.open(ours, { clock: systemClock, exportName: 'disk' });
  await client.write(Buffer.from('alive'), 10);
  const found = Buffer.alloc(5);
  await client.read(found, 10);
  expect(found.toString()).toBe('alive');
  await client.close();
  while (server.connections > 0) await turn();
}

function handshake(name = 'disk'): Uint8Array {
  return Buffer.concat([
    u32(3),
    optionHeader(Option.structuredReply, 0),
    ...[metaRequest(name, [BASE_ALLOCATION])].flatMap((data) => [
      optionHeader(Option.setMetaContext, data.length),
      data,
    ]),
    ...[infoRequest(name, [3])].flatMap((data) => [optionHeader(Option.go, data.length), data]),
  ]);
}

const hostile = [0, 1, 2, 16, 4095, 4096, 4097, 65_536, SIZE - 1, SIZE, SIZE + 1, 2 ** 25, 2 ** 31, 2 ** 32 - 1];
const any = (random: Random): number => hostile[random(hostile.length)]!;

function hostileOptions(random: Random): Uint8Array {
  const parts: Uint8Array[] = [u32(random(10) === 0 ? random(2 ** 32) : 3)];
  for (let count = random(10); count > 0; count--) {
    const data =
      random(3) === 0 ? randomBytes(random, random(200)) : infoRequest('x'.repeat(random(300)), [any(random) % 65_536]);
    const isHonest = random(3) !== 0;
    parts.push(optionHeader(random(15), isHonest ? data.length : any(random)), data);
    // A length inside the data that lies, at some place.
    if (data.length > 4 && random(2) === 0) data.set(u32(any(random)), random(data.length - 3));
  }
  return Buffer.concat(parts);
}

function hostileRequests(random: Random): Uint8Array {
  const parts: Uint8Array[] = [handshake(random(2) === 0 ? 'disk' : 'slow')];
  for (let count = random(40); count > 0; count--) {
    const command = random(10);
    const isHonest = random(4) !== 0;
    const length = isHonest ? random(20_000) : any(random);
    const offset = isHonest ? random(SIZE) : any(random) * any(random);
    parts.push(requestHeader(command, random(4) === 0 ? random(65_536) : 0, random(2 ** 32), offset, length));
    if (command === 1) parts.push(new Uint8Array(random(8) === 0 ? random(5000) : Math.min(length, 200_000)));
  }
  return Buffer.concat(parts);
}

describe(`hostile peers (seed ${seed}, ${rounds} rounds)`, () => {
  it('garbage never hurts the server', async () => {
    const random = seeded(seed);
    for (let round = 0; round < rounds; round++) await say(randomBytes(random, random(2000)), random);
    await assertWorks();
  });

  it('a conversation may end at every byte', async () => {
    const random = seeded(seed);
    const whole = Buffer.concat([
      handshake(),
      requestHeader(0, 0, 1, 0, 8192),
      requestHeader(1, 1, 2, 0, 64),
      new Uint8Array(64),
      requestHeader(7, 0, 3, 0, SIZE),
      requestHeader(2, 0, 4, 0, 0),
    ]);
    for (let end = 0; end <= whole.length; end++) await say(whole.subarray(0, end), random);
    await assertWorks();
  });

  it('a conversation damaged anywhere never hurts the server', async () => {
    const random = seeded(seed);
    const write = Buffer.concat([requestHeader(1, 0, 2, 0, 64), new Uint8Array(64)]);
    const conversation = Buffer.concat([
      handshake(),
      requestHeader(0, 0, 1, 0, 8192),
      write,
      requestHeader(7, 0, 3, 0, SIZE),
    ]);
    await fuzzBytes({
      keptPath: join(import.meta.dirname, '../fixtures/conversations.json'),
      wellFormed: { handshake: handshake(), conversation },
      judge: (bytes) => say(bytes, random),
    });
    await assertWorks();
  });

  it('hostile options never hurt the server', async () => {
    const random = seeded(seed);
    for (let round = 0; round < rounds; round++) await say(hostileOptions(random), random);
    await assertWorks();
  });

  it('hostile requests never hurt the server', async () => {
    const random = seeded(seed);
    for (let round = 0; round < rounds; round++) await say(hostileRequests(random), random);
    await assertWorks();
  });

  it('a line that changes and cuts bytes never makes either side hang', async () => {
    const random = seeded(seed);
    for (let round = 0; round < rounds; round++) await talkOverBadLine(random);
    await assertWorks();
  });

  it('a server that talks nonsense is an error for the client', async () => {
    const random = seeded(seed);
    for (let round = 0; round < rounds; round++) {
      const [ours, theirs] = pipePair();
      theirs.on('error', () => undefined);
      theirs.resume();
      const opened = NbdClient.open(ours, { clock: systemClock, handshakeMillis: 1000 });
      const greeting = Buffer.from('NBDMAGICIHAVEOPT\0\x03');
      theirs.write(Buffer.concat([random(2) === 0 ? greeting : new Uint8Array(0), randomBytes(random, random(500))]));
      theirs.end();
      await expect(opened).rejects.toMatchObject({ name: 'BlockIoError' });
    }
  });
});

/** A real client and a real server; what goes over the line is damaged now and then, and in the end it is cut. */
async function talkOverBadLine(random: Random): Promise<void> {
  const [ours, clientEnd] = pipePair(8192);
  const [serverEnd, theirs] = pipePair(8192);
  const damagePerChunk = random(3) === 0 ? 0 : 20;
  forward(clientEnd, serverEnd, random, damagePerChunk);
  forward(serverEnd, clientEnd, random, damagePerChunk);
  server.serve(theirs);
  const cut = setTimeout(() => clientEnd.destroy(), 30 + random(40));
  try {
    const client = await NbdClient.open(ours, {
      clock: systemClock,
      exportName: random(2) === 0 ? 'disk' : 'slow',
      handshakeMillis: 1000,
    });
    // What is read may be damaged, so the model is the device itself: only the ends of the requests are of interest.
    const steps = [...randomSteps(random(2 ** 31), 40, SIZE)];
    await Promise.allSettled(steps.map((step) => applySteps(client, new Uint8Array(SIZE), [step])));
    await client.close();
  } catch (error) {
    expect(error).toMatchObject({ name: 'BlockIoError' });
  } finally {
    clearTimeout(cut);
    clientEnd.destroy();
    serverEnd.destroy();
  }
  while (server.connections > 0) await turn();
}

function forward(from: Duplex, to: Duplex, random: Random, damagePerChunk: number): void {
  from.on('error', () => undefined);
  from.on('data', (chunk: Uint8Array) => {
    const bytes = chunk.slice();
    if (damagePerChunk > 0 && random(damagePerChunk) === 0) bytes[random(bytes.length)] = random(256);
    const cut = damagePerChunk > 0 && random(50) === 0 ? random(bytes.length) : bytes.length;
    if (!to.destroyed && !to.writableEnded && !to.write(bytes.subarray(0, cut))) {
      from.pause();
      to.once('drain', () => from.resume());
    }
  });
  from.on('end', () => to.end());
  from.on('close', () => to.destroy());
}
