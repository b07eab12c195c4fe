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

  'GET /api/v1/servers': 'reader',
  'GET /api/v1/servers/:serverId': 'reader',
  'PATCH /api/v1/servers/:serverId': 'operator',
  'POST /api/v1/servers/:serverId/revoke': 'owner',
  'DELETE /api/v1/servers/:serverId': 'owner',

  'GET /api/v1/agents': 'reader',
  'GET /api/v1/agents/:agentId': 'reader',
  'PATCH /api/v1/agents/:agentId': 'operator',
  'POST /api/v1/agents/:agentId/revoke': 'owner',
  'DELETE /api/v1/agents/:agentId': 'owner',

  'GET /api/v1/enrolment-tokens': 'operator',
  'GET /api/v1/enrolment-tokens/:tokenId': 'operator',
  'POST /api/v1/enrolment-tokens': 'operator',
  'DELETE /api/v1/enrolment-tokens/:tokenId': 'operator',
  'POST /api/v1/enrolments': 'credential-in-body',

  'GET /api/v1/jobs': 'reader',
  'GET /api/v1/jobs/:jobId': 'reader',
  'POST /api/v1/jobs/:jobId/cancel': 'operator',
  'POST /api/v1/jobs/:jobId/answer': 'operator',

  'GET /api/v1/mappings': 'reader',
  'GET /api/v1/mappings/:mappingId': 'reader',
  'POST /api/v1/mappings': 'operator',
  'PATCH /api/v1/mappings/:mappingId': 'operator',
  'DELETE /api/v1/mappings/:mappingId': 'operator',

  'GET /api/v1/maintenance-windows': 'reader',
  'GET /api/v1/maintenance-windows/:windowId': 'reader',
  'POST /api/v1/maintenance-windows': 'operator',
  'PATCH /api/v1/maintenance-windows/:windowId': 'operator',
  'DELETE /api/v1/maintenance-windows/:windowId': 'operator',

  'GET /api/v1/notification-channels': 'reader',
  'GET /api/v1/notification-channels/:channelId': 'reader',
  'POST /api/v1/notification-channels': 'operator',
  'PATCH /api/v1/notification-channels/:channelId': 'operator',
  'DELETE /api/v1/notification-channels/:channelId': 'operator',
  'POST /api/v1/notification-channels/:channelId/test': 'operator',

  'GET /api/v1/events': 'reader',

  'POST /api/v1/bulk': 'reader',
  'POST /api/v1/apply': 'operator',
  'POST /api/v1/diff': 'reader',
  'GET /api/v1/export': 'reader',
  'POST /api/v1/assess': 'reader',
} as const satisfies AccessTable;
