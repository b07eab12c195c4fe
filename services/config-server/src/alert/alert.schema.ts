import { z } from 'zod';
import { atMillis, listQuery, pageOf, resourceShape } from '../rest/resource.schema.ts';

/** One cause, however many items suffer from it. */
export const alert = z
  .strictObject({
    ...resourceShape,
    state: z.enum(['open', 'acknowledged', 'closed']),
    occurrence: z.int().describe('How often this cause came'),
    code: z.string().describe('Has a page: docs/reference/codes/<code>.md'),
    level: z.enum(['Warning', 'Critical']),
    subjectKind: z.enum(['item', 'server', 'agent', 'site', 'vault']),
    subject: z.string(),
    cause: z.string(),
    evidence: z.string(),
    remedy: z.string(),
    page: z.string(),
    itemIds: z.array(z.string()).describe('Items that suffered when it was opened: the first 100'),
    itemsTotal: z.int(),
    mutedBy: z.string().optional().describe('The maintenance window that holds back its delivery'),
    openedAtMillis: atMillis,
    closedAtMillis: atMillis.optional(),
    closedBy: z.string().optional(),
    acknowledgedBy: z.string().optional(),
    note: z.string().optional(),
  })
  .meta({ id: 'Alert' });
export type Alert = z.output<typeof alert>;
export const alertPage = pageOf('Alert', alert);

export const alertQuery = listQuery.extend({
  state: z.enum(['open', 'acknowledged', 'closed']).optional(),
  level: z.enum(['Warning', 'Critical']).optional(),
  code: z.string().max(100).optional(),
  subject: z.string().max(200).optional(),
});
export type AlertQuery = z.output<typeof alertQuery>;

export const alertNote = z
  .strictObject({
    note: z
      .string()
      .max(500)
      .regex(/^[^\p{Cc}]*$/u, 'must not contain control characters')
      .default(''),
  })
  .meta({ id: 'AlertNote' });
export type AlertNote = z.output<typeof alertNote>;
