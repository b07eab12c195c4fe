import { z } from 'zod';
import { problem } from '../rest/problem.ts';
import { scopeSelector } from '../window/window.schema.ts';

const RESOURCES = [
  'sites',
  'servers',
  'agents',
  'machines',
  'policies',
  'groups',
  'items',
  'drills',
  'alerts',
  'mappings',
  'maintenance-windows',
  'notification-channels',
  'enrolment-tokens',
  'users',
] as const;

export const bulkRequest = z
  .strictObject({
    resource: z.enum(RESOURCES),
    selector: scopeSelector.optional().describe('By labels; either this or ids'),
    ids: z.array(z.uuid()).min(1).max(500).optional(),
    method: z.enum(['PATCH', 'POST', 'DELETE']),
    action: z
      .string()
      .regex(/^[a-z][a-z-]{0,40}$/, 'must be the last part of the route, like pause')
      .optional()
      .describe('Of POST: the last part of the route, like pause'),
    body: z.record(z.string(), z.unknown()).optional().describe('Sent for each'),
    dryRun: z.boolean().default(false).describe('Only say which ones'),
  })
  .refine(({ selector, ids }) => (selector === undefined) !== (ids === undefined), {
    message: 'needs either selector or ids',
    path: ['selector'],
  })
  .refine(({ method, action }) => (method === 'POST') === (action !== undefined), {
    message: 'goes with POST, and only with it',
    path: ['action'],
  })
  .meta({ id: 'BulkRequest' });
export type BulkRequest = z.output<typeof bulkRequest>;

const bulkResult = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    state: z.enum(['planned', 'done', 'refused']),
    answer: z.unknown().optional().describe('What the route answered'),
    problem: problem.optional(),
  })
  .meta({ id: 'BulkResult' });
export type BulkResult = z.output<typeof bulkResult>;

export const bulkAnswer = z
  .strictObject({ done: z.int(), refused: z.int(), items: z.array(bulkResult) })
  .meta({ id: 'BulkAnswer' });
