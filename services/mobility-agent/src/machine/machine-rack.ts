import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type AgentMachine, DiskExports, ServiceRefusal } from '@understudy/hosting';
import { type AssignedMachine, AssignmentStore } from '../assignment/assignment.store.ts';
import type { MobilityAgentContext } from '../mobility-agent.context.ts';
import { AttachedMachine } from './attached-machine.ts';
import { MachineExports } from './machine-exports.ts';
import { notAttached } from './not-attached.ts';

/**
 * The machines of this agent: what is assigned (durable) and what of it is attached (runs now). Both who decides, a person here and the control plane, work
 * through it, one change after the other.
 */
export class MachineRack {
  readonly store: AssignmentStore;
  readonly #context: MobilityAgentContext;
  readonly #exports: DiskExports;
  readonly #sockets = new Map<string, MachineExports>();
  readonly #attached = new Map<string, AttachedMachine>();
  /** Why an assigned machine is not attached. */
  readonly #notAttached = new Map<string, string>();
  #changes: Promise<unknown> = Promise.resolve();

  constructor(context: MobilityAgentContext) {
    const { config, log } = context;
    this.#context = context;
    this.store = new AssignmentStore(config.data);
    this.#exports = new DiskExports({
      folder: config.sockets ?? join(config.data, 'run'),
      onDisconnected: (reason, machine, disk) => log.tell('nbd-disconnected', reason, { machine, disk }),
      onDefect: (error) => log.tell('loop-defect', 'a disk failed in an unexpected way', { error }),
    });
  }

  get attached(): Iterable<AttachedMachine> {
    return this.#attached.values();
  }

  get problems(): ReadonlyMap<string, string> {
    return this.#notAttached;
  }

  /** A machine that cannot be attached must not keep the others from their disks. */
  async attachAll(): Promise<void> {
    await startThreadPool();
    for (const assigned of this.store.machines) {
      try {
        await this.attach(assigned);
      } catch (error) {
        this.#notAttached.set(assigned.machineId, error instanceof Error ? error.message : String(error));
        this.#context.log.tell('machine-not-attached', 'its disks are not served', { machine: assigned.name, error });
      }
    }
  }

  async close(): Promise<void> {
    await this.#changes;
    await Promise.all([...this.#attached.keys()].map((machineId) => this.detach(machineId)));
    await this.#exports.close();
  }

  /** Changes come one after the other. */
  change<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#changes.then(work);
    this.#changes = next.catch(() => undefined);
    return next;
  }

  async attach(assigned: AssignedMachine): Promise<AttachedMachine> {
    const { config, log } = this.#context;
    const { machineId, name } = assigned;
    // Without a control plane nobody changes a machine while it works: nothing stands between client and disk.
    const exports =
      this.#sockets.get(machineId) ?? new MachineExports(this.#exports, name, config.control !== undefined);
    this.#sockets.set(machineId, exports);
    const onFenced = (reason: string | undefined) => this.#fenced(machineId, reason);
    const machine = await AttachedMachine.attach({ assigned, config, log, exports, onFenced });
    this.#attached.set(machineId, machine);
    this.#notAttached.delete(machineId);
    log.tell('machine-attached', 'its disks are served', { machine: name, disks: machine.disks });
    return machine;
  }

  /** Begins anew behind the sockets: clients wait meanwhile. A machine that cannot be attached as it is wanted goes on as it was. */
  async reattach(present: AssignedMachine, wanted: AssignedMachine): Promise<void> {
    const machine = this.running(present);
    this.#attached.delete(present.machineId);
    await machine.detachBehind();
    try {
      await this.attach(wanted);
    } catch (error) {
      await this.attach(present).catch(async (cause: unknown) => {
        this.#notAttached.set(present.machineId, cause instanceof Error ? cause.message : String(cause));
        await this.#withdraw(present.machineId);
      });
      throw error;
    }
  }

  async detach(machineId: string): Promise<boolean> {
    const machine = this.#attached.get(machineId);
    if (machine === undefined) return false;
    this.#attached.delete(machineId);
    await machine.detach();
    this.#sockets.delete(machineId);
    this.#context.log.tell('machine-detached', 'its disks are not served any more', { machine: machine.name });
    return true;
  }

  /** Detached, and not known any more. */
  async remove(machineId: string): Promise<void> {
    this.store.remove(machineId);
    await this.detach(machineId);
    this.#notAttached.delete(machineId);
  }

  connectionsOf(machineId: string): number {
    return this.#attached.get(machineId)?.connections ?? 0;
  }

  find(machineId: string): AttachedMachine | undefined {
    return this.#attached.get(machineId);
  }

  assigned(nameOrId: string): AssignedMachine {
    const assigned = this.store.find(nameOrId);
    if (assigned !== undefined) return assigned;
    throw new ServiceRefusal(
      404,
      'machine-unknown',
      `this agent protects no machine “${nameOrId}”`,
      'List them: understudy --local status',
    );
  }

  running({ machineId, name }: AssignedMachine): AttachedMachine {
    const machine = this.#attached.get(machineId);
    if (machine !== undefined) return machine;
    throw new ServiceRefusal(
      503,
      'machine-not-attached',
      `${name} is not attached: ${this.#notAttached.get(machineId) ?? 'the agent is starting'}`,
      'Cure the reason, then restart the agent.',
    );
  }

  describe(assigned: AssignedMachine): AgentMachine {
    const machine = this.#attached.get(assigned.machineId);
    if (machine !== undefined) return machine.describe();
    return notAttached(assigned, this.#notAttached.get(assigned.machineId) ?? 'the agent is starting');
  }

  /** A map that was closed cleanly is believed, but while nobody protected the machine nobody saw what was written behind another server. */
  compareUnseen(assigned: AssignedMachine): void {
    const isUnseen = assigned.disks.some(({ path }) => path.startsWith('nbd+unix:'));
    if (isUnseen) this.running(assigned).resync('newly protected, behind another NBD server');
  }

  async #withdraw(machineId: string): Promise<void> {
    await this.#sockets.get(machineId)?.withdraw();
    this.#sockets.delete(machineId);
  }

  /** Holds the disks of a machine that was failed over, now and after every restart, where the configuration wants it. */
  #fenced(machineId: string, reason: string | undefined): void {
    const assigned = this.store.find(machineId);
    if (assigned === undefined || assigned.fenced === reason) return;
    const { fenced: _, ...rest } = assigned;
    const next = reason === undefined ? rest : { ...rest, fenced: reason };
    // First the disks, then the file: this is called in the loop's turn, and a full disk must neither let the machine write nor end its loop.
    this.#attached.get(machineId)?.review(next);
    try {
      this.store.put(next);
    } catch (error) {
      this.#context.log.tell('fenced', 'the assignment cannot be written: a restart knows it only from the replica', {
        machine: assigned.name,
        error,
      });
    }
  }
}

/**
 * The thread pool's threads are made at their first use and keep the priority of whoever that is. They serve slow disks, so that has to be this
 * thread and not one of the senders, which run at a lower one.
 */
async function startThreadPool(): Promise<void> {
  await stat('/');
}
