import type { Duplex } from 'node:stream';
import { Chance } from './chance.ts';
import { SimulatedHost, type SimulatedProcess } from './simulated-host.ts';
import { SimulatedNetwork } from './simulated-network.ts';
import { SimulatedTime } from './simulated-time.ts';

async function connected(seed: number) {
  const random = new Chance(seed);
  const time = new SimulatedTime();
  const [a, b] = [new SimulatedHost('a', time, random), new SimulatedHost('b', time, random)];
  const network = new SimulatedNetwork(time, random.fork('network'));
  const server = b.process('server');
  const client = a.process('client');
  const accepted: Duplex[] = [];
  network.listen(server, 1, (socket) => accepted.push(socket));
  let socket: Duplex | undefined;
  void network.connect(client, b, 1).then((opened) => {
    socket = opened;
  });
  await time.runUntil(() => socket !== undefined, 10_000_000);
  const [near, far] = [socket as Duplex, accepted[0] as Duplex];
  return { random, time, a, b, network, client, server, near, far, received: collect(far) };
}

function collect(socket: Duplex): { bytes: Uint8Array[]; length: number; ended: boolean; error?: string } {
  const seen: { bytes: Uint8Array[]; length: number; ended: boolean; error?: string } = {
    bytes: [],
    length: 0,
    ended: false,
  };
  socket.on('data', (chunk: Uint8Array) => {
    seen.bytes.push(chunk);
    seen.length += chunk.length;
  });
  socket.on('end', () => {
    seen.ended = true;
  });
  socket.on('error', (error: NodeJS.ErrnoException) => {
    seen.error = error.code ?? error.message;
  });
  return seen;
}

describe('the simulated network', () => {
  it.each([1, 2, 3])('brings bytes in order, whole, in pieces of any size, seed %i', async (seed) => {
    const { time, near, received, random } = await connected(seed);
    const sent = random.bytes(100_000);
    for (let at = 0; at < sent.length; at += 7000) near.write(sent.subarray(at, at + 7000));
    near.end();
    await time.runUntil(() => received.ended, 600_000_000);
    expect(Buffer.concat(received.bytes)).toEqual(Buffer.from(sent));
  });

  it('answers writes only while there is room, and goes on when the reader does', async () => {
    const { time, near, far, received } = await connected(4);
    far.pause();
    let answered = 0;
    for (let count = 0; count < 400; count += 1) near.write(new Uint8Array(65_536), () => answered++);
    await time.runUntil(() => false, 1000_000_000);
    expect(answered).toBeLessThan(40);
    far.resume();
    await time.runUntil(() => received.length === 400 * 65_536, 4000_000_000);
    expect(received.length).toBe(400 * 65_536);
  });

  it('holds bytes back during a partition and brings them afterwards', async () => {
    const { time, near, received, network, a, b } = await connected(5);
    network.link(a, b).block('a');
    near.write(new Uint8Array(1000));
    await time.runUntil(() => received.length > 0, time.nowMicros() + 100_000_000);
    expect(received.length).toBe(0);
    network.link(a, b).open();
    await time.runUntil(() => received.length === 1000, time.nowMicros() + 100_000_000);
    expect(received.length).toBe(1000);
  });

  it('cuts at any byte: a prefix arrives, then both see a reset', async () => {
    const { time, near, received, network } = await connected(6);
    const there = collect(near);
    near.write(new Uint8Array(300_000));
    const connection = network.connections()[0];
    if (connection === undefined) throw new Error('no connection');
    network.cut(connection);
    await time.runUntil(() => received.error !== undefined, 100_000_000);
    expect([there.error, received.error]).toEqual(['ECONNRESET', 'ECONNRESET']);
    expect(received.length).toBeLessThanOrEqual(300_000);
  });

  it('tells the peer when a process dies, and says nothing when the host does', async () => {
    const killed = await connected(7);
    killed.client.kill();
    await killed.time.runUntil(() => killed.received.ended, 100_000_000);
    expect(killed.received.ended).toBe(true);

    const lost = await connected(8);
    lost.a.powerOff();
    lost.client.kill();
    lost.far.write(new Uint8Array(10));
    await lost.time.runUntil(() => lost.received.ended, 100_000_000);
    expect(lost.received).toMatchObject({ ended: false, length: 0 });
    lost.a.powerOn();
    await lost.time.runUntil(() => lost.received.error !== undefined, 200_000_000);
    expect(lost.received.error).toBe('ECONNRESET');
  });

  it('refuses where nobody listens and times out where nobody answers', async () => {
    const { time, network, a, b, client } = await connected(9);
    const codes: (string | undefined)[] = [];
    const dial = (process: SimulatedProcess, port: number) =>
      network.connect(process, b, port).catch((error: NodeJS.ErrnoException) => codes.push(error.code));
    void dial(client, 2);
    await time.runUntil(() => codes.length === 1, 100_000_000);
    network.link(a, b).block('b');
    void dial(client, 1);
    await time.runUntil(() => codes.length === 2, 100_000_000);
    expect(codes).toEqual(['ECONNREFUSED', 'ETIMEDOUT']);
  });
});
