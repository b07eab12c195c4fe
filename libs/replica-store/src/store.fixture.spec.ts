import { createHash } from 'node:crypto';
import { BLOCK_BYTES, type BlockDevice, type FileSystem, systemClock, systemEntropy } from '@understudy/block';
import {
  decodeBatchHeader,
  type EncodedBatch,
  EntryKind,
  EntryTableBuilder,
  encodeBatchHeader,
  encodedBatch,
  encodeRaw,
  encodeZstd,
  frameCrcs,
  type MachineDefinition,
  type Marker,
  machineId,
  sequence,
} from '@understudy/replication';
import { type SeededRandom, SimulatedFileSystem, seededRandom } from '@understudy/testkit';
import type { MachineReplica } from './machine/machine-replica.ts';
import { ReplicaStore, type ReplicaStoreOptions } from './store/replica-store.ts';

export const MACHINE = machineId('11111111-2222-4333-8444-555555555555');
export const DISK_BLOCKS = [96, 40] as const;

export function definition(blocks: readonly number[] = DISK_BLOCKS, revision = 1): MachineDefinition {
  return {
    machineId: MACHINE,
    name: 'guest',
    revision,
    cpus: 1,
    memoryMiB: 128,
    firmware: 'bios',
    nics: [],
    disks: blocks.map((count, index) => ({
      index,
      id: `disk-${index}`,
      name: `vd${'abcdef'[index]}`,
      sizeBytes: count * BLOCK_BYTES,
      exactBytes: count * BLOCK_BYTES,
    })),
    fabric: {},
  };
}

export interface Write {
  readonly disk: number;
  readonly block: number;
  readonly blocks: number;
  /** Undefined: zeros. */
  readonly content?: Uint8Array;
}

export interface BatchPlan {
  readonly writes: readonly Write[];
  readonly seal: boolean;
  readonly markers?: readonly Marker[];
  readonly definition?: MachineDefinition;
  readonly sourceTimeMicros?: number;
  readonly hashes?: readonly { disk: number; block: number; blocks: number; digest: Uint8Array }[];
  readonly zstd?: boolean;
}

/** The next batch of a replica's stream, as a sender would make it. */
export function makeBatch(
  replica: Pick<MachineReplica, 'held' | 'generation' | 'incarnation'>,
  plan: BatchPlan,
): EncodedBatch {
  const held = replica.held();
  const table = new EntryTableBuilder();
  const payload: Uint8Array[] = [];
  const digests: Uint8Array[] = [];
  for (const write of plan.writes) {
    table.add(write.disk, write.content ? EntryKind.data : EntryKind.zero, write.block, write.blocks);
    if (write.content) payload.push(write.content);
  }
  for (const item of plan.hashes ?? []) {
    table.add(item.disk, EntryKind.hash, item.block, item.blocks);
    digests.push(item.digest);
  }
  const plain = Buffer.concat(payload);
  const headerBytes = encodeBatchHeader({
    machineId: MACHINE,
    generation: replica.generation(),
    incarnation: replica.incarnation(),
    sequence: sequence(held.sequence + 1),
    previousChain: held.chain,
    seal: plan.seal,
    clockStepped: false,
    sourceTimeMicros: plan.sourceTimeMicros ?? 1_700_000_000_000_000 + held.sequence * 1000,
    entries: table.take(),
    digests: Buffer.concat(digests),
    payloadBytes: plain.length,
    frameCrcs: frameCrcs(plain),
    markers: plan.markers ?? [],
    ...(plan.definition ? { definition: plan.definition } : {}),
  });
  return encodedBatch(decodeBatchHeader(headerBytes), headerBytes, plan.zstd ? encodeZstd(plain) : encodeRaw(plain));
}

export async function appendPlan(replica: MachineReplica, plan: BatchPlan): Promise<EncodedBatch> {
  const batch = makeBatch(replica, plan);
  const plain = Buffer.concat(plan.writes.flatMap((write) => (write.content ? [write.content] : [])));
  await replica.append(batch, plain);
  return batch;
}

/** The disks as plain arrays, with a digest of each at every seal. */
export class DiskModel {
  readonly disks: Buffer[];
  readonly seals = new Map<number, string[]>();

  constructor(blocks: readonly number[] = DISK_BLOCKS) {
    this.disks = blocks.map((count) => Buffer.alloc(count * BLOCK_BYTES));
  }

  apply(sequenceNumber: number, plan: BatchPlan): void {
    for (const write of plan.writes) {
      const disk = this.disks[write.disk] as Buffer;
      if (write.content) disk.set(write.content, write.block * BLOCK_BYTES);
      else disk.fill(0, write.block * BLOCK_BYTES, (write.block + write.blocks) * BLOCK_BYTES);
    }
    if (plan.seal) this.seals.set(sequenceNumber, this.disks.map(sha));
  }
}

export function sha(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

export async function readAll(device: BlockDevice): Promise<Buffer> {
  const content = Buffer.alloc(device.sizeBytes, 0xee);
  await device.read(content, 0);
  return content;
}

export function randomPlan(random: SeededRandom, blocks: readonly number[] = DISK_BLOCKS): BatchPlan {
  const writes: Write[] = [];
  const count = random.below(6);
  for (let index = 0; index < count; index += 1) {
    const disk = random.below(blocks.length);
    const size = blocks[disk] as number;
    const block = random.below(size);
    const length = 1 + random.below(Math.min(random.chance(0.2) ? 40 : 4, size - block));
    if (random.chance(0.2)) writes.push({ disk, block, blocks: length });
    else writes.push({ disk, block, blocks: length, content: randomContent(random, length * BLOCK_BYTES) });
  }
  return { writes, seal: random.chance(0.4), zstd: random.chance(0.5) };
}

/** Compressible or not. */
export function randomContent(random: SeededRandom, length: number): Uint8Array {
  if (random.chance(0.5)) return Buffer.alloc(length, 1 + random.below(255));
  return Buffer.from(random.bytes(length));
}

export interface Bench {
  readonly files: SimulatedFileSystem;
  readonly random: SeededRandom;
  open(options?: Partial<ReplicaStoreOptions>): Promise<{ store: ReplicaStore; replica: MachineReplica }>;
}

export function simulatedBench(seed: number, limits: Partial<ReplicaStoreOptions> = {}): Bench {
  const files = new SimulatedFileSystem({ seed });
  return {
    files,
    random: seededRandom(seed),
    open: (options = {}) => openStore(files, '/store', { ...limits, ...options }),
  };
}

export async function openStore(
  files: FileSystem,
  folder: string,
  options: Partial<ReplicaStoreOptions> = {},
): Promise<{ store: ReplicaStore; replica: MachineReplica }> {
  const store = await ReplicaStore.open({ files, clock: systemClock, entropy: systemEntropy, folder, ...options });
  const replica = await store.open(MACHINE);
  return { store, replica };
}
