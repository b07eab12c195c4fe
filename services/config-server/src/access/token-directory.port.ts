import type { Principal } from '../rest/asked.ts';

/** Who a bearer token speaks for, now. */
export interface TokenDirectory {
  find(token: string): Principal | undefined;
}

/** Nest's token for the directory. */
export const TOKENS = Symbol('token directory');
