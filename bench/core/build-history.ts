// Fills a replica store with a long history: node --conditions=@understudy/source bench/core/build-history.ts FOLDER MACHINE ENTRIES
// Zero-kind entries at random places: a long index on a small disk. A process of its own, so that its memory is nobody's figure.
import { BLOCK_BYTES, isPromise, nodeFileSystem, systemClock, systemEntropy } from '@understudy/block';
import { ReplicaStore } from '@understudy/replica-store';
import {
  decodeBatchHeader,
  EntryKind,
  EntryTableBuilder,
  encodeBatchHeader,
  encodedBatch,
  encodeRaw,
  frameCrcs,
  machineId,
  sequence,
} from '@understudy/replication';

const [folder, machine, entries] = process.argv.slice(2) as [string, string, string];
const DISK_BLOCKS = 2 ** 26;
const ENTRIES_PER_BATCH = 4096;
const MERGED_AFTER_CALM_MILLIS = 2_000;

const id = machineId(machine);
const sizeBytes = DISK_BLOCKS * BLOCK_BYTES;
const disks = [{ index: 0, id: 'a', name: 'vda', sizeBytes, exactBytes: sizeBytes }];
const shape = { revision: 1, cpus: 1, memoryMiB: 64, firmware: 'bios', nics: [], fabric: {} } as const;

// The store's timers keep no process alive; here nothing else does while an append waits for its indexer.
const alive = setInterval(() => undefined, 60_000);
const store = await ReplicaStore.open({ files: nodeFileSystem, clock: systemClock, entropy: systemEntropy, folder });
const replica = await store.open(id);
await replica.openIncarnation(replica.incarnation() + 1, { machineId: id, name: 'bench', disks, ...shape });
// The first seal ends the first run; from then on everything is journal.
await append(1);
await replica.flush();
for (let done = 0; done < Number(entries); done += ENTRIES_PER_BATCH) await append(ENTRIES_PER_BATCH);
await replica.flush();
await merged();
store.close();
clearInterval(alive);

/** xorshift: the same places in every run. */
function* places(): Generator<number, never> {
  for (let state = 88_172_645; ; ) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    yield (state >>> 0) % (DISK_BLOCKS - 1);
  }
}

async function append(count: number): Promise<void> {
  const { sequence: held, chain } = replica.held();
  const table = new EntryTableBuilder(count);
  const place = places();
  for (let index = 0; index < held % 7; index += 1) place.next();
  for (let index = 0; index < count; index += 1)
    table.add(0, EntryKind.zero, (place.next().value + held * 977) % DISK_BLOCKS, 1);
  const headerBytes = encodeBatchHeader({
    ...{ machineId: id, generation: replica.generation(), incarnation: replica.incarnation() },
    ...{ sequence: sequence(held + 1), previousChain: chain, seal: true, clockStepped: false },
    ...{ sourceTimeMicros: Date.now() * 1000, entries: table.take(), digests: new Uint8Array(), payloadBytes: 0 },
    ...{ frameCrcs: frameCrcs(new Uint8Array()), markers: [] },
  });
  const plain = new Uint8Array();
  const taken = replica.append(encodedBatch(decodeBatchHeader(headerBytes), headerBytes, encodeRaw(plain)), plain);
  if (isPromise(taken)) await taken;
  await new Promise((resolve) => setImmediate(resolve));
}

/** Until the index does not grow or shrink any more. */
async function merged(): Promise<void> {
  for (let before = -1, calmSince = performance.now(); performance.now() - calmSince < MERGED_AFTER_CALM_MILLIS; ) {
    const { indexBytes } = replica.retention.usage();
    const busy = replica.retention.segments().some(({ indexed, open }) => !indexed && !open);
    if (busy || indexBytes !== before) calmSince = performance.now();
    before = indexBytes;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
