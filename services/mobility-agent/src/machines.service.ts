import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import {
  type AgentMachine,
  CredentialKeeper,
  DiskExports,
  type protectRequest,
  ServiceRefusal,
} from '@understudy/hosting';
import type { PeerIdentity } from '@understudy/identity';
import type { HealthReason } from '@understudy/observability';
import type { Marker } from '@understudy/replication';
import type { z } from 'zod';
import { assignedMachine } from './assignment/assigned-machine.ts';
import { type AssignedMachine, AssignmentStore } from './assignment/assignment.store.ts';
import { AttachedMachine } from './machine/attached-machine.ts';
import { machineHealth } from './machine/machine.health.ts';
import { addMachineMetrics } from './machine/machine.metrics.ts';
import { inUse, isFenced, lacksMachine } from './machine/machine.refusals.ts';
import { notAttached } from './machine/not-attached.ts';
import { CONTEXT, type MobilityAgentContext } from './mobility-agent.context.ts';

/** The machines of this agent: what is assigned (durable) and what of it is attached (runs now). */
@Injectable()
export class MachinesService implements OnModuleInit, OnModuleDestroy {
  readonly #context: MobilityAgentContext;
  readonly #assignment: AssignmentStore;
  readonly #exports: DiskExports;
  readonly #attached = new Map<string, AttachedMachine>();
  /** Why an assigned machine is not attached. */
  readonly #notAttached = new Map<string, string>();
  readonly #credentials: CredentialKeeper;
  /** A machine that is about to be protected. */
  #added: string | undefined;
  /** Changes come one after the other. */
  #changes: Promise<unknown> = Promise.resolve();

