import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NODE_FLAGS } from '@understudy/hosting';
import { CliFailure } from './failure.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The command that runs a service: a process of its own, never a module of this one. Throws CliFailure when it is not built. */
export function serviceCommand(service: string): readonly [string, ...string[]] {
  const main = join(ROOT, 'services', service, 'dist', 'main.js');
  if (!existsSync(main)) throw new CliFailure(78, 'not-built', `${main} is missing`, 'Build first: ./understudy build');
  return [process.execPath, ...NODE_FLAGS, main];
}
