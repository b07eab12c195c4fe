import { api } from '@understudy/api-client';
import { bytesText, durationText } from '../output/units.ts';
import { progressText } from './job.text.ts';
import { as, instant, kind } from './kind.ts';
import type { Kind } from './kind.types.ts';

/** What is protected and how. */
export const PROTECTION_KINDS: readonly Kind[] = [
  kind<api.Machine>({
    name: 'machine',
    plural: 'machines',
    findsByName: true,
    columns: [
      { head: 'agent', cell: (machine) => machine.agent },
      { head: 'CPUs', cell: (machine) => machine.cpus },
      { head: 'MiB', cell: (machine) => machine.memoryMib },
      {
        head: 'disks',
        cell: (machine) => machine.disks.map(({ name, sizeBytes }) => `${name} ${sizeText(sizeBytes)}`).join(', '),
      },
    ],
    list: (client, query) => api.machineList({ client, query }),
    read: (client, machineId) => api.machineRead({ client, path: { machineId } }),
    create: (client, body, headers) =>
      api.machineRegister({ client, body: as<api.MachineRegistration>(body), headers }),
    change: (client, machineId, body, headers) =>
      api.machineChange({ client, path: { machineId }, body: as<api.MachineChange>(body), headers }),
    remove: true,
  }),
  kind<api.Policy>({
    name: 'policy',
    plural: 'policies',
    findsByName: true,
    columns: [
      { head: 'window', cell: ({ retention }) => durationText(retention.windowMillis) },
      { head: 'tiers', cell: ({ retention }) => retention.tiers.length },
      { head: 'RPO warning', cell: ({ thresholds }) => durationText(thresholds.warningMillis) },
      { head: 'critical', cell: ({ thresholds }) => durationText(thresholds.criticalMillis) },
    ],
    list: (client, query) => api.policyList({ client, query }),
    read: (client, policyId) => api.policyRead({ client, path: { policyId } }),
    create: (client, body, headers) => api.policyCreate({ client, body: as<api.PolicyCreation>(body), headers }),
    change: (client, policyId, body, headers) =>
      api.policyChange({ client, path: { policyId }, body: as<api.PolicyChange>(body), headers }),
    remove: true,
  }),
  kind<api.Group>({
    name: 'group',
    plural: 'groups',
    findsByName: true,
    columns: [
      { head: 'members', cell: (group) => group.itemIds.length },
      { head: 'points every', cell: ({ everyMillis }) => (everyMillis === 0 ? 'never' : durationText(everyMillis)) },
    ],
    list: (client, query) => api.groupList({ client, query }),
    read: (client, groupId) => api.groupRead({ client, path: { groupId } }),
    create: (client, body, headers) => api.groupForm({ client, body: as<api.GroupFormation>(body), headers }),
    change: (client, groupId, body, headers) =>
      api.groupChange({ client, path: { groupId }, body: as<api.GroupChange>(body), headers }),
    remove: true,
  }),
  kind<api.Item>({
    name: 'item',
    plural: 'items',
    findsByName: true,
    columns: [
      { head: 'health', cell: (item) => item.live?.health ?? 'unknown' },
      { head: 'mode', cell: (item) => item.mode },
      {
        head: 'RPO',
        cell: (item) => (item.live?.rpoMillis === undefined ? 'none yet' : durationText(item.live.rpoMillis)),
      },
      { head: 'behind', cell: (item) => bytesText(item.live?.lagBytes) },
      { head: 'points', cell: (item) => item.live?.points },
      { head: 'runs at', cell: (item) => item.placement.where },
      {
        head: 'operation',
        cell: ({ operation }) => (operation.state === 'none' ? '–' : `${operation.kind} ${operation.state}`),
      },
      { head: 'agent', cell: (item) => item.agent },
      { head: 'through', cell: (item) => `${item.processServer} → ${item.masterTarget}` },
    ],
    list: (client, query) => api.itemList({ client, query }),
    read: (client, itemId) => api.itemRead({ client, path: { itemId } }),
    change: (client, itemId, body, headers) =>
      api.itemChange({ client, path: { itemId }, body: as<api.ItemChange>(body), headers }),
  }),
  kind<api.Drill>({
    name: 'drill',
    plural: 'drills',
    findsByName: false,
    columns: [
      { head: 'id', cell: (drill) => drill.id },
      { head: 'stage', cell: (drill) => drill.stage },
      { head: 'point', cell: (drill) => (drill.pointSequence === undefined ? drill.point : `#${drill.pointSequence}`) },
      { head: 'RTO', cell: (drill) => durationText(drill.rtoMillis) },
      { head: 'begun', cell: (drill) => instant(drill.begunAtMillis) },
    ],
    list: (client, query) => api.drillList({ client, query }),
    read: (client, drillId) => api.drillRead({ client, path: { drillId } }),
  }),
  kind<api.Job>({
    name: 'job',
    plural: 'jobs',
    findsByName: false,
    columns: [
      { head: 'id', cell: (job) => job.id },
      { head: 'kind', cell: (job) => job.kind },
      { head: 'item', cell: (job) => job.itemName },
      { head: 'state', cell: (job) => job.state },
      {
        head: 'steps',
        cell: ({ steps }) => `${steps.filter(({ state }) => state === 'succeeded').length}/${steps.length}`,
      },
      { head: 'progress', cell: progressText },
      { head: 'requested', cell: (job) => instant(job.requestedAtMillis) },
    ],
    list: (client, query) => api.jobList({ client, query }),
    read: (client, jobId) => api.jobRead({ client, path: { jobId } }),
  }),
  kind<api.Alert>({
    name: 'alert',
    plural: 'alerts',
    findsByName: false,
    columns: [
      { head: 'level', cell: (alert) => alert.level },
      { head: 'state', cell: (alert) => alert.state },
      { head: 'cause', cell: (alert) => alert.cause },
      { head: 'items', cell: (alert) => alert.itemsTotal },
      { head: 'since', cell: (alert) => instant(alert.openedAtMillis) },
      { head: 'remedy', cell: (alert) => alert.remedy },
    ],
    list: (client, query) => api.alertList({ client, query }),
    read: (client, alertId) => api.alertRead({ client, path: { alertId } }),
  }),
];

function sizeText(sizeBytes: number): string {
  return sizeBytes === 0 ? '?' : bytesText(sizeBytes);
}
