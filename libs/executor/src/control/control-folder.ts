import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile, StartFailure } from '@understudy/hosting';
import type { z } from 'zod';

/** `<data>/control`: what an executor keeps for its control plane. */
export function controlFolderOf(data: string): string {
  const folder = join(data, 'control');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** A small JSON file, undefined when it is not there. Throws StartFailure when it is damaged: guessing would undo what was promised. */
export function readKept<Schema extends z.ZodType>(
  folder: string,
  name: string,
  schema: Schema,
): z.output<Schema> | undefined {
  const path = join(folder, name);
  if (!existsSync(path)) return undefined;
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StartFailure(78, `${path} is damaged (${why}). Move it away: the control plane sends it again.`, cause);
  }
}

export function keep(folder: string, name: string, value: object): void {
  replaceFile(folder, name, `${JSON.stringify(value, null, 2)}\n`);
}
