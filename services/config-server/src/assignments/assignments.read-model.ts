import type { DatabaseSync } from 'node:sqlite';
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
    const tables = new ProtectionTables(database);
    const handlersOf = <Each>(types: readonly string[], handle: (event: Each, context: EventContext) => void) =>
      Object.fromEntries(types.map((type) => [type, handle]));
    const on = {
      ...handlersOf<ItemEvent>(itemCodec.types, (event, context) => tables.onItem(event, context)),
      ...handlersOf<MachineEvent>(machineCodec.types, (event, context) => tables.onMachine(event, context)),
      ...handlersOf<PolicyEvent>(policyCodec.types, (event, context) => tables.onPolicy(event, context)),
      ...handlersOf<ServerEvent>(serverCodec.types, (event, context) => tables.onServer(event, context)),
    };
    return {
      on: on as unknown as EventHandlers<Event>,
      view: tables,
      flush: () => tables.flush(),
      forget: () => tables.forget(),
    };
  },
});

/** States of everything that is protected, and the assignments that follow from them. Each event moves what it concerns, and nothing else. */
class ProtectionTables implements ProtectionView {
  readonly #items: StateTable<KnownItem>;
  readonly #machines: StateTable<KnownMachine>;
  readonly #policies: StateTable<KnownPolicy>;
  readonly #servers: StateTable<KnownServer>;
  readonly #assignments: AssignmentTables;

  constructor(database: DatabaseSync) {
    this.#items = new StateTable(database, 'items');
    this.#machines = new StateTable(database, 'machines');
    this.#policies = new StateTable(database, 'policies');
    this.#servers = new StateTable(database, 'servers');
    this.#assignments = new AssignmentTables(database);
  }

  onItem(event: ItemEvent, { stream }: EventContext): void {
    this.#assignments.count();
    const itemId = stream.slice('config.item-'.length);
    const item = itemDecider.evolve(this.#items.get(itemId) ?? itemDecider.initialState, event) as KnownItem;
    this.#items.set(itemId, item);
    if (!ONLY_OBSERVED.has(event.type)) this.#assign(item);
  }

  onMachine(event: MachineEvent, { stream }: EventContext): void {
    this.#assignments.count();
    const machineId = stream.slice('config.machine-'.length);
    const state = machineDecider.evolve(this.#machines.get(machineId) ?? machineDecider.initialState, event);
    this.#machines.set(machineId, state.stage === 'registered' ? state : undefined);
    const item = this.#items.get(machineId);
    if (item !== undefined) this.#assign(item);
  }

  onPolicy(event: PolicyEvent, { stream }: EventContext): void {
    this.#assignments.count();
    const policyId = stream.slice('config.policy-'.length);
    const state = policyDecider.evolve(this.#policies.get(policyId) ?? policyDecider.initialState, event);
    this.#policies.set(policyId, state as KnownPolicy);
    this.#assignWhere(({ wanted }) => wanted.policyId === policyId);
  }

  onServer(event: ServerEvent, { stream }: EventContext): void {
    this.#assignments.count();
    const serverId = stream.slice('config.server-'.length);
    const before = this.#servers.get(serverId);
    const after = serverAfter(before, event, serverId);
    this.#servers.set(serverId, after);
    const name = after?.name ?? before?.name;
    if (MOVES_ADDRESSES.has(event.type))
      this.#assignWhere(({ wanted, masterTarget }) => wanted.processServer === name || masterTarget === name);
  }

  items(): Iterable<KnownItem> {
    return this.#items.values();
  }

  item(itemId: string): KnownItem | undefined {
    return this.#items.get(itemId);
  }

  machine(machineId: string): KnownMachine | undefined {
    return this.#machines.get(machineId);
  }

  policy(policyId: string): KnownPolicy | undefined {
    return this.#policies.get(policyId);
  }

  servers(): Iterable<KnownServer> {
    return this.#servers.values();
  }

  executors(): Iterable<ExecutorVersion> {
    return this.#assignments.versions();
  }

  version(role: ExecutorRole, name: string): number {
    return this.#assignments.version(role, name);
  }

  bodies(role: ExecutorRole, name: string): readonly Record<string, unknown>[] {
    return this.#assignments.bodies(role, name);
  }

  isAssigned(machineId: string, role: ExecutorRole, name: string): boolean {
    return this.#assignments.has(machineId, role, name);
  }

  flush(): void {
    for (const table of this.#all()) table.flush();
  }

  forget(): void {
    for (const table of this.#all()) table.forget();
  }

  #all() {
    return [this.#items, this.#machines, this.#policies, this.#servers, this.#assignments];
  }

  #assignWhere(concerns: (item: KnownItem) => boolean): void {
    for (const item of this.#items.values()) if (concerns(item)) this.#assign(item);
  }

  #assign(item: KnownItem): void {
    const entries = entriesOf({
      item,
      machine: this.#machines.get(item.itemId),
      policy: this.#policies.get(item.wanted.policyId),
      processServerAddress: this.#addressOf('process-server', item.wanted.processServer),
      masterTargetAddress: this.#addressOf('master-target', item.masterTarget),
    });
    this.#assignments.replace(item.itemId, entries);
  }

  #addressOf(role: string, name: string): Address | undefined {
    for (const server of this.#servers.values())
      if (server.role === role && server.name === name && server.address !== undefined && !server.isRevoked)
        return { host: server.address.host, port: server.address.port };
    return undefined;
  }
}

const MOVES_ADDRESSES: ReadonlySet<string> = new Set(['ServerAddressKnown', 'ServerRevoked', 'ServerRemoved']);

/** Told by telemetry: nothing that is assigned depends on them. */
const ONLY_OBSERVED: ReadonlySet<string> = new Set([
  'ReplicationModeChanged',
  'RpoThresholdCrossed',
  'ReplicationSummarized',
  'PointMadeByName',
  'PointSkippedByName',
  'ItemLabelled',
]);

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