  constructor(@Inject(CONTEXT) context: MobilityAgentContext) {
    this.#context = context;
    const { config, log, metrics, health } = context;
    this.#assignment = new AssignmentStore(config.data);
    this.#exports = new DiskExports({
      folder: config.sockets ?? join(config.data, 'run'),
      onDisconnected: (reason, machine, disk) => log.tell('nbd-disconnected', reason, { machine, disk }),
      onDefect: (error) => log.tell('loop-defect', 'a disk failed in an unexpected way', { error }),
    });
    // Senders read the credentials at each connection: nothing has to be told when they change.
    this.#credentials = new CredentialKeeper({
      config,
      health,
      identity: () => this.#identity(),
      onRenewed: () => undefined,
    });
    addMachineMetrics(metrics, () => this.#attached.values());
    health.add('machines', () => this.#reasons());
  }

  /** A machine that cannot be attached must not keep the others from their disks. */
  async onModuleInit(): Promise<void> {
    await startThreadPool();
    await this.#ensureIdentity();
    for (const assigned of this.#assignment.machines) {
      try {
        await this.#attach(assigned);
      } catch (error) {
        this.#notAttached.set(assigned.machineId, error instanceof Error ? error.message : String(error));
        this.#context.log.tell('machine-not-attached', 'its disks are not served', { machine: assigned.name, error });
      }
    }
  }

  async onModuleDestroy(): Promise<void> {
    await this.#changes;
    this.#credentials.close();
    await Promise.all([...this.#attached.keys()].map((machineId) => this.#detach(machineId)));
    await this.#exports.close();
  }

  list(): AgentMachine[] {
    return this.#assignment.machines.map((assigned) => this.#describe(assigned));
  }

  get(nameOrId: string): AgentMachine {
    return this.#describe(this.#assigned(nameOrId));
  }

  /** Begins to protect a machine. Asked again with the same content it answers what is there. */
  protect(request: z.output<typeof protectRequest>): Promise<AgentMachine> {
    return this.#change(async () => {
      const existing = this.#existing(request);
      if (existing !== undefined) return this.#describe(existing);
      const assigned = assignedMachine(request);
      await this.#ensureIdentity(assigned.machineId);
      await this.#attach(assigned);
      this.#assignment.put(assigned);
      this.#compareUnseen(assigned);
      return this.#describe(assigned);
    });
  }

  /** A map that was closed cleanly is believed, but while nobody protected the machine nobody saw what was written behind another server. */
  #compareUnseen(assigned: AssignedMachine): void {
    const isUnseen = assigned.disks.some(({ path }) => path.startsWith('nbd+unix:'));
    if (isUnseen) this.#running(assigned).resync('newly protected, behind another NBD server');
  }

  unprotect(nameOrId: string, force: boolean): Promise<{ machineId: string }> {
    return this.#change(async () => {
      const { machineId, name } = this.#assigned(nameOrId);
      const clients = this.#exports.connectionsOf(name);
      if (clients > 0 && !force) throw inUse(name, clients);
      this.#assignment.remove(machineId);
      await this.#detach(machineId);
      this.#notAttached.delete(machineId);
      return { machineId };
    });
  }

  setPaused(nameOrId: string, paused: boolean): Promise<AgentMachine> {
    return this.#change(async () => {
      const assigned = { ...this.#assigned(nameOrId), paused };
      const machine = this.#running(assigned);
      const { mode, reason } = machine.describe();
      if (!paused && mode === 'fenced') throw isFenced(assigned.name, assigned.fenced ?? reason);
      this.#assignment.put(assigned);
      machine.setPaused(paused);
      return this.#describe(assigned);
    });
  }

  resync(nameOrId: string): AgentMachine {
    const assigned = this.#assigned(nameOrId);
    this.#running(assigned).resync('asked for by an operator');
    return this.#describe(assigned);
  }

  async restartSender(nameOrId: string): Promise<AgentMachine> {
    const assigned = this.#assigned(nameOrId);
    await this.#running(assigned).killSender();
    return this.#describe(assigned);
  }

  /** Answers when the seal that carries the name was made. */
  async mark(nameOrId: string, marker: Omit<Marker, 'kind'>): Promise<AgentMachine> {
    const assigned = this.#assigned(nameOrId);
    await this.#running(assigned).mark({ kind: 'label', ...marker });
    return this.#describe(assigned);
  }

  async #attach(assigned: AssignedMachine): Promise<void> {
    const { config, log } = this.#context;
    const onFenced = (reason: string | undefined) => this.#fenced(assigned.machineId, reason);
    const machine = await AttachedMachine.attach({ assigned, config, log, exports: this.#exports, onFenced });
    this.#attached.set(assigned.machineId, machine);
    log.tell('machine-attached', 'its disks are served', { machine: assigned.name, disks: machine.disks });
  }

  /** Holds the disks of a machine that was failed over, now and after every restart, where the configuration wants it. */
  #fenced(machineId: string, reason: string | undefined): void {
    const assigned = this.#assignment.find(machineId);
    if (assigned === undefined || assigned.fenced === reason) return;
    const { config, log } = this.#context;
    // First the disks, then the file: this is called in the loop's turn, and a full disk must neither let the machine write nor end its loop.
    if (config.fenced === 'hold') this.#attached.get(machineId)?.hold(reason);
    const { fenced: _, ...rest } = assigned;
    try {
      this.#assignment.put(reason === undefined ? rest : { ...rest, fenced: reason });
    } catch (error) {
      log.tell('fenced', 'the assignment cannot be written: a restart knows it only from the replica', {
        machine: assigned.name,
        error,
      });
    }
  }

  async #detach(machineId: string): Promise<void> {
    const machine = this.#attached.get(machineId);
    if (machine === undefined) return;
    this.#attached.delete(machineId);
    await machine.detach();
    this.#context.log.tell('machine-detached', 'its disks are not served any more', { machine: machine.name });
  }

  /** The certificate has to name every machine; with a development authority at hand it is issued again when one is missing. */
  async #ensureIdentity(added?: string): Promise<void> {
    this.#added = added;
    const machines = this.#identity().machines;
    const credentials = await this.#credentials.ensure();
    const missing = machines.find((machine) => !credentials.identity.machines.includes(machine));
    if (missing !== undefined) throw lacksMachine(this.#context.config, machines, missing);
  }

  #identity(): PeerIdentity {
    const assigned = this.#assignment.machines.map(({ machineId }) => machineId);
    const machines = this.#added === undefined ? assigned : [...assigned, this.#added];
    return { role: 'mobility-agent', name: this.#context.config.name, machines };
  }

  #existing(request: z.output<typeof protectRequest>): AssignedMachine | undefined {
    const byName = this.#assignment.find(request.name);
    const byId = request.machineId === undefined ? undefined : this.#assignment.find(request.machineId);
    const existing = byName ?? byId;
    if (existing === undefined) return undefined;
    const wanted = assignedMachine(request, existing);
    if (JSON.stringify(wanted) === JSON.stringify(existing)) return existing;
    throw new ServiceRefusal(
      409,
      'machine-exists',
      `a machine ${existing.name} (${existing.machineId}) is protected already, and differently`,
      'Use another name and id, or unprotect it first (its dirty map stays, so that nothing is copied twice).',
    );
  }

  #assigned(nameOrId: string): AssignedMachine {
    const assigned = this.#assignment.find(nameOrId);
    if (assigned !== undefined) return assigned;
    throw new ServiceRefusal(
      404,
      'machine-unknown',
      `this agent protects no machine “${nameOrId}”`,
      'List them: understudy status',
    );
  }

  #running({ machineId, name }: AssignedMachine): AttachedMachine {
    const machine = this.#attached.get(machineId);
    if (machine !== undefined) return machine;
    throw new ServiceRefusal(
      503,
      'machine-not-attached',
      `${name} is not attached: ${this.#notAttached.get(machineId) ?? 'the agent is starting'}`,
      'Cure the reason, then restart the agent.',
    );
  }

  #describe(assigned: AssignedMachine): AgentMachine {
    const machine = this.#attached.get(assigned.machineId);
    if (machine !== undefined) return machine.describe();
    return notAttached(assigned, this.#notAttached.get(assigned.machineId) ?? 'the agent is starting');
  }

  *#reasons(): Iterable<HealthReason> {
    for (const machine of this.#attached.values()) yield* machineHealth(machine.describe());
    for (const [machineId, cause] of this.#notAttached)
      yield {
        code: 'machine-not-attached',
        state: 'Critical',
        subject: machineId,
        cause,
        remedy: 'Cure the cause, then restart the agent.',
      };
  }

  #change<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#changes.then(work);
    this.#changes = next.catch(() => undefined);
    return next;
  }
}

/**
 * The thread pool's threads are made at their first use and keep the priority of whoever that is. They serve slow disks, so that has to be this
 * thread and not one of the senders, which run at a lower one.
 */
async function startThreadPool(): Promise<void> {
  await stat('/');
}
