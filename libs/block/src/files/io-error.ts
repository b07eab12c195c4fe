import { BlockIoError } from '../errors.ts';

/** An error of node:fs as the error of our contract. */
export function toBlockIoError(cause: unknown, what: string): BlockIoError {
  if (cause instanceof BlockIoError) return cause;
  const code = (cause as NodeJS.ErrnoException | undefined)?.code;
  return new BlockIoError(typeof code === 'string' ? code : 'EIO', `${what}: ${(cause as Error).message}`, { cause });
}

/** Runs a call of node:fs; its errors come out as `BlockIoError`s that say what was done to which file. */
export function attempt<T>(what: string, call: () => T): T {
  try {
    return call();
  } catch (cause) {
    throw toBlockIoError(cause, what);
  }
}
