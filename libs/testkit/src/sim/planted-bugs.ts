import { crc32 } from 'node:zlib';
import { BLOCK_BYTES, type BlockDevice, type FileHandle } from '@understudy/block';
import {
  EntryKind,
  EntryTable,
  type FromSender,
  type ReplicaSink,
  sequence,
  type ToSender,
} from '@understudy/replication';
import { over, overFiles, overSink, type Plant, type PlantedBug } from './plant.ts';
import { CHANGE_BUGS } from './planted-change-bugs.ts';
import { STORE_BUGS } from './planted-store-bugs.ts';

const BUGS = {
  ...STORE_BUGS,
  ...CHANGE_BUGS,
  'ack-before-fsync': {
    what: 'the store acknowledges before its fsync has ended',
    seeds: 20,
    classes: ['power-target', 'crash-target'],
    make: () => ({
      storeFiles: (files) => overFiles(files, unsynced),
    }),
  },
  'cleared-on-received': {
    what: 'a dirty bit is cleared when the next hop has the batch in memory',
    seeds: 20,
    classes: ['network-cut', 'crash-relay', 'power-relay', 'power-target', 'crash-agent', 'spool-lost'],
    make: clearedOnReceived,
  },
  'cleared-too-early': {
    what: 'a dirty bit is cleared in the file when the next one is set',
    seeds: 20,
    classes: ['crash-agent', 'network-partition', 'crash-target'],
    make: () => ({ mapFiles: (files) => overFiles(files, clearedEarly) }),
  },
  'map-not-marked': {
    what: 'a dirty bit is not in the file when the write goes to the disk',
    seeds: 20,
    classes: ['crash-agent', 'network-partition', 'crash-target'],
    make: () => ({ mapFiles: (files) => overFiles(files, neverMarked) }),
  },
  'seal-with-dirty': {
    what: 'a seal is sent with a dirty block left',
    seeds: 20,
    classes: ['network-partition', 'crash-agent'],
    make: () => ({ toSender: (message) => (message.type === 'batch' ? sealed(message) : message) }),
  },
  'copy-read-touched': {
    what: 'a copy read is queued although a write overlapped it',
    seeds: 20,
    classes: [],
    make: touchedCopyRead,
  },
  'compared-elsewhere': {
    what: 'hashes are compared with the content of an earlier sequence',
    seeds: 20,
    classes: ['disk-reverted'],
    make: () => ({ sink: comparedElsewhere }),
  },
  'disk-change-unseen': {
    what: 'a disk that was changed while the agent was away is taken for unchanged',
    seeds: 20,
    classes: ['disk-changed', 'disk-reverted'],
    make: () => ({
      identity: (identity) => ({ ...identity, modifiedNanos: 1n, changedNanos: 1n, timesAreTrusted: true }),
    }),
  },
  'rollback-unseen': {
    what: 'a store that went back in time is believed',
    seeds: 20,
    classes: ['store-restored'],
    make: () => ({
      fromSender: (message, deliver) =>
        deliver(message.type === 'opened' && message.trust === 'in-doubt' ? { ...message, trust: 'trusted' } : message),
    }),
  },
  'window-too-short': {
    what: 'retention gives up points that are inside the continuous window',
    seeds: 20,
    classes: [],
    make: () => ({ policy: (policy) => ({ ...policy, continuousMillis: policy.continuousMillis / 2, tiers: [] }) }),
  },
  'pin-forgotten': {
    what: 'after a restart fold passes a pin',
    seeds: 20,
    classes: ['crash-target'],
    make: () => ({
      storeFiles: (files) => ({ ...files, list: (path) => (path.endsWith('/pins') ? [] : files.list(path)) }),
    }),
  },
  'view-past-point': {
    what: 'a view reads past its point',
    seeds: 5,
    classes: [],
    make: () => ({ viewSequence: (sequence, seals) => seals.find((seal) => seal > sequence) ?? sequence }),
  },
  'write-not-captured': {
    what: 'a write goes to the disk and not into the stream',
    seeds: 5,
    classes: [],
    make: () => ({ served: bypassing }),
  },
  'flush-without-sync': {
    what: 'a flush is answered without being done',
    seeds: 20,
    classes: ['power-source'],
    make: () => ({ medium: (device) => over(device, { flush: () => undefined }) }),
  },
  'guest-waits-for-replication': {
    what: 'a flush is answered when the replica has the writes',
    seeds: 20,
    classes: ['network-partition', 'network-silence', 'crash-relay', 'crash-target'],
    make: waitingForReplication,
  },
} as const satisfies Record<string, PlantedBug>;

export type PlantName = keyof typeof BUGS;
export const PLANTED_BUGS: ReadonlyMap<PlantName, PlantedBug> = new Map(
  Object.entries(BUGS) as [PlantName, PlantedBug][],
);

/** Only the journal: facts that are lost are found at once and say nothing about acknowledgements. */
function unsynced(handle: FileHandle): FileHandle {
  return handle.path.includes('.seg') ? { ...handle, sync: () => Promise.resolve() } : handle;
}

