import type {
  HealthLevel,
  Labels,
  NetworkChoice,
  OperationKind,
  OperationParameters,
  ProtectedDisk,
  ReplicationMode,
  WayOn,
} from './item.events.ts';

/** What of an item an operation changes when it begins; kept to go back to when it is cancelled. */
export interface Wanted {
  readonly paused: boolean;
  readonly policyId: string;
  readonly processServer: string;
  readonly disks: readonly ProtectedDisk[];
}

export type Operation =
  | { readonly state: 'none' }
  | {
      readonly state: 'running';
      readonly jobId: string;
      readonly kind: OperationKind;
      readonly parameters: OperationParameters;
      readonly beganAtMillis: number;
      readonly before: Wanted;
    }
  | {
      readonly state: 'failed';
      readonly jobId: string;
      readonly kind: OperationKind;
      readonly parameters: OperationParameters;
      readonly code: string;
      readonly message: string;
      readonly waysOn: readonly WayOn[];
      readonly failedAtMillis: number;
    };
export type OperationState = Operation['state'];

export const PLACES = ['source', 'target-uncommitted', 'target-committed'] as const;
export type Place = (typeof PLACES)[number];

export interface Placement {
  readonly where: Place;
  /** The generation that rules the replica, as far as the item knows. 0: none yet. */
  readonly generation: number;
  readonly generationId: string;
  /** It has a seal and its writes are replicated: false before the first one and after a failover. */
  readonly protected: boolean;
  /** What the machine's disks are. */
  readonly storage: 'source' | 'replica-store' | 'hydrated';
  /** A newer generation than the source's was granted: what it writes does not reach the replica. */
  readonly fenced: boolean;
  readonly sourceMayRun: boolean;
  readonly standIn?: string;
  readonly point?: { readonly sequence: number; readonly timeMicros: number };
}

/** The four independent parts of recovery.md §3 (drills are streams of their own), and what a person chose. */
export interface KnownItem {
  readonly lifecycle: 'enabled' | 'disabled';
  readonly itemId: string;
  readonly name: string;
  readonly labels: Labels;
  readonly agent: string;
  readonly masterTarget: string;
  readonly networks: readonly NetworkChoice[];
  readonly wanted: Wanted;
  readonly replication: ReplicationMode;
  readonly placement: Placement;
  readonly operation: Operation;
  readonly rpoLevel: HealthLevel;
  /** Start of the newest hour with a summary; -1: none. */
  readonly summarizedHourMillis: number;
  /** The id of the other generation, when two of one number were seen. */
  readonly splitBrain?: string;
}

export type ItemState = { readonly lifecycle: 'unknown' } | KnownItem;

export const NO_ITEM: ItemState = { lifecycle: 'unknown' };

export const AT_SOURCE: Placement = {
  where: 'source',
  generation: 0,
  generationId: '',
  protected: false,
  storage: 'source',
  fenced: false,
  sourceMayRun: false,
};
