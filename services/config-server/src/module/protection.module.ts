import type { Provider, Type } from '@nestjs/common';

/** Machines, policies, groups and protected items: their controllers and what these need. */
export const PROTECTION_CONTROLLERS: Type[] = [];

export const PROTECTION_PROVIDERS: Provider[] = [];
