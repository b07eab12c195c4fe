/** What the configuration server's `OperationBegun` says (proto/understudy/v1/item_events.proto has each field's meaning). */
export interface Operation {
  readonly itemId: string;
  readonly jobId: string;
  readonly kind: OperationKind;
  readonly parameters: OperationParameters;
  readonly name: string;
  readonly agent: string;
  readonly processServer: string;
  readonly masterTarget: string;
  /** 0: none rules yet. */
  readonly generation: number;
  readonly generationId: string;
  readonly standIn?: string;
  readonly disks: readonly ProtectedDisk[];
  readonly principal: string;
  readonly atMillis: number;
}

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
  'test-failover',
  'cleanup-test-failover',
  'failover',
  'change-point',
  'undo-failover',
  'commit-failover',
] as const;
export type OperationKind = (typeof OPERATION_KINDS)[number];

export interface OperationParameters {
  readonly point?: string;
  readonly planned?: boolean;
  readonly shutDownSource?: boolean;
  readonly sourceStopped?: boolean;
  readonly hydrate?: boolean;
  readonly network?: string;
  readonly networks: readonly { readonly source: string; readonly target: string }[];
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

export interface ProtectedDisk {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly sizeBytes: number;
  readonly excluded: boolean;
}

/** What a job found or made; the end of an operation carries it into the item. */
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
