import type { FileHandle, FileSystem } from '@understudy/block';
import type { SimulatedProcess } from './simulated-host.ts';

/**
 * A host's files as one process sees them: when the process is killed, a sync under way never answers it, and whatever its leftover code asks for
 * is a defect of the simulation that must not reach the medium.
 */
export function processFiles(files: FileSystem, process: SimulatedProcess): FileSystem {
  const enter = (): void => {
    if (!process.alive) throw new Error(`${process.name} is dead and still uses files`);
  };
  const guard =
    <Args extends unknown[], Result>(run: (...args: Args) => Result) =>
    (...args: Args): Result => {
      enter();
      return run(...args);
    };
  return {
    open: guard((path, mode) => processHandle(files.open(path, mode), process, guard)),
    exists: guard((path) => files.exists(path)),
    list: guard((path) => files.list(path)),
    makeFolder: guard((path) => files.makeFolder(path)),
    rename: guard((from, to) => files.rename(from, to)),
    remove: guard((path) => files.remove(path)),
    syncFolder: guard((path) => whileAlive(process, Promise.resolve(files.syncFolder(path)))),
    freeBytes: guard((path) => files.freeBytes(path)),
  };
}

type Guard = <Args extends unknown[], Result>(run: (...args: Args) => Result) => (...args: Args) => Result;

function processHandle(handle: FileHandle, process: SimulatedProcess, guard: Guard): FileHandle {
  return {
    path: handle.path,
    read: guard((target, offsetBytes) => handle.read(target, offsetBytes)),
    readSync: guard((target, offsetBytes) => handle.readSync(target, offsetBytes)),
    write: guard((source, offsetBytes) => handle.write(source, offsetBytes)),
    writeSync: guard((source, offsetBytes) => handle.writeSync(source, offsetBytes)),
    sizeBytes: guard(() => handle.sizeBytes()),
    allocatedBytes: guard(() => handle.allocatedBytes()),
    truncate: guard((sizeBytes) => handle.truncate(sizeBytes)),
    allocate: guard((offsetBytes, lengthBytes) => handle.allocate(offsetBytes, lengthBytes)),
    punchHole: guard((offsetBytes, lengthBytes) => handle.punchHole(offsetBytes, lengthBytes)),
    seekData: guard((offsetBytes) => handle.seekData(offsetBytes)),
    seekHole: guard((offsetBytes) => handle.seekHole(offsetBytes)),
    sync: guard(() => whileAlive(process, handle.sync())),
    tryLock: guard(() => handle.tryLock()),
    close: () => {
      if (process.alive) handle.close();
    },
  };
}

/** The same outcome, or none at all once the process is dead. */
export function whileAlive<T>(process: SimulatedProcess, outcome: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    outcome.then(
      (value) => {
        if (process.alive) resolve(value);
      },
      (error: unknown) => {
        if (process.alive) reject(error);
      },
    );
  });
}
