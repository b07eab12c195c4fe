import { understudy } from '@understudy/contracts';
import { protobufCodec } from '@understudy/event-sourcing';
import type { Labels } from '../rest/resource.schema.ts';

export interface Retention {
  readonly windowMillis: number;
  readonly tiers: readonly { readonly everyMillis: number; readonly forMillis: number }[];
  readonly markersForMillis?: number;
  readonly journalBytesMax?: number;
}
export interface Thresholds {
  readonly warningMillis: number;
  readonly criticalMillis: number;
}
export interface ApplicationPoints {
  /** 0: none. */
  readonly everyMillis: number;
  readonly beforeCommand: string;
  readonly afterCommand: string;
  readonly timeoutMillis: number;
}
export interface Bandwidth {
  /** Of one machine; absent: no limit. */
  readonly bytesPerSecond?: number;
  readonly windows: readonly {
    /** 0 Sunday … 6 Saturday. */
    readonly days: readonly number[];
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly bytesPerSecond: number;
  }[];
  readonly utcOffsetMinutes: number;
}

/** What a policy says. */
export interface PolicyTerms {
  readonly retention: Retention;
  readonly thresholds: Thresholds;
  readonly applicationPoints: ApplicationPoints;
  readonly bandwidth: Bandwidth;
  /** 0: the agent's own. */
  readonly captureIntervalMillis: number;
}

interface Fact<Type extends string> {
  readonly type: Type;
  readonly policyId: string;
  readonly atMillis: number;
}
export type PolicyEvent =
  | (Fact<'PolicyCreated'> & PolicyTerms & { readonly name: string; readonly labels: Labels })
  | (Fact<'PolicyRetentionSet'> & Pick<PolicyTerms, 'retention'>)
  | (Fact<'PolicyThresholdsSet'> & Pick<PolicyTerms, 'thresholds'>)
  | (Fact<'PolicyApplicationPointsScheduled'> & Pick<PolicyTerms, 'applicationPoints'>)
  | (Fact<'PolicyBandwidthScheduled'> & Pick<PolicyTerms, 'bandwidth'>)
  | (Fact<'PolicyCaptureIntervalSet'> & Pick<PolicyTerms, 'captureIntervalMillis'>)
  | (Fact<'PolicyRenamed'> & { readonly name: string; readonly previous: string })
  | (Fact<'PolicyLabelled'> & { readonly labels: Labels })
  | Fact<'PolicyRetired'>;

const v1 = understudy.v1;
export const policyCodec = protobufCodec<PolicyEvent>({
  PolicyCreated: v1.PolicyCreated,
  PolicyRetentionSet: v1.PolicyRetentionSet,
  PolicyThresholdsSet: v1.PolicyThresholdsSet,
  PolicyApplicationPointsScheduled: v1.PolicyApplicationPointsScheduled,
  PolicyBandwidthScheduled: v1.PolicyBandwidthScheduled,
  PolicyCaptureIntervalSet: v1.PolicyCaptureIntervalSet,
  PolicyRenamed: v1.PolicyRenamed,
  PolicyLabelled: v1.PolicyLabelled,
  PolicyRetired: v1.PolicyRetired,
});
