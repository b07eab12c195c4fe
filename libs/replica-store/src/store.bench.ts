// Numbers of the store, on real files: node --conditions=@understudy/source src/store.bench.ts FOLDER [entries in millions]
// Prints one JSON line per measurement.
import { BLOCK_BYTES, isPromise, nodeFileSystem, systemClock, systemEntropy } from '@understudy/block';
import {
  decodeBatchHeader,
  EntryKind,
  EntryTableBuilder,
  encodeBatchHeader,
  encodedBatch,
  encodeRaw,
  frameCrcs,
  type MachineDefinition,
  machineId,
  sequence,
} from '@understudy/replication';
import type { MachineReplica } from './machine/machine-replica.ts';
import { ReplicaStore } from './store/replica-store.ts';

const [folder = '/tmp/store-bench', millions = '1'] = process.argv.slice(2);
const MACHINE = machineId('11111111-2222-4333-8444-555555555555');
const DISK_BLOCKS = 2 ** 26;
const ENTRIES_PER_BATCH = 4096;

function definition(): MachineDefinition {
  const sizeBytes = DISK_BLOCKS * BLOCK_BYTES;
  const disks = [{ index: 0, id: 'a', name: 'vda', sizeBytes, exactBytes: sizeBytes }];
  return {
    machineId: MACHINE,
    name: 'm',
    revision: 1,
    cpus: 1,
    memoryMiB: 1,
    firmware: 'bios',
    nics: [],
    disks,
    fabric: {},
  };
}

function tell(what: string, value: number, unit: string): void {
  process.stdout.write(`${JSON.stringify({ what, value: Math.round(value * 100) / 100, unit })}\n`);
}

/** xorshift: the same places in every run. */
let state = 88_172_645;
function random(below: number): number {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) % below;
}

async function append(replica: MachineReplica, entries: number, blocks: number, plain: Uint8Array): Promise<void> {
  const held = replica.held();
  const table = new EntryTableBuilder(entries);
  for (let index = 0; index < entries; index += 1) {
    table.add(0, plain.length > 0 ? EntryKind.data : EntryKind.zero, random(DISK_BLOCKS - blocks), blocks);
  }
  const headerBytes = encodeBatchHeader({
    machineId: MACHINE,
    generation: replica.generation(),
    incarnation: replica.incarnation(),
    sequence: sequence(held.sequence + 1),
    previousChain: held.chain,
    seal: true,
    clockStepped: false,
    sourceTimeMicros: Date.now() * 1000,
    entries: table.take(),
    digests: new Uint8Array(),
    payloadBytes: plain.length,
    frameCrcs: frameCrcs(plain),
    markers: [],
  });
  const taken = replica.append(encodedBatch(decodeBatchHeader(headerBytes), headerBytes, encodeRaw(plain)), plain);
  if (isPromise(taken)) await taken;
  // As between two chunks from a socket.
  await new Promise((resolve) => setImmediate(resolve));
}

async function indexed(replica: MachineReplica): Promise<void> {
  let calm = 0;
  let before = -1;
  while (calm < 40) {
    // Merges are done when the index does not grow any more.
    const { indexBytes } = replica.retention.usage();
    const busy =
      indexBytes !== before || replica.retention.segments().some((segment) => !segment.indexed && !segment.open);
    before = indexBytes;
    calm = busy ? 0 : calm + 1;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function reads(replica: MachineReplica, at: { sequence: number }, count: number): Promise<number> {
  const device = replica.openView(at).devices.get(0);
  if (device === undefined) throw new Error('no device');
  const target = Buffer.alloc(BLOCK_BYTES);
  const began = performance.now();
  for (let index = 0; index < count; index += 1) {
    const read = device.read(target, random(DISK_BLOCKS) * BLOCK_BYTES);
    if (isPromise(read)) await read;
  }
  return count / ((performance.now() - began) / 1000);
}

const store = await ReplicaStore.open({ files: nodeFileSystem, clock: systemClock, entropy: systemEntropy, folder });
const replica = await store.open(MACHINE);
await replica.openIncarnation(replica.incarnation() + 1, definition());
await append(replica, 1, 1, Buffer.alloc(BLOCK_BYTES, 1));
await replica.flush();

const appendMiB = 512;
const payload = Buffer.alloc(1024 * 1024, 7);
let began = performance.now();
for (let done = 0; done < appendMiB; done += 1) await append(replica, 256, 1, payload);
await replica.flush();
tell('append 4 KiB entries in 1 MiB batches, durable', appendMiB / ((performance.now() - began) / 1000), 'MiB/s');
await indexed(replica);
tell(
  'view 4 KiB random reads, data entries',
  await reads(replica, { sequence: replica.durable().sealed }, 100_000),
  'reads/s',
);

const entries = Number(millions) * 1e6;
began = performance.now();
const delay = { max: 0, last: performance.now() };
const ticker = setInterval(() => {
  delay.max = Math.max(delay.max, performance.now() - delay.last - 10);
  delay.last = performance.now();
}, 10);
for (let done = 0; done < entries; done += ENTRIES_PER_BATCH)
  await append(replica, ENTRIES_PER_BATCH, 1, new Uint8Array());
await replica.flush();
tell(`append ${millions} M zero entries, durable`, entries / ((performance.now() - began) / 1000) / 1e6, 'M entries/s');
await indexed(replica);
clearInterval(ticker);
tell('the same, with all indexes merged', (performance.now() - began) / 1000, 's');
tell('longest stall of the event loop', delay.max, 'ms');
for (const [name, at] of [
  ['newest', replica.durable().sealed],
  ['in the middle', Math.floor(replica.durable().sealed / 2)],
] as const) {
  began = performance.now();
  const view = replica.openView({ sequence: at });
  tell(`open a view, ${name}`, performance.now() - began, 'ms');
  const read = view.devices.get(0)?.read(Buffer.alloc(BLOCK_BYTES), 0);
  if (isPromise(read)) await read;
  tell(`open a view and read, ${name}`, performance.now() - began, 'ms');
  tell(`view 4 KiB random reads, ${name}`, await reads(replica, { sequence: at }, 50_000), 'reads/s');
}
const { rss, arrayBuffers, heapUsed } = process.memoryUsage();
tell('memory: resident', rss / 2 ** 20, 'MiB');
tell('memory: heap', heapUsed / 2 ** 20, 'MiB');
tell('memory: buffers', arrayBuffers / 2 ** 20, 'MiB');
const usage = replica.retention.usage();
tell('journal', usage.journalBytes / 2 ** 20, 'MiB');
tell('index', usage.indexBytes / 2 ** 20, 'MiB');
store.close();

began = performance.now();
const again = await ReplicaStore.open({ files: nodeFileSystem, clock: systemClock, entropy: systemEntropy, folder });
await again.open(MACHINE);
tell('open the store again', performance.now() - began, 'ms');
again.close();
