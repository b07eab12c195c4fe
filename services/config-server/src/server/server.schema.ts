import { z } from 'zod';
import { certificate, partName } from '../enrolment/part.schema.ts';
import { atMillis, labels, listQuery, pageOf, resourceId, resourceShape } from '../rest/resource.schema.ts';

export const serverRole = z.enum(['process-server', 'master-target', 'orchestrator']);
export type ServerRole = z.output<typeof serverRole>;

const host = z
  .string()
  .min(1)
  .max(255)
  .regex(/^[A-Za-z0-9.:_-]+$/, 'must be a host name or an address');
const address = z.strictObject({ host, port: z.int().min(1).max(65_535) }).meta({ id: 'ServerAddress' });

export const server = z
  .strictObject({
    ...resourceShape,
    role: serverRole,
    siteId: resourceId.optional(),
    state: z.enum(['enrolled', 'revoked']),
    version: z.string(),
    nkey: z.string(),
    address: address.optional().describe('Where agents and other servers reach it'),
    addressByOperator: z.boolean(),
    certificate,
    enrolledAtMillis: atMillis,
    revokedAtMillis: atMillis.optional(),
    revokedReason: z.string().optional(),
  })
  .meta({ id: 'Server' });
export type Server = z.output<typeof server>;

export const serverPage = pageOf('Server', server);
export const serverQuery = listQuery.extend({
  name: partName.optional(),
  role: serverRole.optional(),
  siteId: resourceId.optional(),
  state: z.enum(['enrolled', 'revoked']).optional(),
});
export type ServerQuery = z.output<typeof serverQuery>;

export const serverChange = z
  .strictObject({ labels: labels.optional(), siteId: resourceId.optional(), address: address.optional() })
  .meta({ id: 'ServerChange' });
export type ServerChange = z.output<typeof serverChange>;
