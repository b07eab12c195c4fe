import * as fs from 'node:fs';
import type { FileSystem } from '../file-system.port.ts';
import type { Clock } from '../runtime.port.ts';
import { systemClock } from '../system-runtime.ts';
import { attempt, toBlockIoError } from './io-error.ts';
import type { NativeFiles } from './native-files.port.ts';
import { loadNativeFiles } from './native-files.ts';
import { NodeFileHandle } from './node-file-handle.ts';
import { plainFiles } from './plain-files.ts';

const { O_RDONLY, O_RDWR, O_CREAT, O_EXCL } = fs.constants;
const FLAGS = { read: O_RDONLY, write: O_RDWR, create: O_RDWR | O_CREAT | O_EXCL } as const;
/** Files hold other people's disks: nobody else may read them. */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

/** Files of the operating system. `native` may be replaced by `plainFiles` to see what happens without system calls. */
export function createNodeFileSystem(native: NativeFiles, clock: Clock = systemClock): FileSystem {
  return {
    open(path, mode) {
      const descriptor = attempt(`open ${path}`, () => fs.openSync(path, FLAGS[mode], FILE_MODE));
      try {
        return new NodeFileHandle(path, descriptor, native, clock);
      } catch (cause) {
        fs.closeSync(descriptor);
        throw toBlockIoError(cause, `open ${path}`);
      }
    },
    exists: (path) => fs.existsSync(path),
    list: (path) => attempt(`list ${path}`, () => fs.readdirSync(path)),
    makeFolder(path) {
      attempt(`make folder ${path}`, () => fs.mkdirSync(path, { recursive: true, mode: FOLDER_MODE }));
    },
    rename: (from, to) => attempt(`rename ${from} to ${to}`, () => fs.renameSync(from, to)),
    remove,
    syncFolder,
    freeBytes(path) {
      const { bavail, bsize } = attempt(`statfs ${path}`, () => fs.statfsSync(path));
      return bavail * bsize;
    },
  };
}

function remove(path: string): void {
  try {
    if (fs.lstatSync(path).isDirectory()) fs.rmdirSync(path);
    else fs.unlinkSync(path);
  } catch (cause) {
    const error = toBlockIoError(cause, `remove ${path}`);
    if (error.code !== 'ENOENT') throw error;
  }
}

function syncFolder(path: string): Promise<void> {
  const descriptor = attempt(`open folder ${path}`, () => fs.openSync(path, O_RDONLY | fs.constants.O_DIRECTORY));
  return new Promise((resolve, reject) => {
    fs.fsync(descriptor, (error) => {
      fs.closeSync(descriptor);
      if (error) reject(toBlockIoError(error, `sync folder ${path}`));
      else resolve();
    });
  });
}

/** The system calls of this machine, or the plain fallback with a warning that says why. */
export const nativeFiles: NativeFiles =
  loadNativeFiles((reason) => {
    process.emitWarning(
      `system calls for files are not available (${(reason as Error).message}): zeros are written instead of holes, files are not locked`,
      { code: 'UNDERSTUDY_NO_NATIVE_FILES' },
    );
  }) ?? plainFiles;

/** The files of this machine. */
export const nodeFileSystem: FileSystem = createNodeFileSystem(nativeFiles);
