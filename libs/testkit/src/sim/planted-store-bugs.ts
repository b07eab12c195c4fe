import type { FileHandle, FileSystem } from '@understudy/block';
import type { MachineReplica } from '@understudy/replica-store';
import {
  type BatchHeader,
  decodeBatchHeader,
  type EncodedBatch,
  encodeBatchHeader,
  encodedBatch,
  encodeRaw,
  frameCrcs,
  type Generation,
  type ReplicaSink,
} from '@understudy/replication';
import { overFiles, overSink, type PlantedBug } from './plant.ts';

/** Bugs of the target: of its store, its generations, its retention. */
export const STORE_BUGS = {
  'fsync-lost': {
    what: 'every second fsync of the store does nothing: a loss of power takes it back by one',
    seeds: 20,
    classes: ['power-target'],
    make: () => ({ storeFiles: (files) => overFiles(files, everySecondSync) }),
  },
  'tail-taken-for-torn': {
    what: 'a durable batch that rotted at the tail is taken for a torn tail after a restart',
    seeds: 20,
    classes: ['crash-target'],
    make: () => ({ storeFiles: withoutTail }),
  },
  'sequence-reused': {
    what: 'batches of a restarted sender are taken under the incarnation, and so the names, of the one before',
    seeds: 20,
    classes: ['power-target', 'crash-agent', 'crash-sender'],
    make: () => ({ sink: oneIncarnation }),
  },
  'old-spool-replayed': {
    what: 'a batch of the incarnation before, as a spool may still have it, is taken for one of this incarnation',
    seeds: 20,
    classes: ['crash-agent', 'crash-sender'],
    make: () => ({ sink: oldBatchTaken }),
  },
  'generation-unchecked': {
    what: 'the path of appends does not look at the generation',
    seeds: 20,
    classes: [],
    make: () => ({ sink: anyGeneration }),
  },
  'generation-twice': {
    what: 'two promotions that ask at once are granted one number',
    seeds: 20,
    classes: [],
    make: () => ({ grant: grantedUnseen }),
  },
  'branch-flush-lost': {
    what: 'a flush of a branch is answered without being done',
    seeds: 20,
    classes: ['power-target'],
    make: () => ({ storeFiles: (files) => overFiles(files, unsyncedBranch) }),
  },
  'branch-shows-other-point': {
    what: 'a branch is made at the point behind the one that was asked for',
    seeds: 20,
    classes: [],
    make: () => ({ branchPoint: (asked, points) => points.find((point) => point > asked) ?? asked }),
  },
  'fold-one-too-far': {
    what: 'off by one in retention: fold goes to the point behind the one it may go to',
    seeds: 20,
    classes: [],
    make: () => ({ retained: onePointFurther }),
  },
} as const satisfies Record<string, PlantedBug>;

/** Only the journal: facts that are lost are found at once and say nothing about batches. */
function everySecondSync(handle: FileHandle): FileHandle {
  let syncs = 0;
  if (!handle.path.includes('.seg')) return handle;
  return { ...handle, sync: () => (++syncs % 2 === 0 ? Promise.resolve() : handle.sync()) };
}

/** docs/formats/replica-store.md: a batch begins with it, at a multiple of the alignment. */
const ENVELOPE_MAGIC = 0x31_42_4a_55;
const BATCH_ALIGNMENT = 64;

/** As recovery would do it: the newest segment loses its last batch when a process begins. */
function withoutTail(files: FileSystem): FileSystem {
  let begins = true;
  return {
    ...files,
    open(path, mode) {
      if (begins && path.includes('.seg')) {
        begins = false;
        // A store that writes before it reads has nothing from before.
        if (mode !== 'create') cutNewest(files, path.slice(0, path.lastIndexOf('/')));
      }
      return files.open(path, mode);
    },
  };
}

function cutNewest(files: FileSystem, folder: string): void {
  const names = files.list(folder).filter((name) => name.endsWith('.seg'));
  const handle = files.open(`${folder}/${names.sort().at(-1)}`, 'write');
  const content = Buffer.alloc(handle.sizeBytes());
  handle.readSync(content, 0);
  let at = Math.floor((content.length - 1) / BATCH_ALIGNMENT) * BATCH_ALIGNMENT;
  while (at > 0 && content.readUInt32LE(at) !== ENVELOPE_MAGIC) at -= BATCH_ALIGNMENT;
  if (at > 0) handle.truncate(at);
  handle.close();
}

/** Not its document: that one is found missing at once. */
function unsyncedBranch(handle: FileHandle): FileHandle {
  const isContent = handle.path.includes('/branches/') && !handle.path.includes('.json');
  return isContent ? { ...handle, sync: () => Promise.resolve() } : handle;
}

function oneIncarnation(sink: ReplicaSink): ReplicaSink {
  return overSink(sink, {
    async openIncarnation(incarnation, definition) {
      if (sink.incarnation() === 0) await sink.openIncarnation(incarnation, definition);
    },
  });
}

function oldBatchTaken(sink: ReplicaSink): ReplicaSink {
  let last: { readonly entries: Uint8Array; readonly plain: Uint8Array } | undefined;
  let old: typeof last;
  return overSink(sink, {
    async openIncarnation(incarnation, definition) {
      old = last;
      await sink.openIncarnation(incarnation, definition);
    },
    append(batch, plain) {
      const isPlain = batch.header.digests.length === 0 && plain.length > 0;
      if (!isPlain) return sink.append(batch, plain);
      last = { entries: batch.header.entries, plain: Uint8Array.from(plain) };
      if (old === undefined) return sink.append(batch, plain);
      const { entries, plain: content } = old;
      old = undefined;
      return sink.append(rewritten(batch, { entries }, content), content);
    },
  });
}

function anyGeneration(sink: ReplicaSink): ReplicaSink {
  const ruling = (): Generation | undefined => sink.lineage().at(-1)?.generation;
  return overSink(sink, {
    lineage: () => sink.lineage().slice(0, 1),
    append(batch, plain) {
      const generation = ruling();
      const isOld = generation !== undefined && generation.id !== batch.header.generation.id;
      return sink.append(isOld ? rewritten(batch, { generation }, plain) : batch, plain);
    },
  });
}

/** A batch with another header, and frames that fit it. */
function rewritten(batch: EncodedBatch, change: Partial<BatchHeader>, plain: Uint8Array): EncodedBatch {
  const header = { ...batch.header, ...change, payloadBytes: plain.length, frameCrcs: frameCrcs(plain) };
  const bytes = encodeBatchHeader(header);
  return encodedBatch(decodeBatchHeader(bytes), bytes, encodeRaw(Uint8Array.from(plain)));
}

/** Nobody looks whether another one was faster. */
async function grantedUnseen(replica: MachineReplica, expected: Generation, id: string): Promise<Generation> {
  try {
    return await replica.grantGeneration(expected, id);
  } catch {
    return { number: expected.number + 1, id };
  }
}

function onePointFurther(replica: MachineReplica): MachineReplica {
  return new Proxy(replica, {
    get(target, name) {
      if (name === 'points') {
        return ({ beyond = 0, limit, ...query }: Parameters<MachineReplica['points']>[0] = {}) =>
          target.points({
            ...query,
            beyond: limit === 1 ? beyond + 1 : beyond,
            ...(limit === undefined ? {} : { limit }),
          });
      }
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
