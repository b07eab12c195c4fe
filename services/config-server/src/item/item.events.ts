/**
 * Facts about a protected item; stored as the protobuf message of the same name (proto/understudy/v1/item_events.proto says what each field means). An item's
 * id is its machine's id. Times are milliseconds since 1970.
 */
export const OPERATION_KINDS = [
  'enable-protection',
  'disable-protection',
  'forget',
  'pause',
  'resume',
  'resync',
  'change-disks',
  'apply-policy',
  'move-process-server',
  'failover',
  'change-point',
  'undo-failover',
  'commit-failover',
] as const;
/** What holds an item. Drills do not: they are streams of their own. */
export type OperationKind = (typeof OPERATION_KINDS)[number];

export const REPLICATION_MODES = [
  'off',
  'initial',
  'streaming',
  'coalescing',
  'resync',
  'paused',
  'interrupted',
] as const;
export type ReplicationMode = (typeof REPLICATION_MODES)[number];
export type HealthLevel = 'Healthy' | 'Warning' | 'Critical';
export type Labels = Readonly<Record<string, string>>;

export interface ProtectedDisk {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly sizeBytes: number;
  readonly excluded: boolean;
}

export interface NetworkChoice {
  readonly source: string;
  readonly target: string;
}

export interface OperationParameters {
  readonly point?: string;
  readonly planned?: boolean;
  readonly shutDownSource?: boolean;
  readonly sourceStopped?: boolean;
  readonly hydrate?: boolean;
  readonly network?: string;
  readonly networks: readonly NetworkChoice[];
  readonly disks: readonly ProtectedDisk[];
  readonly policyId?: string;
  readonly processServer?: string;
  readonly previousProcessServer?: string;
  readonly keepPoints?: boolean;
  readonly drills?: string;
  readonly drillId?: string;
  readonly retryOf?: string;
  readonly reason?: string;
  readonly cpus?: number;
  readonly memoryMib?: number;
  readonly drainMillisMax?: number;
}

/** What a job found or made. */
export interface OperationFacts {
  readonly generation?: number;
  readonly generationId?: string;
  readonly pointSequence?: number;
  readonly pointTimeMicros?: number;
  readonly standIn?: string;
  readonly hydrated?: boolean;
  readonly sourceMayRun?: boolean;
  readonly rpoMillis?: number;
  readonly rtoMillis?: number;
  readonly leftBehind: readonly string[];
}

export type Outcome = 'succeeded' | 'failed' | 'cancelled';
export type WayOn = 'retry' | 'undo' | 'leave';

interface Fact<Type extends string> {
  readonly type: Type;
  readonly itemId: string;
  readonly atMillis: number;
}
interface Ruling {
  readonly generation: number;
  readonly generationId: string;
}
interface AtPoint {
  readonly pointSequence: number;
  readonly pointTimeMicros: number;
  readonly standIn: string;
}

