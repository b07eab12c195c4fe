import type { MachineTelemetryFields } from '@understudy/executor';

interface Noted {
  readonly agent: string;
  readonly machine: MachineTelemetryFields;
}

const MACHINES_MAX = 100_000;

/** What agents said last of their machines: this server's own report adds names to the ids that a stream has. */
export class RelayedTelemetry {
  readonly #machines = new Map<string, Noted>();

  note(agent: string, machines: readonly MachineTelemetryFields[]): void {
    for (const machine of machines) {
      const { machineId = '' } = machine;
      this.#machines.delete(machineId);
      this.#machines.set(machineId, { agent, machine });
    }
    while (this.#machines.size > MACHINES_MAX) this.#machines.delete(this.#machines.keys().next().value!);
  }

  nameOf(machineId: string): string | undefined {
    return this.#machines.get(machineId)?.machine.name;
  }
}
