import { api } from '@understudy/api-client';
import { as, instant, kind } from './kind.ts';
import type { Kind } from './kind.types.ts';

/** Who is there: sites, servers, agents, people, and the tokens by which they come in. */
export const PLATFORM_KINDS: readonly Kind[] = [
  kind<api.Site>({
    name: 'site',
    plural: 'sites',
    findsByName: true,
    columns: [
      { head: 'description', cell: (site) => site.description },
      { head: 'registered', cell: (site) => instant(site.registeredAtMillis) },
    ],
    list: (client, query) => api.siteList({ client, query }),
    read: (client, siteId) => api.siteRead({ client, path: { siteId } }),
    create: (client, body, headers) => api.siteRegister({ client, body: as<api.SiteRegistration>(body), headers }),
    change: (client, siteId, body, headers) =>
      api.siteChange({ client, path: { siteId }, body: as<api.SiteChange>(body), headers }),
    remove: true,
  }),
  kind<api.Server>({
    name: 'server',
    plural: 'servers',
    findsByName: true,
    columns: [
      { head: 'role', cell: (server) => server.role },
      { head: 'state', cell: (server) => server.state },
      { head: 'address', cell: (server) => server.address && `${server.address.host}:${server.address.port}` },
      { head: 'version', cell: (server) => server.version },
      { head: 'certificate until', cell: (server) => instant(server.certificate.expiresAtMillis) },
    ],
    list: (client, query) => api.serverList({ client, query }),
    read: (client, serverId) => api.serverRead({ client, path: { serverId } }),
    change: (client, serverId, body, headers) =>
      api.serverChange({ client, path: { serverId }, body: as<api.ServerChange>(body), headers }),
    remove: true,
  }),
  kind<api.Agent>({
    name: 'agent',
    plural: 'agents',
    findsByName: true,
    columns: [
      { head: 'state', cell: (agent) => agent.state },
      { head: 'version', cell: (agent) => agent.version },
      { head: 'certificate until', cell: (agent) => instant(agent.certificate.expiresAtMillis) },
    ],
    list: (client, query) => api.agentList({ client, query }),
    read: (client, agentId) => api.agentRead({ client, path: { agentId } }),
    change: (client, agentId, body, headers) =>
      api.agentChange({ client, path: { agentId }, body: as<api.AgentChange>(body), headers }),
    remove: true,
  }),
  kind<api.EnrolmentToken>({
    name: 'enrolment-token',
    plural: 'enrolment-tokens',
    findsByName: false,
    columns: [
      { head: 'role', cell: (token) => token.role },
      { head: 'state', cell: (token) => token.state },
      { head: 'until', cell: (token) => instant(token.expiresAtMillis) },
      { head: 'used by', cell: (token) => token.usedByName },
    ],
    list: (client, query) => api.enrolmentTokenList({ client, query }),
    read: (client, tokenId) => api.enrolmentTokenRead({ client, path: { tokenId } }),
    create: (client, body, headers) =>
      api.enrolmentTokenIssue({ client, body: as<api.EnrolmentTokenIssue>(body), headers }),
    remove: true,
  }),
  kind<api.User>({
    name: 'user',
    plural: 'users',
    findsByName: true,
    columns: [{ head: 'role', cell: (user) => user.role }],
    list: (client, query) => api.userList({ client, query }),
    read: (client, userId) => api.userRead({ client, path: { userId } }),
    create: (client, body, headers) => api.userCreate({ client, body: as<api.UserCreation>(body), headers }),
    change: (client, userId, body, headers) =>
      api.userChange({ client, path: { userId }, body: as<api.UserChange>(body), headers }),
    remove: true,
  }),
  kind<api.NetworkMapping>({
    name: 'mapping',
    plural: 'mappings',
    findsByName: true,
    columns: [
      { head: 'networks', cell: ({ networks }) => networks.length },
      { head: 'defined', cell: (mapping) => instant(mapping.definedAtMillis) },
    ],
    list: (client, query) => api.mappingList({ client, query }),
    read: (client, mappingId) => api.mappingRead({ client, path: { mappingId } }),
    create: (client, body, headers) =>
      api.mappingDefine({ client, body: as<api.NetworkMappingDefinition>(body), headers }),
    change: (client, mappingId, body, headers) =>
      api.mappingChange({ client, path: { mappingId }, body: as<api.NetworkMappingChange>(body), headers }),
    remove: true,
  }),
  kind<api.MaintenanceWindow>({
    name: 'maintenance-window',
    plural: 'maintenance-windows',
    findsByName: true,
    columns: [
      { head: 'description', cell: (window) => window.description },
      { head: 'for', cell: (window) => window.selector || 'everything' },
    ],
    list: (client, query) => api.windowList({ client, query }),
    read: (client, windowId) => api.windowRead({ client, path: { windowId } }),
    create: (client, body, headers) => api.windowPlan({ client, body: as<api.MaintenanceWindowPlan>(body), headers }),
    change: (client, windowId, body, headers) =>
      api.windowChange({ client, path: { windowId }, body: as<api.MaintenanceWindowChange>(body), headers }),
    remove: true,
  }),
  kind<api.NotificationChannel>({
    name: 'notification-channel',
    plural: 'notification-channels',
    findsByName: true,
    columns: [
      { head: 'by', cell: (channel) => (channel.webhook === undefined ? 'mail' : 'webhook') },
      { head: 'from level', cell: (channel) => channel.minLevel },
    ],
    list: (client, query) => api.channelList({ client, query }),
    read: (client, channelId) => api.channelRead({ client, path: { channelId } }),
    create: (client, body, headers) =>
      api.channelOpen({ client, body: as<api.NotificationChannelOpening>(body), headers }),
    change: (client, channelId, body, headers) =>
      api.channelChange({ client, path: { channelId }, body: as<api.NotificationChannelChange>(body), headers }),
    remove: true,
  }),
];