export interface ProtectionEnabled extends Fact<'ProtectionEnabled'> {
  readonly name: string;
  readonly labels: Labels;
  readonly agent: string;
  readonly processServer: string;
  readonly masterTarget: string;
  readonly policyId: string;
  readonly disks: readonly ProtectedDisk[];
  readonly placementReason: string;
  readonly networks: readonly NetworkChoice[];
}
export interface OperationBegun extends Fact<'OperationBegun'>, Ruling {
  readonly jobId: string;
  readonly kind: OperationKind | 'test-failover' | 'cleanup-test-failover';
  readonly parameters: OperationParameters;
  readonly name: string;
  readonly agent: string;
  readonly processServer: string;
  readonly masterTarget: string;
  readonly standIn?: string;
  readonly disks: readonly ProtectedDisk[];
  readonly principal: string;
}
export interface OperationSuperseded extends Fact<'OperationSuperseded'> {
  readonly jobId: string;
  readonly kind: OperationKind;
  readonly byJobId: string;
}
export interface OperationEnded extends Fact<'OperationEnded'> {
  readonly jobId: string;
  readonly kind: OperationKind;
  readonly outcome: Outcome;
  readonly code?: string;
  readonly message?: string;
  readonly waysOn: readonly WayOn[];
  readonly facts: OperationFacts;
}
export interface FailedOver extends Fact<'FailedOver'>, Ruling, AtPoint {
  readonly jobId: string;
  readonly planned: boolean;
  readonly hydrated: boolean;
  readonly sourceMayRun: boolean;
  readonly rpoMillis?: number;
  readonly rtoMillis?: number;
}
export interface BreakGlassFailoverAdopted extends Fact<'BreakGlassFailoverAdopted'>, Ruling, AtPoint {
  readonly hydrated: boolean;
  readonly sourceMayRun: boolean;
  readonly madeAtMillis: number;
}
export interface ReplicationSummarized extends Fact<'ReplicationSummarized'> {
  readonly hourMillis: number;
  readonly observedMillis: number;
  readonly writtenBytes: number;
  readonly sentBytes: number;
  readonly worstRpoMillis?: number;
  readonly p95RpoMillis?: number;
  readonly points: number;
  readonly secondsByMode: Readonly<Record<string, number>>;
  readonly gaps: number;
  readonly longestGapMillis: number;
}
export interface RpoThresholdCrossed extends Fact<'RpoThresholdCrossed'> {
  readonly level: HealthLevel;
  readonly rpoMillis?: number;
  readonly thresholdMillis: number;
}
export interface PointMadeByName extends Fact<'PointMadeByName'> {
  readonly pointName: string;
  readonly marker: string;
  readonly sequence: number;
  readonly vaultTimeMicros: number;
  readonly pinned: boolean;
}

export type ItemEvent =
  | ProtectionEnabled
  | OperationBegun
  | OperationSuperseded
  | OperationEnded
  | (Fact<'FailedOperationLeft'> & { readonly jobId: string })
  | (Fact<'ProtectionEstablished'> & Ruling)
  | (Fact<'ProtectionDisabled'> & { readonly forgotten: boolean; readonly leftBehind: readonly string[] })
  | (Fact<'ReplicationModeChanged'> & {
      readonly mode: ReplicationMode;
      readonly previous: ReplicationMode;
      readonly reason: string;
    })
  | RpoThresholdCrossed
  | ReplicationSummarized
  | PointMadeByName
  | (Fact<'PointSkippedByName'> & { readonly pointName: string; readonly marker: string; readonly reason: string })
  | (Fact<'SourceFenced'> & Ruling & { readonly jobId: string })
  | FailedOver
  | (Fact<'FailoverPointChanged'> & Ruling & AtPoint & { readonly jobId: string })
  | (Fact<'FailoverUndone'> & Ruling & { readonly jobId: string })
  | (Fact<'FailoverCommitted'> & { readonly jobId: string })
  | (Fact<'StandInHydrated'> & { readonly standIn: string })
  | (Fact<'SourceConfirmedStopped'> & { readonly by: string })
  | BreakGlassFailoverAdopted
  | (Fact<'BreakGlassCleanupAdopted'> & Ruling & { readonly standIn: string })
  | (Fact<'SplitBrainSeen'> & { readonly generation: number; readonly knownId: string; readonly seenId: string })
  | (Fact<'PolicyAssigned'> & { readonly policyId: string; readonly previous: string })
  | (Fact<'ProtectedDisksChosen'> & { readonly disks: readonly ProtectedDisk[] })
  | (Fact<'ProcessServerChosen'> & {
      readonly processServer: string;
      readonly previous: string;
      readonly reason: string;
    })
  | (Fact<'ItemRenamed'> & { readonly name: string; readonly previous: string })
  | (Fact<'ItemLabelled'> & { readonly labels: Labels });

export type ItemEventOf<Type extends ItemEvent['type']> = Extract<ItemEvent, { readonly type: Type }>;
