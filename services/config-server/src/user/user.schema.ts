import { z } from 'zod';
import { API_ROLES } from '../access/role.ts';
import {
  atMillis,
  description,
  labels,
  listQuery,
  pageOf,
  receipt,
  resourceId,
  resourceName,
  resourceShape,
} from '../rest/resource.schema.ts';

export const apiRole = z.enum(API_ROLES).describe('reader sees, operator acts, owner also decides who may');

const apiToken = z
  .strictObject({ id: resourceId, description, issuedAtMillis: atMillis, expiresAtMillis: atMillis.optional() })
  .meta({ id: 'ApiToken' });

/** Who may use the API. What a token's secret is, nobody can read: only its sum is kept. */
export const user = z
  .strictObject({ ...resourceShape, role: apiRole, createdAtMillis: atMillis, tokens: z.array(apiToken) })
  .meta({ id: 'User' });
export type User = z.output<typeof user>;

export const userPage = pageOf('User', user);
export const userQuery = listQuery.extend({ name: resourceName.optional(), role: apiRole.optional() });
export type UserQuery = z.output<typeof userQuery>;

export const userCreation = z
  .strictObject({ name: resourceName, role: apiRole, labels: labels.default({}) })
  .meta({ id: 'UserCreation' });
export type UserCreation = z.output<typeof userCreation>;

export const userChange = z
  .strictObject({ role: apiRole.optional(), labels: labels.optional() })
  .meta({ id: 'UserChange' });
export type UserChange = z.output<typeof userChange>;

const DAY_SECONDS = 86_400;
export const tokenRequest = z
  .strictObject({
    description: description.default(''),
    expiresInSeconds: z
      .int()
      .min(60)
      .max(3650 * DAY_SECONDS)
      .optional()
      .describe('Default: it does not expire'),
  })
  .meta({ id: 'ApiTokenRequest' });
export type TokenRequest = z.output<typeof tokenRequest>;

/** The only time the token is shown. A repeated request (Idempotency-Key) answers without it. */
export const issuedToken = receipt
  .extend({ tokenId: resourceId, token: z.string().optional() })
  .meta({ id: 'IssuedApiToken' });
