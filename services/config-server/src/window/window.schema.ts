import { InvalidSelector, parseLabelSelector } from '@understudy/event-sourcing';
import { z } from 'zod';
import {
  atMillis,
  description,
  labels,
  listQuery,
  pageOf,
  resourceId,
  resourceName,
  resourceShape,
} from '../rest/resource.schema.ts';

const WEEK_MINUTES = 7 * 1440;

const times = z
  .union([
    z
      .strictObject({ fromMillis: atMillis, untilMillis: atMillis })
      .refine(({ fromMillis, untilMillis }) => fromMillis < untilMillis, 'must begin before it ends')
      .describe('Once'),
    z
      .strictObject({
        days: z.array(z.int().min(0).max(6)).min(1).max(7).describe('0 Sunday … 6 Saturday'),
        fromMinute: z.int().min(0).max(1439),
        durationMinutes: z.int().min(1).max(WEEK_MINUTES),
        utcOffsetMinutes: z.int().min(-840).max(840).default(0),
      })
      .describe('Every week'),
  ])
  .meta({ id: 'WindowTimes' });
export type WindowTimes = z.output<typeof times>;

export const scopeSelector = z
  .string()
  .max(1000)
  .superRefine((text, context) => {
    try {
      parseLabelSelector(text);
    } catch (error) {
      if (!(error instanceof InvalidSelector)) throw error;
      context.addIssue({ code: 'custom', message: error.message });
    }
  })
  .describe('Labels of items, servers and agents; empty: all');

const scope = { selector: scopeSelector, siteIds: z.array(resourceId).max(100).describe('Empty: all sites') };

/** While it is open, alerts about what it covers are not delivered. */
export const window = z
  .strictObject({ ...resourceShape, description, times, ...scope, plannedAtMillis: atMillis })
  .meta({ id: 'MaintenanceWindow' });
export type Window = z.output<typeof window>;
export const windowPage = pageOf('MaintenanceWindow', window);
export const windowQuery = listQuery.extend({ name: resourceName.optional() });
export type WindowQuery = z.output<typeof windowQuery>;

export const windowPlan = z
  .strictObject({
    name: resourceName,
    labels: labels.default({}),
    description: description.default(''),
    times,
    selector: scopeSelector.default(''),
    siteIds: scope.siteIds.default([]),
  })
  .meta({ id: 'MaintenanceWindowPlan' });
export type WindowPlan = z.output<typeof windowPlan>;

export const windowChange = z
  .strictObject({
    labels: labels.optional(),
    description: description.optional(),
    times: times.optional(),
    selector: scopeSelector.optional(),
    siteIds: scope.siteIds.optional(),
  })
  .meta({ id: 'MaintenanceWindowChange' });
export type WindowChange = z.output<typeof windowChange>;
