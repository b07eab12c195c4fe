import { BlockIoError } from '@understudy/block';
import { NbdErrno } from './constants.ts';

/** The one table between errors of devices and errors of the protocol. What is not in it is EIO. */
const byCode: Readonly<Record<string, NbdErrno>> = {
  EPERM: NbdErrno.EPERM,
  EACCES: NbdErrno.EPERM,
  EROFS: NbdErrno.EPERM,
  EIO: NbdErrno.EIO,
  ENOMEM: NbdErrno.ENOMEM,
  EINVAL: NbdErrno.EINVAL,
  ENOSPC: NbdErrno.ENOSPC,
  EDQUOT: NbdErrno.ENOSPC,
  EFBIG: NbdErrno.ENOSPC,
  ESHUTDOWN: NbdErrno.ESHUTDOWN,
};

/** The protocol's number for an error of a device. */
export function errnoOf(error: unknown): NbdErrno {
  return (error instanceof BlockIoError ? byCode[error.code] : undefined) ?? NbdErrno.EIO;
}

const names = new Map<number, string>(Object.entries(NbdErrno).map(([name, value]) => [value, name]));

/** The error of a device for a number of the protocol; an unknown one counts as EINVAL, as the specification says. */
export function errorOf(errno: number, what: string): BlockIoError {
  const code = names.get(errno) ?? 'EINVAL';
  // A server that refuses a write says EPERM; here that is a device that takes none.
  return new BlockIoError(code === 'EPERM' ? 'EROFS' : code, `the NBD server answered ${code}: ${what}`);
}
