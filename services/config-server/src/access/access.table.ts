import { PLATFORM_ACCESS } from './platform.access.ts';
import { PROTECTION_ACCESS } from './protection.access.ts';
import type { AccessTable } from './role.ts';

/** Who may use which route: the only place where it is written down; `AccessGuard` is the only place that asks. */
export const ACCESS: AccessTable = { ...PLATFORM_ACCESS, ...PROTECTION_ACCESS };
