import { existsSync } from 'node:fs';

/** Of util-linux; it becomes the command, so that the process number is the command's. */
const SETPRIV = '/usr/bin/setpriv';

/**
 * A command whose process gets a signal when its parent ends, however that ended: a parent that is killed has no chance to end its children. Where setpriv is
 * missing it is the command as it is, and whoever starts next finds what was left behind.
 */
export function boundToParent(command: readonly string[], signal: 'TERM' | 'KILL'): readonly string[] {
  return existsSync(SETPRIV) ? [SETPRIV, '--pdeathsig', signal, '--', ...command] : command;
}
