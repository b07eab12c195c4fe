import { understudy } from '@understudy/contracts';
import { protobufCodec } from '@understudy/event-sourcing';
import type { Labels } from '../rest/resource.schema.ts';

/** As protobuf keeps both forms: once has `fromMillis` and `untilMillis`, every week the others. */
export interface StoredTimes {
  readonly fromMillis?: number;
  readonly untilMillis?: number;
  readonly days: readonly number[];
  readonly fromMinute: number;
  readonly durationMinutes: number;
  readonly utcOffsetMinutes: number;
}

interface Fact<Type extends string> {
  readonly type: Type;
  readonly atMillis: number;
}

export type WindowEvent =
  | (Fact<'MaintenanceWindowPlanned'> & {
      readonly windowId: string;
      readonly name: string;
      readonly labels: Labels;
      readonly description: string;
      readonly times: StoredTimes;
      readonly selector: string;
      readonly siteIds: readonly string[];
    })
  | (Fact<'MaintenanceWindowRescheduled'> & { readonly times: StoredTimes })
  | (Fact<'MaintenanceWindowScoped'> & { readonly selector: string; readonly siteIds: readonly string[] })
  | (Fact<'MaintenanceWindowLabelled'> & { readonly labels: Labels })
  | (Fact<'MaintenanceWindowDescribed'> & { readonly description: string })
  | Fact<'MaintenanceWindowCancelled'>;

const { MaintenanceWindowPlanned, MaintenanceWindowRescheduled, MaintenanceWindowScoped } = understudy.v1;
const { MaintenanceWindowLabelled, MaintenanceWindowDescribed, MaintenanceWindowCancelled } = understudy.v1;
export const windowCodec = protobufCodec<WindowEvent>({
  MaintenanceWindowPlanned,
  MaintenanceWindowRescheduled,
  MaintenanceWindowScoped,
  MaintenanceWindowLabelled,
  MaintenanceWindowDescribed,
  MaintenanceWindowCancelled,
});
