import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { CliFailure } from '../failure.ts';

/** A control plane this user works with. The token stays in its own file. */
const context = z.strictObject({ url: z.url(), tokenFile: z.string(), caFile: z.string().optional() });
export type ApiContext = z.output<typeof context>;

const contexts = z.strictObject({
  format: z.literal(1),
  current: z.string().optional(),
  contexts: z.record(z.string(), context),
});
export type Contexts = z.output<typeof contexts>;

/** `$UNDERSTUDY_CONFIG`, else `~/.config/understudy/contexts.json`. */
export function contextsPath(env: NodeJS.ProcessEnv = process.env): string {
  const base = env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
  return env['UNDERSTUDY_CONFIG'] ?? join(base, 'understudy', 'contexts.json');
}

/** None when the file is not there. Throws CliFailure when it is damaged or others can change it. */
export function readContexts(path: string = contextsPath()): Contexts {
  if (!existsSync(path)) return { format: 1, contexts: {} };
  if ((statSync(path).mode & 0o022) !== 0)
    throw new CliFailure(
      78,
      'contexts-permissions',
      `${path} can be changed by others: they could point you to a control plane of theirs`,
      `chmod 600 ${path}`,
    );
  try {
    return contexts.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new CliFailure(78, 'contexts-damaged', `${path} cannot be understood`, 'Remove it, then: understudy login.');
  }
}

/** A crash leaves the old file or the new one. */
export function writeContexts(value: Contexts, path: string = contextsPath()): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(`${path}.new`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}
