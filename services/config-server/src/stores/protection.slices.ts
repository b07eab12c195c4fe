import { alertSlice } from '../alert/alert.slice.ts';
import { assignmentsModel } from '../assignments/assignments.read-model.ts';
import { drillSlice } from '../drill/drill.slice.ts';
import { groupSlice } from '../group/group.slice.ts';
import { itemSlice } from '../item/item.slice.ts';
import { machineSlice } from '../machine/machine.slice.ts';
import { policySlice } from '../policy/policy.slice.ts';

/** Machines, policies, groups and protected items: add slices, read models and codecs of streams without a slice here. */
export const PROTECTION_SLICES = {
  machines: machineSlice,
  policies: policySlice,
  groups: groupSlice,
  items: itemSlice,
  drills: drillSlice,
  alerts: alertSlice,
} as const;

export const PROTECTION_MODELS = [assignmentsModel] as const;

export const PROTECTION_CODECS = [] as const;

/** What others may see of these: on the bus and as server-sent events. */
export const PROTECTION_PUBLISHED: readonly string[] = Object.values(PROTECTION_SLICES).flatMap(
  ({ codec }) => codec.types,
);
