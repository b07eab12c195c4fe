import { defineReadModel, type EventContext, type EventHandlers } from '@understudy/event-sourcing';
import { itemCodec } from '../item/item.codec.ts';
import { itemDecider } from '../item/item.decider.ts';
import type { ItemEvent } from '../item/item.events.ts';
import type { KnownItem } from '../item/item.state.ts';
import { machineDecider } from '../machine/machine.decider.ts';
import { type MachineEvent, machineCodec } from '../machine/machine.events.ts';
import type { KnownMachine } from '../machine/machine.state.ts';
import { type KnownPolicy, policyDecider } from '../policy/policy.decider.ts';
import { type PolicyEvent, policyCodec } from '../policy/policy.events.ts';
import { type ServerEvent, serverCodec } from '../server/server.events.ts';
import { type Address, type ExecutorRole, entriesOf } from './assignment.entries.ts';
import { AssignmentTables, type ExecutorVersion } from './assignment.tables.ts';
import { StateTable } from './state-table.ts';

export interface KnownServer {
  readonly id: string;
  readonly role: string;
  readonly name: string;
  readonly siteId?: string;
  readonly isRevoked: boolean;
  readonly address?: Address & { readonly byOperator: boolean };
}

/** How everything stands that is protected, in memory, and what follows from it for each executor. */
export interface ProtectionView {
  items(): Iterable<KnownItem>;
  item(itemId: string): KnownItem | undefined;
  machine(machineId: string): KnownMachine | undefined;
  policy(policyId: string): KnownPolicy | undefined;
  servers(): Iterable<KnownServer>;
  executors(): Iterable<ExecutorVersion>;
  version(role: ExecutorRole, name: string): number;
  /** One body for each machine, ordered by id: fields as in assignments.proto. */
  bodies(role: ExecutorRole, name: string): readonly Record<string, unknown>[];
  isAssigned(machineId: string, role: ExecutorRole, name: string): boolean;
}

type Event = ItemEvent | MachineEvent | PolicyEvent | ServerEvent;

export const assignmentsModel = defineReadModel<Event, ProtectionView>({
  name: 'assignments',
  version: 1,
  streams: ['config.item-', 'config.machine-', 'config.policy-', 'config.server-'],
  open(database) {
    const items = new StateTable<KnownItem>(database, 'items');
    const machines = new StateTable<KnownMachine>(database, 'machines');
    const policies = new StateTable<KnownPolicy>(database, 'policies');
    const servers = new StateTable<KnownServer>(database, 'servers');
    const assignments = new AssignmentTables(database);
    const addressOf = (role: string, name: string): Address | undefined => {
      for (const server of servers.values())
        if (server.role === role && server.name === name && server.address !== undefined && !server.isRevoked)
          return { host: server.address.host, port: server.address.port };
      return undefined;
    };
    const assign = (item: KnownItem): void => {
      const entries = entriesOf({
        item,
        machine: machines.get(item.itemId),
        policy: policies.get(item.wanted.policyId),
        processServerAddress: addressOf('process-server', item.wanted.processServer),
        masterTargetAddress: addressOf('master-target', item.masterTarget),
      });
      assignments.replace(item.itemId, entries);
    };
    const assignWhere = (concerns: (item: KnownItem) => boolean): void => {
      for (const item of items.values()) if (concerns(item)) assign(item);
    };
    const onItem = (event: ItemEvent, { stream }: EventContext): void => {
      assignments.count();
      const itemId = stream.slice('config.item-'.length);
      const item = itemDecider.evolve(items.get(itemId) ?? itemDecider.initialState, event) as KnownItem;
      items.set(itemId, item);
      if (!ONLY_OBSERVED.has(event.type)) assign(item);
    };
    const onMachine = (event: MachineEvent, { stream }: EventContext): void => {
      assignments.count();
      const machineId = stream.slice('config.machine-'.length);
      const state = machineDecider.evolve(machines.get(machineId) ?? machineDecider.initialState, event);
      machines.set(machineId, state.stage === 'registered' ? state : undefined);
      const item = items.get(machineId);
      if (item !== undefined) assign(item);
    };
    const onPolicy = (event: PolicyEvent, { stream }: EventContext): void => {
      assignments.count();
      const policyId = stream.slice('config.policy-'.length);
      const state = policyDecider.evolve(policies.get(policyId) ?? policyDecider.initialState, event) as KnownPolicy;
      policies.set(policyId, state);
      assignWhere(({ wanted }) => wanted.policyId === policyId);
    };
    const onServer = (event: ServerEvent, { stream }: EventContext): void => {
      assignments.count();
      const serverId = stream.slice('config.server-'.length);
      const before = servers.get(serverId);
      const after = serverAfter(before, event, serverId);
      servers.set(serverId, after);
      const name = after?.name ?? before?.name;
      if (event.type === 'ServerAddressKnown' || event.type === 'ServerRevoked' || event.type === 'ServerRemoved')
        assignWhere(({ wanted, masterTarget }) => wanted.processServer === name || masterTarget === name);
    };
    const tables = [items, machines, policies, servers, assignments];
    return {
      on: {
        ...handlers<ItemEvent>(itemCodec.types, onItem),
        ...handlers<MachineEvent>(machineCodec.types, onMachine),
        ...handlers<PolicyEvent>(policyCodec.types, onPolicy),
        ...handlers<ServerEvent>(serverCodec.types, onServer),
      } as unknown as EventHandlers<Event>,
      view: {
        items: () => items.values(),
        item: (itemId) => items.get(itemId),
        machine: (machineId) => machines.get(machineId),
        policy: (policyId) => policies.get(policyId),
        servers: () => servers.values(),
        executors: () => assignments.versions(),
        version: (role, name) => assignments.version(role, name),
        bodies: (role, name) => assignments.bodies(role, name),
        isAssigned: (machineId, role, name) => assignments.has(machineId, role, name),
      },
      flush: () => {
        for (const table of tables) table.flush();
      },
      forget: () => {
        for (const table of tables) table.forget();
      },
    };
  },
});

/** Told by telemetry: nothing that is assigned depends on them. */
const ONLY_OBSERVED: ReadonlySet<string> = new Set([
  'ReplicationModeChanged',
  'RpoThresholdCrossed',
  'ReplicationSummarized',
  'PointMadeByName',
  'PointSkippedByName',
  'ItemLabelled',
]);

function handlers<Each extends { readonly type: string }>(
  types: readonly string[],
  handle: (event: Each, context: EventContext) => void,
): Record<string, (event: Each, context: EventContext) => void> {
  return Object.fromEntries(types.map((type) => [type, handle]));
}

function serverAfter(server: KnownServer | undefined, event: ServerEvent, id: string): KnownServer | undefined {
  if (event.type === 'ServerEnrolled') {
    const { role, name, siteId } = event;
    return { id, role, name, isRevoked: false, ...(siteId !== undefined && { siteId }) };
  }
  if (server === undefined || event.type === 'ServerRemoved') return undefined;
  switch (event.type) {
    case 'ServerAddressKnown': {
      const { host, port, byOperator } = event;
      return { ...server, address: { host, port, byOperator } };
    }
    case 'ServerMovedToSite':
      return { ...server, siteId: event.siteId };
    case 'ServerRevoked':
      return { ...server, isRevoked: true };
    case 'ServerCertificateRenewed':
    case 'ServerLabelled':
      return server;
  }
}
