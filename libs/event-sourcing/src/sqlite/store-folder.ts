import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type FileHandle, nodeFileSystem } from '@understudy/block';
import { EventStoreError } from '../event-store.error.ts';

export interface StoreFolder {
  readonly databasePath: string;
  readonly lock: FileHandle;
}

/** Makes the folder (0700) durably if need be and locks it for this process. Throws `locked`. */
export function takeStoreFolder(folder: string): StoreFolder {
  if (mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined) syncFolder(dirname(folder));
  const lockPath = join(folder, 'lock');
  const lock = nodeFileSystem.open(lockPath, nodeFileSystem.exists(lockPath) ? 'write' : 'create');
  if (!lock.tryLock()) {
    lock.close();
    const owner = readFileSync(lockPath, 'utf8').trim() || 'not known yet';
    throw new EventStoreError(
      'locked',
      `the event store in ${folder} is in use by process ${owner}; with SQLite exactly one process can have it`,
    );
  }
  lock.truncate(0);
  lock.writeSync(Buffer.from(`${process.pid}\n`), 0);
  return { databasePath: join(folder, 'events.sqlite'), lock };
}

function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
