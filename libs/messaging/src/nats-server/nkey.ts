import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { createUser, fromSeed } from '@nats-io/nkeys';
import { messageOf } from '../envelope/message-type.ts';
import { BusError } from '../errors.ts';

export interface Nkey {
  /** Secret; never logged, never travels. */
  readonly seed: Uint8Array;
  /** `U…`: stands in nats-server's list of users. */
  readonly publicKey: string;
}

export function createNkey(): Nkey {
  const pair = createUser();
  return { seed: pair.getSeed(), publicKey: pair.getPublicKey() };
}

export function nkeyOfSeed(seed: Uint8Array): Nkey {
  return { seed, publicKey: fromSeed(seed).getPublicKey() };
}

/** The key in this file (0600), made at the first start. Throws `BusError` `nkey-unusable`. Two processes that start at once get the same one. */
export function ensureNkey(path: string): Nkey {
  return readNkey(path) ?? storeNkey(path);
}

function readNkey(path: string): Nkey | undefined {
  try {
    if ((statSync(path).mode & 0o077) !== 0) throw new Error('others may read it: chmod 600, or remove it');
    return nkeyOfSeed(Buffer.from(readFileSync(path, 'utf8').trim()));
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined;
    throw new BusError('nkey-unusable', `the nkey ${path} cannot be used: ${messageOf(cause)}`, { cause });
  }
}

function storeNkey(path: string): Nkey {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const { seed } = createNkey();
  const unfinished = `${path}.${process.pid}`;
  const file = openSync(unfinished, 'w', 0o600);
  try {
    writeSync(file, seed);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  try {
    linkSync(unfinished, path);
  } catch (cause) {
    if (codeOf(cause) !== 'EEXIST') throw cause;
  } finally {
    rmSync(unfinished);
  }
  const folder = openSync(dirname(path), 'r');
  fsyncSync(folder);
  closeSync(folder);
  return readNkey(path)!;
}

/** By its form: errors of Node's own modules are of another realm where code runs in a context of its own, as under jest. */
function codeOf(cause: unknown): unknown {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
}
