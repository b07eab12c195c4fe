import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '@understudy/hosting';
import { z } from 'zod';
import type { Job } from './job.types.ts';

export const JOB_KEY = /^[a-z0-9][a-z0-9-]{0,39}$/;

const step = z.object({
  name: z.string(),
  state: z.enum(['waiting', 'running', 'succeeded', 'failed']),
  attempts: z.number().int().min(0),
  startedMillis: z.number().optional(),
  finishedMillis: z.number().optional(),
  result: z.unknown().optional(),
  problem: z.object({ code: z.string(), message: z.string(), remedy: z.string() }).optional(),
});
const job = z.object({
  version: z.literal(1),
  key: z.string().regex(JOB_KEY),
  kind: z.string(),
  machineId: z.string(),
  holds: z.string(),
  request: z.record(z.string(), z.unknown()),
  state: z.enum(['running', 'succeeded', 'failed']),
  createdMillis: z.number(),
  finishedMillis: z.number().optional(),
  steps: z.array(step),
});

/**
 * The durable command log: one file per job, replaced as a whole (new file, fsync, rename, fsync of the folder), so that a crash leaves
 * the state before or after a step, never between. Small and rare: it is written a dozen times per job.
 */
export class JobStore {
  readonly #folder: string;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.#folder = folder;
  }

  save(value: Job): void {
    replaceFile(this.#folder, `${value.key}.json`, `${JSON.stringify(value, null, 2)}\n`);
  }

  /** All jobs, oldest first. A file that cannot be read is an error: forgetting a command means doing it twice. */
  loadAll(): Job[] {
    const names = readdirSync(this.#folder).filter((name) => name.endsWith('.json'));
    return names.map((name) => this.#load(name)).sort((a, b) => a.createdMillis - b.createdMillis);
  }

  #load(name: string): Job {
    const path = join(this.#folder, name);
    try {
      return job.parse(JSON.parse(readFileSync(path, 'utf8'))) as Job;
    } catch (cause) {
      throw new Error(`the job file ${path} is damaged; move it away to go on without it (its effects stay)`, {
        cause,
      });
    }
  }

  remove(key: string): void {
    rmSync(join(this.#folder, `${key}.json`), { force: true });
  }
}
