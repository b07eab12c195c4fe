import type { AccessTable } from './role.ts';

/** Routes of machines, policies, groups and protected items. */
export const PROTECTION_ACCESS = {} as const satisfies AccessTable;
