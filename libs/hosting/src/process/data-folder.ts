import { chmodSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileHandle, FileSystem } from '@understudy/block';
import { ExitCode, StartFailure } from '../errors.ts';

/** The one process that works on a data folder. The lock ends with the process, however it ends. */
export interface DataFolder {
  readonly path: string;
  release(): void;
}

/** Makes the folder (0700) if need be and takes it. Throws StartFailure when another process has it, and says which. */
export function takeDataFolder(path: string, fileSystem: FileSystem): DataFolder {
  makeFolder(path);
  const lockPath = join(path, 'lock');
  const file = fileSystem.open(lockPath, fileSystem.exists(lockPath) ? 'write' : 'create');
  if (!file.tryLock()) {
    file.close();
    throw new StartFailure(
      ExitCode.alreadyRunning,
      `${path} is in use by process ${readFileSync(lockPath, 'utf8').trim() || '(not known yet)'}. ` +
        'Two processes on one data folder would destroy each other’s work: stop the other one, or give this one a folder of its own.',
    );
  }
  writeOwner(file);
  return { path, release: () => file.close() };
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    if ((statSync(path).mode & 0o022) !== 0) chmodSync(path, 0o700);
  } catch (cause) {
    throw new StartFailure(
      ExitCode.configuration,
      `the data folder ${path} cannot be used: ${(cause as Error).message}`,
      cause,
    );
  }
}

function writeOwner(file: FileHandle): void {
  const text = Buffer.from(`${process.pid}\n`);
  file.truncate(0);
  file.writeSync(text, 0);
}
