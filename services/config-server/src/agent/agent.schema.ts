import { z } from 'zod';
import { certificate, partName } from '../enrolment/part.schema.ts';
import { atMillis, labels, listQuery, pageOf, resourceId, resourceShape } from '../rest/resource.schema.ts';

/** A mobility agent: it speaks through its process server only. */
export const agent = z
  .strictObject({
    ...resourceShape,
    siteId: resourceId.optional(),
    state: z.enum(['enrolled', 'revoked']),
    version: z.string(),
    enrolledThrough: z.string().optional().describe('The process server that carried its enrolment'),
    certificate,
    enrolledAtMillis: atMillis,
    revokedAtMillis: atMillis.optional(),
    revokedReason: z.string().optional(),
  })
  .meta({ id: 'Agent' });
export type Agent = z.output<typeof agent>;

export const agentPage = pageOf('Agent', agent);
export const agentQuery = listQuery.extend({
  name: partName.optional(),
  siteId: resourceId.optional(),
  state: z.enum(['enrolled', 'revoked']).optional(),
});
export type AgentQuery = z.output<typeof agentQuery>;

export const agentChange = z
  .strictObject({ labels: labels.optional(), siteId: resourceId.optional() })
  .meta({ id: 'AgentChange' });
export type AgentChange = z.output<typeof agentChange>;
