import type { AgentAssignment, AgentMachineAssignment, AssignmentProblem } from '@understudy/executor';
import { ExecutorFailure } from '@understudy/executor';
import { problemOf } from '@understudy/hosting';
import type { Lineage, Marker } from '@understudy/replication';
import type { AssignedMachine } from '../assignment/assignment.store.ts';
import { changeOf, wantedMachine } from '../assignment/wanted-machine.ts';
import { inUse } from '../machine/machine.refusals.ts';
import type { MachineRack } from '../machine/machine-rack.ts';

const SEAL_MILLIS = 60_000;

/** What the control plane does with the machines of this agent. */
export class ControlledMachines {
  readonly #rack: MachineRack;
  /** Markers whose seal is still waited for: a repeated command waits with the first. */
  readonly #marking = new Map<string, Promise<void>>();

  constructor(rack: MachineRack) {
    this.#rack = rack;
  }

  /** Brings the machines to what is wanted. What cannot be done is told, and tried again later; the rest is done. */
  async act({ machines }: AgentAssignment): Promise<AssignmentProblem[]> {
    const problems: AssignmentProblem[] = [];
    const attempt = async (machineId: string, work: () => Promise<void>) => {
      try {
        await this.#rack.change(work);
      } catch (error) {
        const { code, message, remedy } = problemOf(error);
        problems.push({ machineId, code, message, remedy });
      }
    };
    const wanted = new Set(machines.map(({ machineId }) => machineId));
    for (const { machineId, managedBy } of this.#rack.store.machines)
      if (managedBy === 'control-plane' && !wanted.has(machineId))
        await attempt(machineId, () => this.#leave(machineId));
    for (const machine of machines) await attempt(machine.machineId, () => this.#bring(machine));
    return problems;
  }

  /** Its disks take no writes from now on, whatever restarts; the last seal carries the marker. Answers when that was made. */
  async closeSource(machineId: string, markerName: string, reason: string): Promise<void> {
    await this.#rack.change(async () => {
      const assigned = { ...this.#rack.assigned(machineId), closed: { reason, markerName } };
      const machine = this.#rack.running(assigned);
      this.#rack.store.put(assigned);
      machine.review(assigned);
      await machine.settleWrites();
    });
    await this.mark(machineId, { kind: 'label', name: markerName, pinned: false });
  }

  /** The disks can be written again; with a lineage as the one that rules its replica. Answers whether they were closed. */
  async reopenSource(machineId: string, lineage: Lineage): Promise<boolean> {
    return await this.#rack.change(async () => {
      const present = this.#rack.assigned(machineId);
      const machine = this.#rack.running(present);
      if (lineage.length > 0) await machine.comeBack(lineage);
      const { closed, fenced, ...rest } = present;
      this.#rack.store.put(rest);
      machine.review(rest);
      return closed !== undefined || fenced !== undefined;
    });
  }

  /** Answers when the seal that carries the marker was made. Throws ExecutorFailure `not-sealed-yet`, retryable: the seal may come later. */
  async mark(machineId: string, marker: Marker): Promise<void> {
    const key = `${machineId} ${marker.kind} ${marker.name}`;
    const marking = this.#marking.get(key) ?? this.#placeMarker(key, machineId, marker);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      const error = new ExecutorFailure('not-sealed-yet', `the seal with “${marker.name}” was not made yet`, true);
      timer = setTimeout(() => reject(error), SEAL_MILLIS);
    });
    try {
      await Promise.race([marking, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  resync(machineId: string, reason: string): void {
    this.#rack.running(this.#rack.assigned(machineId)).resync(reason);
  }

  async detach(machineId: string, force: boolean): Promise<boolean> {
    return await this.#rack.change(async () => {
      const assigned = this.#rack.store.find(machineId);
      if (assigned === undefined) return false;
      const clients = this.#rack.connectionsOf(machineId);
      if (clients > 0 && !force) throw inUse(assigned.name, clients);
      const wasAttached = this.#rack.find(machineId) !== undefined;
      await this.#rack.remove(machineId);
      return wasAttached;
    });
  }

  #placeMarker(key: string, machineId: string, marker: Marker): Promise<void> {
    const marking = this.#rack.running(this.#rack.assigned(machineId)).mark(marker);
    this.#marking.set(key, marking);
    const forget = () => this.#marking.delete(key);
    marking.then(forget, forget);
    return marking;
  }

  /** Not wanted any more. A machine that still uses its disks keeps them, and sends nothing more, until it lets go. */
  async #leave(machineId: string): Promise<void> {
    const assigned = this.#rack.assigned(machineId);
    const clients = this.#rack.connectionsOf(machineId);
    if (clients === 0) return await this.#rack.remove(machineId);
    this.#rack.find(machineId)?.setPaused(true);
    this.#rack.store.put({ ...assigned, paused: true });
    throw inUse(assigned.name, clients);
  }

  async #bring(machine: AgentMachineAssignment): Promise<void> {
    const present = this.#rack.store.find(machine.machineId);
    const wanted = wantedMachine(machine, present);
    this.#refuseTaken(wanted);
    if (present === undefined || this.#rack.find(machine.machineId) === undefined) {
      await this.#rack.attach(wanted);
      if (present === undefined) this.#rack.compareUnseen(wanted);
    } else await this.#change(present, wanted, machine);
    this.#rack.store.put(wantedMachine(machine, this.#rack.store.find(machine.machineId)));
  }

  async #change(present: AssignedMachine, wanted: AssignedMachine, machine: AgentMachineAssignment): Promise<void> {
    const running = this.#rack.running(present);
    const { type } = changeOf(present, wanted);
    if (type === 'reattach') return await this.#rack.reattach(present, wanted);
    const hasGrown = machine.disks.some((disk) => disk.grownToBytes > (running.sizeOf(disk.index) ?? 0));
    if (type === 'extend' || hasGrown) await running.extend(wanted);
    if (JSON.stringify(present.upstream) !== JSON.stringify(wanted.upstream)) await running.redirect(wanted);
    if (present.paused !== wanted.paused) running.setPaused(wanted.paused);
    running.review(wanted);
  }

  #refuseTaken({ name, machineId, disks }: AssignedMachine): void {
    const other = this.#rack.store.machines.find((one) => one.machineId !== machineId && one.name === name);
    if (other !== undefined)
      throw new ExecutorFailure('name-taken', `${name} is machine ${other.machineId} here already`, false);
    const paths = new Set(disks.map(({ path }) => path));
    const user = this.#rack.store.machines.find(
      (one) => one.machineId !== machineId && one.disks.some(({ path }) => paths.has(path)),
    );
    if (user !== undefined)
      throw new ExecutorFailure('disk-taken', `a disk of ${name} belongs to ${user.name} here already`, false);
  }
}
