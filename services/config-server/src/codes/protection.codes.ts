import { HEALTH_CODES } from './health.codes.ts';
import { ITEM_CODES } from './item.codes.ts';
import { READINESS_CODES } from './readiness.codes.ts';
import { RESOURCE_CODES } from './resource.codes.ts';

/** Codes of machines, policies, groups and protected items. */
export const PROTECTION_CODES = { ...ITEM_CODES, ...RESOURCE_CODES, ...READINESS_CODES, ...HEALTH_CODES } as const;
