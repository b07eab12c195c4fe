import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { IdentityError } from './errors.ts';

/**
 * Writes a file so that a crash leaves the old one or the new one, and nobody else can read it, not even for a moment: a new file with its mode, fsync, rename,
 * fsync of the folder.
 */
export function writeFileDurably(path: string, text: string, mode: number): void {
  const temporary = `${path}.${process.pid}.new`;
  rmSync(temporary, { force: true });
  const file = openSync(temporary, 'wx', mode);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
  syncFolder(dirname(path));
}

/** Refuses a key that others on this host may read: it has to be taken as known to them. */
export function readSecretFile(path: string): string {
  const { mode } = statSync(path);
  if ((mode & 0o077) !== 0)
    throw new IdentityError(
      'identity-permissions',
      `the private key ${path} can be read by others (mode ${(mode & 0o777).toString(8)})`,
      `chmod 600 ${path}, and issue a new certificate if somebody may have read it.`,
    );
  return readFileSync(path, 'utf8');
}

export function syncFolder(path: string): void {
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
