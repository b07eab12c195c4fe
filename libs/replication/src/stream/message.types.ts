import type { EncodedBatch } from '../batch/batch.types.ts';
import type { ReplicaMemory, ReplicationMode } from '../capture.port.ts';
import type { ChainPosition, Lineage, MachineDefinition, MachineId, StoreId } from '../identity.ts';
import type { RefusalCode } from './stream.errors.ts';

/** Number of each message on the wire; never used again for another. */
export const MessageType = {
  hello: 1,
  welcome: 2,
  batch: 3,
  ack: 4,
  heartbeat: 5,
  compared: 6,
  repair: 7,
  ping: 8,
  pong: 9,
  refusal: 10,
  repairTaken: 11,
} as const;
export type MessageType = (typeof MessageType)[keyof typeof MessageType];

export interface OpenIntent {
  readonly type: 'open';
  readonly incarnation: number;
}

/** The sender has every batch after `from` up to `to`. */
export interface ContinueIntent {
  readonly type: 'continue';
  readonly incarnation: number;
  readonly from: ChainPosition;
  readonly to: ChainPosition;
  /** Sequences of batches whose comparison was not answered. */
  readonly awaitingComparison: readonly number[];
}

export interface Hello {
  readonly type: 'hello';
  readonly versionMin: number;
  readonly versionMax: number;
  readonly features: readonly string[];
  readonly machineId: MachineId;
  readonly definition: MachineDefinition;
  /** Absent when the source knows nothing of a replica. */
  readonly memory?: ReplicaMemory;
  readonly intent: OpenIntent | ContinueIntent;
}

export interface Welcome {
  readonly type: 'welcome';
  readonly version: number;
  readonly features: readonly string[];
  readonly storeId: StoreId;
  readonly lineage: Lineage;
  readonly incarnation: number;
  readonly held: ChainPosition;
  readonly heldIncarnation: number;
  readonly durable: ChainPosition;
  /** Newest durable seal, 0: none. */
  readonly sealed: number;
  /** Absent when the store does not know it any more (or there was nothing to remember). */
  readonly chainAtMemory?: Uint8Array;
  readonly windowBytes: number;
  readonly hops: number;
}

export interface Ack {
  readonly type: 'ack';
  readonly received: number;
  readonly durable: ChainPosition;
  readonly sealed: number;
  readonly windowBytes: number;
}

export interface Heartbeat {
  readonly type: 'heartbeat';
  readonly sealed: number;
  readonly sourceTimeMicros: number;
  readonly rpoMillis: number;
  readonly mode: ReplicationMode;
  readonly dirtyBytes: number;
  readonly sentAtMicros: number;
}

export interface Compared {
  readonly type: 'compared';
  readonly sequence: number;
  readonly differing: readonly number[];
}

/** `ranges`: (disk, block, blocks) flattened. */
export interface Repair {
  readonly type: 'repair';
  readonly id: number;
  readonly ranges: readonly number[];
  readonly reason: string;
}

export interface Refusal {
  readonly type: 'refusal';
  readonly code: RefusalCode;
  readonly reason: string;
  readonly lineage: Lineage;
}

export type ControlMessage =
  | Hello
  | Welcome
  | Ack
  | Heartbeat
  | Compared
  | Repair
  | { readonly type: 'repairTaken'; readonly id: number }
  | { readonly type: 'ping'; readonly nonce: number }
  | { readonly type: 'pong'; readonly nonce: number }
  | Refusal;

export type Message =
  | ControlMessage
  | { readonly type: 'batch'; readonly batch: EncodedBatch; readonly recordBytes: number };

/** What this build speaks. */
export const PROTOCOL_VERSION_MIN = 1;
export const PROTOCOL_VERSION_MAX = 1;
/** Features that this build knows; a side uses one only when both named it. */
export const PROTOCOL_FEATURES: readonly string[] = ['compare', 'repair', 'zstd'];

export const REPAIR_RANGES_MAX = 4096;
export const LINEAGE_MAX = 1024;
export const AWAITING_COMPARISON_MAX = 1024;
export const REASON_CHARACTERS_MAX = 512;
