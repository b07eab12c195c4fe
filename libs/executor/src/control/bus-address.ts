import { readFileSync } from 'node:fs';
import type { BusTls } from '@understudy/messaging';

const LOOPBACK = /^(\[::1\]|::1|127\.\d+\.\d+\.\d+|localhost)(:\d+)?$/;

/** TLS wherever somebody else could listen. `ca` is a PEM file; without one our own authority has to have signed nats-server's certificate. */
export function busTls(
  servers: readonly string[],
  caFile: string | undefined,
  own: { readonly trustPem: string },
): BusTls | undefined {
  if (caFile !== undefined) return { ca: readFileSync(caFile, 'utf8') };
  return servers.every((server) => LOOPBACK.test(server)) ? undefined : { ca: own.trustPem };
}
