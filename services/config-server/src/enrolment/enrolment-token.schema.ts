import { z } from 'zod';
import { atMillis, labels, listQuery, pageOf, receipt, resourceId, resourceShape } from '../rest/resource.schema.ts';
import { partName, partRole } from './part.schema.ts';

const DAY_SECONDS = 86_400;

export const enrolmentToken = z
  .strictObject({
    ...resourceShape,
    role: partRole,
    partName: partName.optional(),
    siteId: resourceId.optional(),
    state: z.enum(['open', 'used', 'withdrawn']),
    issuedAtMillis: atMillis,
    expiresAtMillis: atMillis,
    usedByPartId: resourceId.optional(),
    usedByName: z.string().optional(),
    usedAtMillis: atMillis.optional(),
  })
  .meta({ id: 'EnrolmentToken' });
export type EnrolmentTokenDocument = z.output<typeof enrolmentToken>;

export const enrolmentTokenPage = pageOf('EnrolmentToken', enrolmentToken);
export const enrolmentTokenQuery = listQuery.extend({
  role: partRole.optional(),
  state: z.enum(['open', 'used', 'withdrawn']).optional(),
});
export type EnrolmentTokenQuery = z.output<typeof enrolmentTokenQuery>;

export const tokenIssue = z
  .strictObject({
    role: partRole,
    partName: partName
      .optional()
      .describe('Only a part of this name may use it; needed to enrol a part anew that is known already'),
    siteId: resourceId.optional(),
    labels: labels.default({}).describe('What the part gets'),
    expiresInSeconds: z
      .int()
      .min(60)
      .max(7 * DAY_SECONDS)
      .default(3600),
    urls: z
      .array(z.url({ protocol: /^(https?|tls)$/ }).max(300))
      .min(1)
      .max(16)
      .optional()
      .describe('Where to enrol. Default: this API; agents need tls://host:port of a process server'),
  })
  .meta({ id: 'EnrolmentTokenIssue' });
export type TokenIssue = z.output<typeof tokenIssue>;

/** The only time the token is shown. A repeated request (Idempotency-Key) answers without it. */
export const issuedEnrolmentToken = receipt
  .extend({ token: z.string().optional(), expiresAtMillis: atMillis })
  .meta({ id: 'IssuedEnrolmentToken' });

const TEXT = z.string().min(1).max(4096);

/** As libs/identity sends it. */
export const enrolmentRequest = z
  .strictObject({
    tokenId: z.string().min(1).max(64),
    secret: z.string().min(1).max(128),
    role: partRole,
    name: partName,
    publicKey: TEXT.describe('SubjectPublicKeyInfo (DER) of a P-256 key, base64'),
    proof: TEXT.describe('ECDSA with SHA-256 over the request’s text, base64'),
    nkey: z
      .string()
      .regex(/^U[A-Z2-7]{55}$/, 'must be a public user nkey')
      .optional()
      .describe('Public nkey on the bus; agents have none'),
    version: z.string().max(100),
  })
  .meta({ id: 'EnrolmentRequest' });
export type EnrolmentRequestBody = z.output<typeof enrolmentRequest>;

export const enrolmentGrant = z
  .strictObject({ certificatePem: z.string(), caPem: z.string(), natsServers: z.array(z.string()).optional() })
  .meta({ id: 'EnrolmentGrant' });
