import type { AccessTable } from './role.ts';

export const PLATFORM_ACCESS = {
  'GET /api/v1/sites': 'reader',
  'GET /api/v1/sites/:siteId': 'reader',
  'POST /api/v1/sites': 'operator',
  'PATCH /api/v1/sites/:siteId': 'operator',
  'DELETE /api/v1/sites/:siteId': 'owner',

  'GET /api/v1/users': 'owner',
  'GET /api/v1/users/:userId': 'owner',
  'POST /api/v1/users': 'owner',
  'PATCH /api/v1/users/:userId': 'owner',
  'DELETE /api/v1/users/:userId': 'owner',
  'POST /api/v1/users/:userId/tokens': 'owner',
  'DELETE /api/v1/users/:userId/tokens/:tokenId': 'owner',
} as const satisfies AccessTable;