function clearedOnReceived(): Plant {
  let memory: Extract<FromSender, { type: 'durable' }>['memory'] | undefined;
  return {
    fromSender(message, deliver) {
      if (message.type === 'opened' || message.type === 'durable') memory = message.memory;
      deliver(message);
      if (message.type !== 'received' || memory === undefined) return;
      deliver({ type: 'durable', localId: message.localId, sealedLocalId: message.localId, memory });
    },
  };
}

const PAGES_AT = 139_264;
const PAGE_HEAD_BYTES = 32;

/** The dirty map's file (docs/formats/dirty-map.md) whose pages lose bits as they should, and get none. */
function neverMarked(handle: FileHandle): FileHandle {
  const bits = new Map<number, number>();
  const isLost = (source: Uint8Array, offsetBytes: number): boolean => {
    if (offsetBytes < PAGES_AT) return false;
    const before = bits.get(offsetBytes);
    const now = source.subarray(PAGE_HEAD_BYTES).reduce((sum, byte) => sum + countBits(byte), 0);
    if (before !== undefined && now > before) return true;
    bits.set(offsetBytes, now);
    return false;
  };
  return {
    ...handle,
    write: (source, offsetBytes) => (isLost(source, offsetBytes) ? undefined : handle.write(source, offsetBytes)),
    writeSync: (source, offsetBytes) =>
      isLost(source, offsetBytes) ? undefined : handle.writeSync(source, offsetBytes),
  };
}

/** The file keeps a bit until the page is written the next time. */
function clearedEarly(handle: FileHandle): FileHandle {
  const pages = new Map<number, Uint8Array>();
  const early = (source: Uint8Array, offsetBytes: number): Uint8Array => {
    if (offsetBytes < PAGES_AT) return source;
    const before = pages.get(offsetBytes);
    pages.set(offsetBytes, Uint8Array.from(source));
    const page = Buffer.from(source);
    for (let at = PAGE_HEAD_BYTES; before !== undefined && at < page.length; at += 1) {
      page[at] = (page[at] ?? 0) & ~(before[at] ?? 0);
    }
    page.writeUInt32LE(crc32(page.subarray(8)), 4);
    return page;
  };
  return {
    ...handle,
    write: (source, offsetBytes) => handle.write(early(source, offsetBytes), offsetBytes),
    writeSync: (source, offsetBytes) => handle.writeSync(early(source, offsetBytes), offsetBytes),
  };
}

function countBits(byte: number): number {
  return byte.toString(2).replaceAll('0', '').length;
}

function sealed(message: Extract<ToSender, { type: 'batch' }>): ToSender {
  return { type: 'batch', batch: { ...message.batch, seal: true } };
}

/** Now and then a block goes into the stream as it was before its last write. */
function touchedCopyRead(): Plant {
  const before = new Map<string, Uint8Array>();
  let batches = 0;
  return {
    medium: (device, disk) =>
      over(device, {
        write(source, offsetBytes) {
          remember(device, disk, offsetBytes, source.length);
          return device.write(source, offsetBytes);
        },
      }),
    toSender(message, ring) {
      if (message.type !== 'batch' || ++batches % 20 !== 0) return message;
      const { entries, spans } = message.batch;
      const table = new EntryTable(entries);
      const old =
        table.length > 0 && table.kind(0) === EntryKind.data
          ? before.get(`${table.disk(0)} ${table.block(0)}`)
          : undefined;
      if (old !== undefined) new Uint8Array(ring).set(old, spans[0]);
      return message;
    },
  };
  function remember(device: BlockDevice, disk: number, offsetBytes: number, lengthBytes: number): void {
    for (
      let block = Math.floor(offsetBytes / BLOCK_BYTES);
      block * BLOCK_BYTES < offsetBytes + lengthBytes;
      block += 1
    ) {
      const content = new Uint8Array(BLOCK_BYTES);
      if (device.read(content, block * BLOCK_BYTES) === undefined) before.set(`${disk} ${block}`, content);
    }
  }
}

function comparedElsewhere(sink: ReplicaSink): ReplicaSink {
  return overSink(sink, {
    async compare(batch) {
      const earlier = sequence(Math.ceil(batch.header.sequence / 2));
      return sink.compare({ ...batch, header: { ...batch.header, sequence: earlier } });
    },
  });
}

function bypassing(device: BlockDevice, bypass: BlockDevice): BlockDevice {
  let writes = 0;
  return over(device, {
    write: (source, offsetBytes) => (++writes % 40 === 0 ? bypass : device).write(source, offsetBytes),
  });
}

function waitingForReplication(): Plant {
  let waiting: (() => void)[] = [];
  return {
    served: (device) =>
      over(device, {
        async flush() {
          await device.flush();
          await new Promise<void>((resolve) => waiting.push(resolve));
        },
      }),
    fromSender(message, deliver) {
      deliver(message);
      if (message.type !== 'durable') return;
      for (const go of waiting) go();
      waiting = [];
    },
  };
}
