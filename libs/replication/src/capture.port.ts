import type { Marker } from './batch/batch.types.ts';
import type { Generation, Lineage, MachineDefinition } from './identity.ts';

/**
 * The seam between the capture loop (which answers the guest and must never wait) and the sender (a worker with its own heap).
 * Messages are plain objects for postMessage; a batch is one message, never a single write. Payload stays in the shared ring.
 */

/** A closed batch, handed over by the loop. */
export interface CapturedBatch {
  /** The loop's own number, rising by one from 1 for each run of the loop. The sequence is the sender's business. */
  readonly localId: number;
  /**
   * The incarnation that the last `opened` told the loop. A batch that crossed an `opened` on its way names the one before: the sender drops
   * it without a word, because the loop has voided it already. Nothing is handed over before the first `opened`.
   */
  readonly incarnation: number;
  /** Entry table (ENTRY_BYTES each), transferred: owned by the receiver. */
  readonly entries: Uint8Array<ArrayBuffer>;
  /**
   * Where the plain content of data and hash entries stands in the ring: pairs (offsetBytes, lengthBytes) in entry order, adjoining
   * entries joined. It stays valid until the loop is told `received` for this batch or `opened`. For hash entries the sender puts SHA-256 of
   * the content into the header instead of the content.
   */
  readonly spans: readonly number[];
  readonly seal: boolean;
  readonly clockStepped: boolean;
  readonly sourceTimeMicros: number;
  readonly markers: readonly Marker[];
  /** Present when it changed. The sender repeats the last one at each new incarnation. */
  readonly definition?: MachineDefinition;
}

export interface CaptureHeartbeat {
  /** Everything written up to this instant is in a batch that was handed over and sealed; nothing newer exists. */
  readonly sealedLocalId: number;
  readonly sourceTimeMicros: number;
  /** Age of the oldest write that is not in a durable seal, by the monotonic clock. 0 when there is none. */
  readonly rpoMillis: number;
  readonly mode: ReplicationMode;
  readonly dirtyBytes: number;
}

/** The replication part of a protected item's state (recovery.md §3), as the loop knows it. */
export type ReplicationMode = 'initial' | 'streaming' | 'coalescing' | 'resync' | 'paused' | 'interrupted' | 'fenced';

/** What the agent remembers over restarts about the other side (kept in the dirty map's file). */
export interface ReplicaMemory {
  readonly storeId: string;
  readonly lineage: Lineage;
  readonly durableSequence: number;
  /** 64 hex digits. */
  readonly durableChain: string;
  /**
   * The newest incarnation this side was granted; the loop keeps the memory of an `opened` before it hands over the first batch. A
   * target whose newest batch has a higher one was written by somebody who is not us (a copy, or we went back in time): in doubt.
   */
  readonly incarnation: number;
}

export type ToSender =
  | { readonly type: 'batch'; readonly batch: CapturedBatch }
  | { readonly type: 'heartbeat'; readonly heartbeat: CaptureHeartbeat }
  | { readonly type: 'stop' };

export type FromSender =
  /**
   * A new incarnation was opened at the target. Every batch handed over before is void unless a `durable` said otherwise; the loop
   * marks their blocks dirty, frees the ring, and starts handing over. `trusted` false: the other side is not what we remember
   * (older, another store or chain): every block is in doubt. `empty`: there is nothing at the target yet: initial copy.
   */
  | {
      readonly type: 'opened';
      readonly incarnation: number;
      readonly generation: Generation;
      readonly memory: ReplicaMemory;
      readonly trust: 'trusted' | 'in-doubt' | 'empty';
      readonly reason: string;
      /** Batches with a localId up to this one are durable; all later ones are void. */
      readonly durableLocalId: number;
    }
  /** Connection lost; the sender keeps what it holds and tries to go on exactly where it was. Handing over may go on. */
  | { readonly type: 'disconnected'; readonly reason: string }
  | { readonly type: 'resumed' }
  /** This batch and all before it are in the next hop's page cache at least: their ring space may be used again. */
  | { readonly type: 'received'; readonly localId: number }
  /** This batch and all before it are fsynced at the master target. `sealedLocalId` is the newest durable seal (0: none yet). */
  | {
      readonly type: 'durable';
      readonly localId: number;
      readonly sealedLocalId: number;
      readonly memory: ReplicaMemory;
    }
  /**
   * The target compared the hash entries of a batch; `differing` are indexes into that batch's entry table. It always comes before
   * the `durable` that covers the batch; where the answer was lost on the way, all of the batch's hash entries are named.
   */
  | { readonly type: 'compared'; readonly localId: number; readonly differing: readonly number[] }
  /** The target found blocks of its own unreadable or rotten: they are sent again. Pairs (disk, block, blocks) flattened. */
  | { readonly type: 'repair'; readonly ranges: readonly number[]; readonly reason: string }
  /**
   * Another generation rules the replica: this machine was failed over. Serving may have to end (the agent's policy). Every batch that is
   * not durable is void; should the source be admitted again, `opened` tells.
   */
  | { readonly type: 'fenced'; readonly lineage: Lineage; readonly reason: string }
  /**
   * Refused until a person acts (RefusalCode: diverged lineages, unknown machine, version). The sender goes on asking, slowly; void and
   * `opened` as with `fenced`.
   */
  | { readonly type: 'refused'; readonly code: string; readonly reason: string };
