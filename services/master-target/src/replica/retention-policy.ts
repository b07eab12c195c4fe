import type { MasterTargetMachineAssignment } from '@understudy/executor';
import type { RetentionPolicy } from '@understudy/replica-store';
import type { MasterTargetConfig } from '../config/master-target.schema.ts';

export type AssignedRetention = NonNullable<MasterTargetMachineAssignment['retention']>;

/** What is kept of a machine: as assigned, else as configured. */
export function retentionPolicy(
  { retention }: MasterTargetConfig,
  assigned: AssignedRetention | undefined,
): RetentionPolicy {
  if (assigned !== undefined) {
    const { windowMillis, tiers, markersForMillis, journalBytesMax = retention.journalBytesMax } = assigned;
    return {
      continuousMillis: windowMillis,
      tiers: tiers.map(({ everyMillis, forMillis }) => ({ everyMillis, forMillis })),
      ...(markersForMillis !== undefined && { markersForMillis }),
      ...(journalBytesMax !== undefined && { journalBytesMax }),
    };
  }
  const { window, tiers, markersFor, journalBytesMax } = retention;
  return {
    continuousMillis: window,
    tiers: tiers.map((tier) => ({ everyMillis: tier.every, forMillis: tier.for })),
    ...(markersFor !== undefined && { markersForMillis: markersFor }),
    ...(journalBytesMax !== undefined && { journalBytesMax }),
  };
}
