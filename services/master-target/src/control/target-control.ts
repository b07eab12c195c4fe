import {
  type AssignmentProblem,
  type MasterTargetAssignment,
  type MasterTargetMachineAssignment,
  masterTargetAssignment,
  ServerControl,
  type TelemetryFacts,
} from '@understudy/executor';
import { ServiceRefusal } from '@understudy/hosting';
import type { Authorisation, PeerIdentity } from '@understudy/identity';
import type { CommandLog, CommandMap } from '@understudy/messaging';
import type { MasterTargetContext } from '../master-target.context.ts';
import { VERSION } from '../version.ts';

/** What the control works on; there from `run` on. */
export interface ControlledTarget {
  readonly act: () => void;
  readonly commands: (log: CommandLog) => CommandMap;
  readonly facts: () => Promise<TelemetryFacts>;
  readonly renewed: () => void;
  /** Other certificates are denied now. */
  readonly recheck: () => void;
}

/** This master target under its control plane, if it has one: who may send what, what is kept, which machines are not for local hands. */
export class TargetControl {
  readonly #control: ServerControl<MasterTargetAssignment> | undefined;
  #machines: ReadonlyMap<string, MasterTargetMachineAssignment> = new Map();
  #target: ControlledTarget | undefined;

  private constructor({ config, log, health }: MasterTargetContext) {
    if (config.control === undefined) return;
    this.#control = new ServerControl({
      role: 'master-target',
      config,
      control: config.control,
      log,
      health,
      version: VERSION,
      assignment: {
        kind: 'masterTarget',
        schema: masterTargetAssignment,
        act: async (document) => this.#act(document),
      },
      commands: (commandLog) => this.#target!.commands(commandLog),
      facts: async () => await this.#target!.facts(),
      onRenewed: () => this.#target?.renewed(),
      onDenied: () => this.#target?.recheck(),
    });
    this.#index(this.#control.assignment.document);
  }

  /** Enrols if need be. Throws IdentityError when a token was given and cannot be used. */
  static async prepare(context: MasterTargetContext): Promise<TargetControl> {
    const control = new TargetControl(context);
    await control.#control?.enrol();
    return control;
  }

  async run(target: ControlledTarget): Promise<void> {
    this.#target = target;
    await this.#control?.start();
  }

  async close(): Promise<void> {
    await this.#control?.close();
  }

  isDenied(serial: string): boolean {
    return this.#control?.denied.has(serial) ?? false;
  }

  machine(machineId: string): MasterTargetMachineAssignment | undefined {
    return this.#machines.get(machineId);
  }

  managedBy(machineId: string): 'local' | 'control-plane' {
    return this.#machines.has(machineId) ? 'control-plane' : 'local';
  }

  /** What the assignment says of a sender; undefined: nothing, its certificate decides. */
  judge(peer: PeerIdentity, machineId: string): Authorisation | undefined {
    const assigned = this.#machines.get(machineId);
    if (assigned === undefined) return undefined;
    if (peer.role === 'mobility-agent') return assigned.agents.includes(peer.name) ? { allowed: true } : undefined;
    if (assigned.processServers.length === 0 || assigned.processServers.includes(peer.name)) return undefined;
    return { allowed: false, reason: `${peer.role} ${peer.name} is not assigned to relay machine ${machineId}` };
  }

  /** Local verbs leave what the control plane manages alone; break-glass failover is no such verb. */
  refuseLocal(machineId: string, name: string, verb: string): void {
    if (!this.#machines.has(machineId)) return;
    throw new ServiceRefusal(
      409,
      'managed-by-control-plane',
      `${name} is managed by the control plane: “${verb}” here would be undone or would surprise it`,
      `Use the API: understudy ${verb} ${name}. If the control plane is lost: understudy failover --local ${name}`,
    );
  }

  #act(document: MasterTargetAssignment): AssignmentProblem[] {
    this.#index(document);
    this.#target?.act();
    return [];
  }

  #index(document: MasterTargetAssignment | undefined): void {
    this.#machines = new Map(document?.machines.map((machine) => [machine.machineId, machine]));
  }
}
