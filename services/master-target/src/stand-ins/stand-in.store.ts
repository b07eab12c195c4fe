import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile, StartFailure } from '@understudy/hosting';
import { z } from 'zod';

const point = z.object({
  sequence: z.number().int().min(1),
  vaultTimeMicros: z.number(),
  sourceTimeMicros: z.number(),
  markers: z.array(z.object({ kind: z.string(), name: z.string(), pinned: z.boolean() })),
});

const document = z.object({
  version: z.literal(1),
  key: z.string(),
  kind: z.enum(['test', 'failover']),
  machineId: z.string(),
  machineName: z.string(),
  point,
  branchId: z.string(),
  /** The disks of the branch, in the machine's order. */
  disks: z.array(z.object({ index: z.number().int(), name: z.string(), exactBytes: z.number().int() })),
  hydrate: z.boolean(),
  /** The source was heard when it was failed over, and nobody has said since that it is stopped. */
  sourceMayRun: z.boolean(),
  createdMillis: z.number(),
  /** Who asked for it. What was made before there was a control plane is local. */
  managedBy: z.enum(['local', 'control-plane']).default('local'),
  /** When it was last started, by the wall clock. */
  startedMillis: z.number().optional(),
});
/** A stand-in as it stands on disk: what has to come back after a restart. */
export type StandInDocument = Readonly<z.output<typeof document>>;

/** `<data>/stand-ins/<key>.json`, each replaced as a whole and fsynced. */
export class StandInStore {
  readonly #folder: string;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.#folder = folder;
  }

  save(standIn: StandInDocument): void {
    replaceFile(this.#folder, `${standIn.key}.json`, `${JSON.stringify(standIn, null, 2)}\n`);
  }

  remove(key: string): void {
    rmSync(join(this.#folder, `${key}.json`), { force: true });
  }

  /** Throws StartFailure for a damaged file: a machine may be running on what it names. */
  loadAll(): StandInDocument[] {
    const names = readdirSync(this.#folder).filter((name) => name.endsWith('.json'));
    return names.map((name) => this.#load(join(this.#folder, name)));
  }

  #load(path: string): StandInDocument {
    try {
      return document.parse(JSON.parse(readFileSync(path, 'utf8')));
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new StartFailure(
        78,
        `${path} is damaged (${why}). Restore it, or move it away: the stand-in then has no disks.`,
        cause,
      );
    }
  }
}
