import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { machineId, machineName, peerAddressSchema, replaceFile, StartFailure } from '@understudy/hosting';
import { z } from 'zod';

const disk = z.strictObject({
  index: z.number().int().min(0).max(65_535),
  id: z.string().uuid(),
  name: z.string(),
  path: z.string(),
  /** Served, but not replicated. */
  excluded: z.literal(true).optional(),
});
export type AssignedDisk = Readonly<z.output<typeof disk>>;

const machine = z.strictObject({
  machineId,
  name: machineName,
  revision: z.number().int().min(1),
  cpus: z.number().int(),
  memoryMiB: z.number().int(),
  firmware: z.enum(['bios', 'uefi']),
  nics: z.array(z.strictObject({ mac: z.string(), network: z.string() })),
  disks: z.array(disk).min(1),
  fabric: z.record(z.string(), z.string()),
  upstream: z.array(peerAddressSchema).optional(),
  paused: z.boolean(),
  /** Why another generation rules its replica: remembered, so that a restart does not let the old machine write again. */
  fenced: z.string().optional(),
  /** Missing: a person on this host decides about it. */
  managedBy: z.literal('control-plane').optional(),
  /** Its disks take no writes until the control plane opens them again: a planned failover. Survives everything. */
  closed: z.strictObject({ reason: z.string(), markerName: z.string() }).optional(),
  captureIntervalMillis: z.number().int().min(1).optional(),
});
export type AssignedMachine = Readonly<z.output<typeof machine>>;

/** What this agent protects, as it stands on disk: it restarts and works on with nobody to ask. */
const assignment = z.strictObject({
  version: z.literal(1),
  /** Rises with every change. */
  revision: z.number().int().min(0),
  machines: z.array(machine),
});
export type Assignment = Readonly<z.output<typeof assignment>>;

const FILE = 'assignment.json';

/** `<data>/assignment.json`, replaced as a whole and fsynced before anything acts on it. */
export class AssignmentStore {
  readonly #folder: string;
  #current: Assignment;

  constructor(folder: string) {
    this.#folder = folder;
    this.#current = readAssignment(join(folder, FILE));
  }

  get machines(): readonly AssignedMachine[] {
    return this.#current.machines;
  }

  find(nameOrId: string): AssignedMachine | undefined {
    return this.machines.find((one) => one.machineId === nameOrId || one.name === nameOrId);
  }

  /** Adds the machine, or takes the place of the one with its id. */
  put(changed: AssignedMachine): void {
    this.#write([...this.machines.filter((one) => one.machineId !== changed.machineId), changed]);
  }

  remove(id: string): void {
    this.#write(this.machines.filter((one) => one.machineId !== id));
  }

  #write(machines: readonly AssignedMachine[]): void {
    const next: Assignment = { version: 1, revision: this.#current.revision + 1, machines: [...machines] };
    replaceFile(this.#folder, FILE, `${JSON.stringify(next, null, 2)}\n`);
    this.#current = next;
  }
}

function readAssignment(path: string): Assignment {
  if (!existsSync(path)) return { version: 1, revision: 0, machines: [] };
  try {
    return assignment.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StartFailure(
      78,
      `${path} is damaged (${why}). Restore it, or move it away and protect the machines again with their ids.`,
      cause,
    );
  }
}
