import type { Chance } from '@understudy/testkit';
import type { Report } from './problem.ts';

export interface Generation {
  readonly number: number;
  readonly id: string;
}

interface StandIn {
  readonly id: string;
  readonly kind: string;
  power: 'off' | 'running';
  hydrated: boolean;
  sourceMayRun: boolean;
}

/** What there is of one machine at the recovery site, and of the machine at its source. It outlives every process and every power loss. */
export interface MachineAtSite {
  lineage: (Generation & { readonly key: string })[];
  readonly branches: Set<string>;
  readonly standIns: Map<string, StandIn>;
  /** Of the replication stream: rises while the source writes. */
  sequence: number;
  hasReplica: boolean;
  sourceClosed: boolean;
  /** The generation the source writes under. */
  sourceGeneration: number;
}

/** Hypervisors and replica stores as a model, and the count of what was done to them: no key may be done twice. */
export class ReplicaSite {
  readonly #random: Chance;
  readonly #report: Report;
  readonly #machines = new Map<string, MachineAtSite>();
  readonly #done = new Map<string, number>();
  readonly #forgotten = new Set<string>();
  readonly #grants = new Map<string, string>();

  constructor(random: Chance, report: Report) {
    this.#random = random;
    this.#report = report;
  }

  get effects(): number {
    return this.#done.size;
  }

  machine(machineId: string): MachineAtSite {
    let machine = this.#machines.get(machineId);
    if (machine === undefined) {
      const facts = { sequence: 1, hasReplica: false, sourceClosed: false, sourceGeneration: 0 };
      machine = { ...facts, lineage: [], branches: new Set(), standIns: new Map() };
      this.#machines.set(machineId, machine);
    }
    return machine;
  }

  ruling(machineId: string): Generation | undefined {
    return this.machine(machineId).lineage.at(-1);
  }

  machineOfStandIn(id: string): MachineAtSite | undefined {
    return [...this.#machines.values()].find(({ standIns }) => standIns.has(id));
  }

  releaseBranch(branchId: string): boolean {
    return [...this.#machines.values()].some(({ branches }) => branches.delete(branchId));
  }

  /** A planted bug: as if the newest grants had not been durable. */
  loseNewestGrants(): void {
    for (const { lineage } of this.#machines.values()) if (lineage.length > 1) lineage.pop();
  }

  /** It was forgotten, and may be there anew. */
  wasForgotten(machineId: string): boolean {
    return this.#forgotten.has(machineId);
  }

  /** With all its points and generations: what is protected again is another replica. */
  forget(machineId: string): boolean {
    this.#forgotten.add(machineId);
    for (const name of this.#grants.keys()) if (name.startsWith(machineId)) this.#grants.delete(name);
    return this.#machines.delete(machineId);
  }

  /** Something was changed under this key. */
  did(key: string, what: string): void {
    const times = (this.#done.get(key) ?? 0) + 1;
    this.#done.set(key, times);
    if (times > 1) this.#report('one effect per key', `${what} was done ${times} times under ${key}`);
  }

  grant(machineId: string, number: number, key: string): Generation {
    const generation = { number, id: Buffer.from(this.#random.bytes(16)).toString('hex'), key };
    const name = `${machineId}/${number}`;
    const earlier = this.#grants.get(name);
    if (earlier !== undefined)
      this.#report('one grant per number', `generation ${number} was granted to ${earlier} and to ${key}`);
    this.#grants.set(name, key);
    this.machine(machineId).lineage.push(generation);
    return generation;
  }
}
