import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { type AgentMachine, CredentialKeeper, type protectRequest, ServiceRefusal } from '@understudy/hosting';
import type { PeerIdentity } from '@understudy/identity';
import type { HealthReason } from '@understudy/observability';
import type { Marker } from '@understudy/replication';
import type { z } from 'zod';
import { assignedMachine } from './assignment/assigned-machine.ts';
import type { AssignedMachine } from './assignment/assignment.store.ts';
import { AgentEnrolment } from './control/agent-enrolment.ts';
import { machineHealth } from './machine/machine.health.ts';
import { addMachineMetrics } from './machine/machine.metrics.ts';
import { inUse, isFenced, isManaged, lacksMachine } from './machine/machine.refusals.ts';
import { MachineRack } from './machine/machine-rack.ts';
import { CONTEXT, type MobilityAgentContext } from './mobility-agent.context.ts';

/** What a person on this host may do with its machines; those of the control plane are not for local hands. */
@Injectable()
export class MachinesService implements OnModuleInit, OnModuleDestroy {
  readonly rack: MachineRack;
  readonly #context: MobilityAgentContext;
  readonly #credentials: CredentialKeeper;
  /** A machine that is about to be protected. */
  #added: string | undefined;

  // The enrolment is asked for so that it is over before credentials are read.
  constructor(@Inject(CONTEXT) context: MobilityAgentContext, _enrolment: AgentEnrolment) {
    this.#context = context;
    const { config, metrics, health } = context;
    this.rack = new MachineRack(context);
    // Senders read the credentials at each connection: nothing has to be told when they change.
    this.#credentials = new CredentialKeeper({
      config,
      health,
      identity: () => this.#identity(),
      onRenewed: () => undefined,
    });
    addMachineMetrics(metrics, () => this.rack.attached);
    health.add('machines', () => this.#reasons());
  }

  async onModuleInit(): Promise<void> {
    await this.#ensureIdentity();
    await this.rack.attachAll();
  }

  async onModuleDestroy(): Promise<void> {
    this.#credentials.close();
    await this.rack.close();
  }

  get certificateExpiresMillis(): number | undefined {
    return this.#credentials.current?.expiresMillis;
  }

  /** New credentials stand in the folder. */
  async renewed(): Promise<void> {
    await this.#credentials.look();
  }

  list(): AgentMachine[] {
    return this.rack.store.machines.map((assigned) => this.rack.describe(assigned));
  }

  get(nameOrId: string): AgentMachine {
    return this.rack.describe(this.rack.assigned(nameOrId));
  }

  /** Begins to protect a machine. Asked again with the same content it answers what is there. */
  protect(request: z.output<typeof protectRequest>): Promise<AgentMachine> {
    return this.rack.change(async () => {
      const existing = this.#existing(request);
      if (existing !== undefined) return this.rack.describe(existing);
      const assigned = assignedMachine(request);
      await this.#ensureIdentity(assigned.machineId);
      await this.rack.attach(assigned);
      this.rack.store.put(assigned);
      this.rack.compareUnseen(assigned);
      return this.rack.describe(assigned);
    });
  }

  unprotect(nameOrId: string, force: boolean): Promise<{ machineId: string }> {
    return this.rack.change(async () => {
      const { machineId, name } = this.#local(nameOrId, 'unprotect');
      const clients = this.rack.connectionsOf(machineId);
      if (clients > 0 && !force) throw inUse(name, clients);
      await this.rack.remove(machineId);
      return { machineId };
    });
  }

  setPaused(nameOrId: string, paused: boolean): Promise<AgentMachine> {
    return this.rack.change(async () => {
      const assigned = { ...this.#local(nameOrId, paused ? 'pause' : 'resume'), paused };
      const machine = this.rack.running(assigned);
      const { mode, reason } = machine.describe();
      if (!paused && mode === 'fenced') throw isFenced(assigned.name, assigned.fenced ?? reason);
      this.rack.store.put(assigned);
      machine.setPaused(paused);
      return this.rack.describe(assigned);
    });
  }

  resync(nameOrId: string): AgentMachine {
    const assigned = this.#local(nameOrId, 'resync');
    this.rack.running(assigned).resync('asked for by an operator');
    return this.rack.describe(assigned);
  }

  /** For an operator whose sender hangs: nothing that is assigned changes by it. */
  async restartSender(nameOrId: string): Promise<AgentMachine> {
    const assigned = this.rack.assigned(nameOrId);
    await this.rack.running(assigned).killSender();
    return this.rack.describe(assigned);
  }

  /** Answers when the seal that carries the name was made. A name harms nobody: managed machines take it too. */
  async mark(nameOrId: string, marker: Omit<Marker, 'kind'>): Promise<AgentMachine> {
    const assigned = this.rack.assigned(nameOrId);
    await this.rack.running(assigned).mark({ kind: 'label', ...marker });
    return this.rack.describe(assigned);
  }

  /** The certificate has to name every machine that nobody assigned; with a development authority at hand it is issued again when one is missing. */
  async #ensureIdentity(added?: string): Promise<void> {
    this.#added = added;
    const machines = this.#identity().machines;
    const credentials = await this.#credentials.ensure();
    const missing = machines
      .filter((machine) => this.#context.config.control === undefined || this.#isLocal(machine))
      .find((machine) => !credentials.identity.machines.includes(machine));
    if (missing !== undefined) throw lacksMachine(this.#context.config, machines, missing);
  }

  #identity(): PeerIdentity {
    const assigned = this.rack.store.machines.map(({ machineId }) => machineId);
    const machines = this.#added === undefined ? assigned : [...assigned, this.#added];
    return { role: 'mobility-agent', name: this.#context.config.name, machines };
  }

  #isLocal(machineId: string): boolean {
    return this.rack.store.find(machineId)?.managedBy === undefined;
  }

  /** Without a control plane in the configuration everything is local: the way out when it is lost for good. */
  #local(nameOrId: string, verb: string): AssignedMachine {
    const assigned = this.rack.assigned(nameOrId);
    const isTheirs = assigned.managedBy === 'control-plane' && this.#context.config.control !== undefined;
    if (isTheirs) throw isManaged(assigned.name, verb);
    return assigned;
  }

  #existing(request: z.output<typeof protectRequest>): AssignedMachine | undefined {
    const byName = this.rack.store.find(request.name);
    const byId = request.machineId === undefined ? undefined : this.rack.store.find(request.machineId);
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

  *#reasons(): Iterable<HealthReason> {
    const holds = this.#context.config.fenced === 'hold';
    for (const machine of this.rack.attached) yield* machineHealth(machine.describe(), holds);
    for (const [machineId, cause] of this.rack.problems)
      yield {
        code: 'machine-not-attached',
        state: 'Critical',
        subject: machineId,
        cause,
        remedy: 'Cure the cause, then restart the agent.',
      };
  }
}
