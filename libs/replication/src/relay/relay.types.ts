import type { Duplex } from 'node:stream';
import type { Clock, Entropy, FileSystem } from '@understudy/block';
import type { MachineId } from '../identity.ts';
import type { InboundTiming } from '../stream/inbound.ts';
import type { OutboundTiming } from '../stream/outbound.ts';
import type { RatePlan } from './rate-shaper.ts';
import type { Repack } from './repack.ts';

/** What is worth a line in a log and a count in a metric. */
export type RelayEvent =
  | { readonly type: 'downstream-ended'; readonly machineId: MachineId | undefined; readonly reason: string }
  | { readonly type: 'upstream-connected'; readonly machineId: MachineId }
  | { readonly type: 'upstream-failed'; readonly machineId: MachineId; readonly reason: string }
  /** Spooled batches that the replica refused (an old incarnation, another history): they are gone, the source sends anew. */
  | {
      readonly type: 'spool-dropped';
      readonly machineId: MachineId;
      readonly code: string;
      readonly reason: string;
      readonly batches: number;
    }
  /** Nobody sends any more, and the replica has everything (or refused the rest): the relay forgot the machine. */
  | { readonly type: 'forgotten'; readonly machineId: MachineId }
  | { readonly type: 'spool-failed'; readonly machineId: MachineId; readonly reason: string };

export interface RelayOptions {
  /** Dials the next hop (another relay or the master target) for a machine. */
  readonly connect: (machineId: MachineId) => Promise<Duplex>;
  readonly files: FileSystem;
  /** Folder of the spools: one folder per machine in it. */
  readonly folder: string;
  readonly clock: Clock;
  readonly entropy: Entropy;
  /** Bytes that each machine may spool; one record more at most. At least 64 KiB. */
  readonly spoolBytesMax: number;
  /** Bytes under way to here per connection. */
  readonly windowBytes?: number;
  /** While the next hop is connected batches wait here at most about so long before the source is held back. Default: 5 s. */
  readonly queueMillisMax?: number;
  readonly rate?: RatePlan;
  /** A machine that nobody sends for, and of which the replica has everything, is forgotten after so long: nothing is lost by it. Default: ten minutes. */
  readonly idleMillis?: number;
  /** Default: zstd level 1 in the thread pool. */
  readonly repack?: Repack;
  readonly onEvent?: (event: RelayEvent) => void;
  readonly inboundTiming?: Partial<InboundTiming>;
  readonly outboundTiming?: Partial<OutboundTiming>;
}

/** Figures of one machine for metrics. */
export interface RelayedState {
  readonly machineId: MachineId;
  readonly downstream: boolean;
  readonly upstream: boolean;
  readonly incarnation: number;
  /** On the disk, of what it may take. */
  readonly spooledBytes: number;
  /** That the replica does not have durably yet, as far as is known here. */
  readonly spooledBatches: number;
  /** Newest batch here, and newest durable at the replica. */
  readonly received: number;
  readonly durable: number;
}
