import type { BlockIoError } from '../errors.ts';

/** fcntl(2) with a `struct flock`, through koffi: variable parameters are given as type and value. */
export type ControlFile = (descriptor: number, command: number, type: 'void *', lock: Buffer) => number;

// fcntl.h of Linux, 64-bit.
const F_OFD_GETLK = 36;
const F_OFD_SETLK = 37;
const F_RDLCK = 0;
const F_WRLCK = 1;
const F_UNLCK = 2;
const FLOCK_BYTES = 32;

/**
 * How QEMU keeps two of its processes from one image (block/file-posix.c, "image locking"): who uses a permission holds a shared lock on byte 100 + its
 * number, who does not let others have it on byte 200 + its number. First both are taken, then it is looked whether somebody else's stand against them.
 */
const PERMISSION_AT = 100;
const UNSHARED_AT = 200;
const PERMISSION = { consistentRead: 0, write: 1, writeUnchanged: 2, resize: 3 } as const;

/** What the writer of a disk uses, and what it lets nobody else have: reading beside it is not consistent, and QEMU says so then by itself. */
const USED = [PERMISSION.consistentRead, PERMISSION.write];
const UNSHARED = [PERMISSION.write, PERMISSION.resize];
const HELD_BYTES = [...USED.map((bit) => PERMISSION_AT + bit), ...UNSHARED.map((bit) => UNSHARED_AT + bit)];
const FOREIGN_BYTES = [...USED.map((bit) => UNSHARED_AT + bit), ...UNSHARED.map((bit) => PERMISSION_AT + bit)];

/**
 * Takes QEMU's locks on an open file, so that neither opens what the other one writes. They go with the last descriptor of this opening. False: a QEMU
 * process uses the file. True also where the file system knows no such locks: QEMU takes none there either.
 */
export function tryLockAsQemu(
  fcntl: ControlFile,
  descriptor: number,
  failure: (what: string) => BlockIoError,
): boolean {
  for (const byte of HELD_BYTES) {
    if (fcntl(descriptor, F_OFD_SETLK, 'void *', lockOf(F_RDLCK, byte)) === 0) continue;
    const error = failure('fcntl');
    release(fcntl, descriptor);
    if (['EAGAIN', 'EACCES'].includes(error.code)) return false;
    if (['EINVAL', 'ENOLCK', 'ENOSYS', 'EOPNOTSUPP'].includes(error.code)) return true;
    throw error;
  }
  const isUsed = FOREIGN_BYTES.some((byte) => {
    const lock = lockOf(F_WRLCK, byte);
    return fcntl(descriptor, F_OFD_GETLK, 'void *', lock) === 0 && lock.readInt16LE(0) !== F_UNLCK;
  });
  if (isUsed) release(fcntl, descriptor);
  return !isUsed;
}

function release(fcntl: ControlFile, descriptor: number): void {
  for (const byte of HELD_BYTES) fcntl(descriptor, F_OFD_SETLK, 'void *', lockOf(F_UNLCK, byte));
}

/** `{short type, short whence (from the start), long long start, long long length, int process}`. */
function lockOf(type: number, byte: number): Buffer {
  const lock = Buffer.alloc(FLOCK_BYTES);
  lock.writeInt16LE(type, 0);
  lock.writeBigInt64LE(BigInt(byte), 8);
  lock.writeBigInt64LE(1n, 16);
  return lock;
}
