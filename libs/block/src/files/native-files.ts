import { createRequire } from 'node:module';
import { getSystemErrorName } from 'node:util';
import { BlockIoError } from '../errors.ts';
import type { NativeFiles } from './native-files.port.ts';
import { type ControlFile, tryLockAsQemu } from './qemu-locks.ts';

type Koffi = typeof import('koffi').default;
type Call = (...parameters: number[]) => number;

// linux/falloc.h, sys/file.h, unistd.h: the same on every architecture of Linux.
const FALLOC_KEEP_SIZE = 1;
const FALLOC_PUNCH_HOLE = 2;
const LOCK_EXCLUSIVE_NONBLOCKING = 2 | 4;
const SEEK_END = 2;
const SEEK_DATA = 3;
const SEEK_HOLE = 4;

/** The system calls through koffi, or undefined with the reason told to `onMissing` where they cannot be had. */
export function loadNativeFiles(onMissing: (reason: unknown) => void): NativeFiles | undefined {
  try {
    if (process.platform !== 'linux') throw new Error(`no system calls known for ${process.platform}`);
    const koffi = createRequire(import.meta.url)('koffi') as Koffi;
    return bind(koffi);
  } catch (reason) {
    onMissing(reason);
    return undefined;
  }
}

function bind(koffi: Koffi): NativeFiles {
  const library = koffi.load(null);
  const fallocate = library.func('fallocate', 'int', ['int', 'int', 'int64_t', 'int64_t']) as Call;
  const lseek = library.func('lseek', 'int64_t', ['int', 'int64_t', 'int']) as Call;
  const flock = library.func('flock', 'int', ['int', 'int']) as Call;
  const fcntl = library.func('fcntl', 'int', ['int', 'int', '...']) as ControlFile;
  const failure = (what: string): BlockIoError => {
    const code = getSystemErrorName(-koffi.errno());
    return new BlockIoError(code, `${what} failed: ${code}`);
  };
  const tryFallocate = (descriptor: number, mode: number, offsetBytes: number, lengthBytes: number): boolean => {
    for (;;) {
      if (fallocate(descriptor, mode, offsetBytes, lengthBytes) === 0) return true;
      const error = failure('fallocate');
      if (['EOPNOTSUPP', 'ENOTSUP', 'ENOSYS', 'ENODEV', 'EINVAL'].includes(error.code)) return false;
      if (error.code !== 'EINTR') throw error;
    }
  };
  return {
    native: true,
    allocate: (descriptor, offsetBytes, lengthBytes) => tryFallocate(descriptor, 0, offsetBytes, lengthBytes),
    punchHole: (descriptor, offsetBytes, lengthBytes) =>
      tryFallocate(descriptor, FALLOC_PUNCH_HOLE | FALLOC_KEEP_SIZE, offsetBytes, lengthBytes),
    seek(descriptor, offsetBytes, what) {
      const found = Number(lseek(descriptor, offsetBytes, what === 'data' ? SEEK_DATA : SEEK_HOLE));
      if (found >= 0) return found;
      const error = failure('lseek');
      if (['ENXIO', 'EINVAL', 'EOPNOTSUPP', 'ESPIPE'].includes(error.code)) return undefined;
      throw error;
    },
    tryLock(descriptor) {
      if (flock(descriptor, LOCK_EXCLUSIVE_NONBLOCKING) === 0) return tryLockAsQemu(fcntl, descriptor, failure);
      const error = failure('flock');
      if (error.code === 'EAGAIN') return false;
      if (['ENOLCK', 'ENOSYS', 'EINVAL', 'EOPNOTSUPP'].includes(error.code)) return undefined;
      throw error;
    },
    deviceBytes(descriptor) {
      const end = Number(lseek(descriptor, 0, SEEK_END));
      return end >= 0 ? end : undefined;
    },
  };
}
