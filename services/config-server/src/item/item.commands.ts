import type {
  ItemEvent,
  ItemEventOf,
  Labels,
  NetworkChoice,
  OperationFacts,
  OperationKind,
  OperationParameters,
  Outcome,
  ProtectedDisk,
  ReplicationMode,
} from './item.events.ts';

interface Told<Type extends string> {
  readonly type: Type;
  readonly itemId: string;
  /** Wall clock of whoever hands the command in. */
  readonly atMillis: number;
}

/** Everything is chosen already: by a person or by the placement, whose reason is kept. */
export interface EnableProtection extends Told<'EnableProtection'> {
  readonly jobId: string;
  readonly principal: string;
  readonly name: string;
  readonly labels: Labels;
  readonly agent: string;
  readonly processServer: string;
  readonly masterTarget: string;
  readonly policyId: string;
  readonly disks: readonly ProtectedDisk[];
  readonly networks: readonly NetworkChoice[];
  readonly placementReason: string;
}

export interface BeginOperation extends Told<'BeginOperation'> {
  readonly jobId: string;
  readonly kind: OperationKind;
  readonly parameters: OperationParameters;
  readonly principal: string;
}

export interface EndOperation extends Told<'EndOperation'> {
  readonly jobId: string;
  readonly kind: OperationKind;
  readonly outcome: Outcome;
  readonly code?: string;
  readonly message?: string;
  readonly facts: OperationFacts;
}

/** The machine that was made at the target and is the machine now, as the target's telemetry shows it. */
export interface SeenStandIn {
  readonly key: string;
  readonly managedBy: 'local' | 'control-plane';
  readonly pointSequence: number;
  readonly pointTimeMicros: number;
  readonly hydrated: boolean;
  readonly sourceMayRun: boolean;
  readonly createdAtMillis: number;
}

/** What stands at the target, whoever did it: adopted, never overridden. */
export interface AdoptBreakGlass extends Told<'AdoptBreakGlass'> {
  readonly generation: number;
  readonly generationId: string;
  readonly standIn?: SeenStandIn;
}

/** What was observed, as the event will say it. */
type Recorded<Type extends ItemEvent['type']> = Omit<ItemEventOf<Type>, 'type' | 'itemId' | 'atMillis'>;

export type ItemCommand =
  | EnableProtection
  | BeginOperation
  | EndOperation
  | AdoptBreakGlass
  | (Told<'LeaveFailedOperation'> & { readonly jobId: string })
  | (Told<'RecordReplicationMode'> & { readonly mode: ReplicationMode; readonly reason: string })
  | (Told<'RecordThresholdCrossed'> & Recorded<'RpoThresholdCrossed'>)
  | (Told<'RecordReplicationSummary'> & Recorded<'ReplicationSummarized'>)
  | (Told<'RecordPointMade'> & Recorded<'PointMadeByName'>)
  | (Told<'RecordPointSkipped'> & Recorded<'PointSkippedByName'>)
  | (Told<'ChangePolicy'> & { readonly jobId: string; readonly principal: string; readonly policyId: string })
  | (Told<'ChangeDisks'> & {
      readonly jobId: string;
      readonly principal: string;
      readonly disks: readonly ProtectedDisk[];
    })
  | (Told<'MoveProcessServer'> & {
      readonly jobId: string;
      readonly principal: string;
      readonly processServer: string;
      readonly reason: string;
    })
  | (Told<'ConfirmSourceStopped'> & { readonly by: string })
  | (Told<'RenameItem'> & { readonly name: string })
  | (Told<'LabelItem'> & { readonly labels: Labels });

export type ItemCommandOf<Type extends ItemCommand['type']> = Extract<ItemCommand, { readonly type: Type }>;
