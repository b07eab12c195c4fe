import type { MaybePromise } from '@understudy/block';
import type { EncodedBatch } from './batch/batch.types.ts';
import type { ChainPosition, Lineage, MachineDefinition, MachineId, Sequence, StoreId } from './identity.ts';

/**
 * What the receiving end of a stream needs from a replica; `@understudy/replica-store` provides it, tests provide a small one.
 * One object per machine. Calls come in stream order from one session at a time.
 */
export interface ReplicaSink {
  readonly storeId: StoreId;
  /** The lineage as the store holds it now. */
  lineage(): Lineage;
  /**
   * The newest batch held (not necessarily durable; with the incarnation in its header, 0 before the first) and the newest durable one,
   * with the newest durable seal's sequence (0: none).
   */
  held(): ChainPosition & { readonly incarnation: number };
  durable(): ChainPosition & { readonly sealed: number };
  /** SHA-256 of the header at a sequence; undefined when that batch is not held any more (folded) or not yet. */
  chainAt(sequence: Sequence): MaybePromise<Uint8Array | undefined>;
  /** Highest incarnation ever opened; durable before `openIncarnation` answers. Lower or equal ones are refused from then on. */
  incarnation(): number;
  /**
   * Fences older senders and cuts nothing: the next batch must have sequence held+1 and the held chain. Resolves when the incarnation is
   * durable. Whatever was held but not durable is made durable first, so that held = durable afterwards.
   */
  openIncarnation(incarnation: number, definition: MachineDefinition): Promise<void>;
  /**
   * Takes over a verified batch (header chain checked by the receiver, frames decoded once and their CRCs checked). `plain` is the decoded
   * payload, borrowed until the result is there. Resolves (or returns) when more may come: that is the back-pressure. Throws
   * ReplicationRefusal('busy') when there is no room left even for one more.
   */
  append(batch: EncodedBatch, plain: Uint8Array): MaybePromise<void>;
  /**
   * The session that appended last has ended and sends nothing more: an append of it that only waits for room answers now, so that whoever waits for
   * the session to come to rest (a failover, the end of the process) does not wait for room. Missing: appends never wait for long.
   */
  letGo?(): void;
  /** Called after each commit round with the durable position. One listener. */
  onDurable(listener: (position: ChainPosition & { readonly sealed: number }) => void): void;
  /**
   * Compares the hash entries of a batch that was appended with the content as of that batch; answers the indexes of differing entries. A block that cannot
   * be read differs.
   */
  compare(batch: EncodedBatch): Promise<number[]>;
  /** Ranges (disk, block, blocks flattened) that the store wants again because its copy is damaged. One listener. */
  onRepair(listener: (ranges: number[], reason: string) => void): void;
}

/** Finds or makes the replica of a machine; refuses by throwing ReplicationRefusal. */
export interface ReplicaDirectory {
  open(machineId: MachineId): Promise<ReplicaSink>;
  /** Whether there is one: a stream that wants to go on with a replica that was removed must not make it anew. Missing: always taken for there. */
  has?(machineId: MachineId): boolean;
}
