import type { AccessTable } from './role.ts';

/** Routes of machines, policies, groups and protected items. */
export const PROTECTION_ACCESS = {
  'GET /api/v1/machines': 'reader',
  'GET /api/v1/machines/:machineId': 'reader',
  'POST /api/v1/machines': 'operator',
  'PATCH /api/v1/machines/:machineId': 'operator',
  'DELETE /api/v1/machines/:machineId': 'operator',
  'GET /api/v1/policies': 'reader',
  'GET /api/v1/policies/:policyId': 'reader',
  'POST /api/v1/policies': 'operator',
  'PATCH /api/v1/policies/:policyId': 'operator',
  'DELETE /api/v1/policies/:policyId': 'operator',
  'GET /api/v1/groups': 'reader',
  'GET /api/v1/groups/:groupId': 'reader',
  'POST /api/v1/groups': 'operator',
  'PATCH /api/v1/groups/:groupId': 'operator',
  'DELETE /api/v1/groups/:groupId': 'operator',
  'GET /api/v1/alerts': 'reader',
  'GET /api/v1/alerts/:alertId': 'reader',
  'POST /api/v1/alerts/:alertId/acknowledge': 'operator',
  'POST /api/v1/alerts/:alertId/close': 'operator',
} as const satisfies AccessTable;
