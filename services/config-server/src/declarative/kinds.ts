import type { z } from 'zod';
import { channelChange, channelOpening } from '../channel/channel.schema.ts';
import { itemChange, protection } from '../item/item.schema.ts';
import { machineChange, machineRegistration } from '../machine/machine.schema.ts';
import { mappingChange, mappingDefinition } from '../mapping/mapping.schema.ts';
import { policyChange, policyCreation } from '../policy/policy.schema.ts';
import { siteChange, siteRegistration } from '../site/site.schema.ts';
import { windowChange, windowPlan } from '../window/window.schema.ts';
import type { Kind } from './declarative.schema.ts';

export interface Reference {
  /** As declared, by name: `sourceSite`. */
  readonly declared: string;
  /** As the route takes it, by id: `sourceSiteId`. */
  readonly field: string;
  readonly kind: 'site' | 'machine' | 'policy';
  readonly many?: boolean;
}

export interface DeclarativeKind {
  readonly path: string;
  readonly slice: 'sites' | 'policies' | 'mappings' | 'machines' | 'items' | 'windows' | 'channels';
  readonly creation: z.ZodObject;
  readonly change: z.ZodObject;
  readonly references: readonly Reference[];
  /** Fields of the document that are no declaration: made here, or secret. */
  readonly notDeclared?: readonly string[];
}

/** In the order in which they need each other. */
export const DECLARATIVE: Readonly<Record<Kind, DeclarativeKind>> = {
  Site: { path: '/sites', slice: 'sites', creation: siteRegistration, change: siteChange, references: [] },
  Policy: { path: '/policies', slice: 'policies', creation: policyCreation, change: policyChange, references: [] },
  NetworkMapping: {
    path: '/mappings',
    slice: 'mappings',
    creation: mappingDefinition,
    change: mappingChange,
    references: [
      { declared: 'sourceSite', field: 'sourceSiteId', kind: 'site' },
      { declared: 'targetSite', field: 'targetSiteId', kind: 'site' },
    ],
  },
  Machine: {
    path: '/machines',
    slice: 'machines',
    creation: machineRegistration,
    change: machineChange,
    references: [],
    notDeclared: ['id'],
  },
  ProtectedItem: {
    path: '/items',
    slice: 'items',
    creation: protection,
    change: itemChange,
    references: [
      { declared: 'machine', field: 'machineId', kind: 'machine' },
      { declared: 'policy', field: 'policyId', kind: 'policy' },
    ],
    notDeclared: ['acceptWarnings', 'excludedDisks', 'networks'],
  },
  MaintenanceWindow: {
    path: '/maintenance-windows',
    slice: 'windows',
    creation: windowPlan,
    change: windowChange,
    references: [{ declared: 'sites', field: 'siteIds', kind: 'site', many: true }],
  },
  NotificationChannel: {
    path: '/notification-channels',
    slice: 'channels',
    creation: channelOpening,
    change: channelChange,
    references: [],
    notDeclared: ['secret'],
  },
};
