import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer, connect as dialTcp, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFileSystem, systemClock, systemEntropy } from '@understudy/block';
import { FrameEncoding } from './batch/batch.types.ts';
import { Receiver } from './receiver/receiver.ts';
import { Relay } from './relay/relay.ts';
import { Sender } from './sender/sender.ts';
import { sampleDefinition, sampleMachineId, sampleStoreId } from './testing/fixtures.ts';
import { MemoryDirectory } from './testing/memory-replica.ts';
import { SCRIPT_BLOCKS, ScriptedLoop } from './testing/scripted-loop.ts';
import { SeededChance } from './testing/seeded.ts';

// Real: TCP, the system's clock, files on disk, zstd in the thread pool.
const servers: Server[] = [];
const sockets = new Set<Socket>();
const ends: (() => Promise<void>)[] = [];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-stream-'));
});

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
  for (const socket of sockets) socket.destroy();
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

interface Hop {
  accept(socket: Socket, rights: { authorise(): boolean }): void;
}

async function listen(hop: () => Hop): Promise<number> {
  const server = createServer((socket) => {
    sockets.add(socket);
    hop().accept(socket, { authorise: () => true });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function dial(port: number): () => Promise<Socket> {
  return () =>
    new Promise((resolve, reject) => {
      const socket = dialTcp(port, '127.0.0.1', () => resolve(socket));
      sockets.add(socket);
      socket.on('error', reject);
    });
}

function newRelay(upstreamPort: number): Relay {
  const relay = new Relay({
    connect: dial(upstreamPort),
    files: nodeFileSystem,
    folder: join(folder, 'spool'),
    clock: systemClock,
    entropy: systemEntropy,
    spoolBytesMax: 16 * 1024 * 1024,
  });
  relay.recover();
  return relay;
}

async function until(holds: () => boolean): Promise<void> {
  const endMillis = Date.now() + 20_000;
  while (!holds()) {
    if (Date.now() > endMillis) throw new Error('it did not come to that in 20 s');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

it('arrives over TCP, a spool on disk and zstd, and goes on after the relay was replaced', async () => {
  const directory = new MemoryDirectory(sampleStoreId);
  const receiver = new Receiver({ directory, clock: systemClock });
  ends.push(() => receiver.close());
  const upstreamPort = await listen(() => receiver);
  let relay = newRelay(upstreamPort);
  ends.push(() => relay.close());
  const port = await listen(() => relay);
  const loop = new ScriptedLoop(new SeededChance(5), (message) => sender.post(message));
  const sender: Sender = new Sender({
    connect: dial(port),
    clock: systemClock,
    entropy: systemEntropy,
    ring: loop.ring,
    definition: sampleDefinition,
    memory: undefined,
    emit: (message) => loop.receive(message),
  });
  ends.push(() => sender.stop());
  sender.start();
  const commits = setInterval(() => directory.replicas.get(sampleMachineId)?.commit(), 3);
  ends.push(async () => clearInterval(commits));
  const settle = (): Promise<void> =>
    until(() => {
      loop.close();
      return loop.incarnation > 0 && loop.settled;
    });
  await settle();
  for (let writes = 0; writes < 200; writes += 1) loop.write();
  await settle();

  await relay.close();
  for (const socket of sockets) socket.destroy();
  relay = newRelay(upstreamPort);
  for (let writes = 0; writes < 200; writes += 1) loop.write();
  await settle();

  const replica = directory.replicas.get(sampleMachineId);
  const image = replica?.imageAt(replica.held().sequence);
  const zeros = new Uint8Array(4096);
  for (let block = 0; block < SCRIPT_BLOCKS; block += 1) {
    const key = `0/${block}`;
    expect(Buffer.compare(image?.get(key) ?? zeros, loop.disk.get(key) ?? zeros)).toBe(0);
  }
  const encodings = replica?.batches.flatMap(({ batch }) => [...batch.encodings]);
  expect(encodings).toContain(FrameEncoding.zstd);
  expect(loop.log.filter(({ type }) => type === 'opened')).toHaveLength(1);
  expect(readdirSync(join(folder, 'spool'))).toEqual([sampleMachineId]);
});
