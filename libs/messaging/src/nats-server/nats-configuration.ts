import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '@understudy/block';
import { BusError } from '../errors.ts';
import { ENVELOPE_BYTES_MAX } from '../limits.ts';
import { createNkey } from './nkey.ts';
import { type NatsUser, permissionsOf } from './permissions.ts';

export interface NatsListen {
  readonly host: string;
  /** 0: a free one. */
  readonly port: number;
}

/** Paths of PEM files. */
export interface NatsServerTls {
  readonly cert: string;
  readonly key: string;
  readonly ca?: string;
}

export interface NatsServerSettings {
  /** Where configuration, users, pid and ports stand. */
  readonly folder: string;
  readonly listen: NatsListen;
  /** Needed beyond loopback. */
  readonly tls?: NatsServerTls;
}

export const CONFIGURATION_FILE = 'nats-server.conf';
const USERS_FILE = 'users.conf';
export const usersFileOf = (folder: string): string => join(folder, USERS_FILE);
export const pidFileOf = (folder: string): string => join(folder, 'nats-server.pid');

/** Also where somebody took the folder away. */
export function writeUsersFile(folder: string, users: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  replaceFile(folder, USERS_FILE, users);
}

/**
 * nats-server's own file, which says where it listens; who may speak stands in `users.conf` beside it, which the configuration server
 * writes. Throws `BusError` `tls-required`.
 */
export function natsConfiguration({ folder, listen, tls }: NatsServerSettings): string {
  if (tls === undefined && !isLoopback(listen.host)) {
    throw new BusError('tls-required', `NATS on ${listen.host} needs TLS: without it only loopback is served`);
  }
  const settings = {
    host: listen.host,
    port: listen.port === 0 ? -1 : listen.port,
    max_payload: ENVELOPE_BYTES_MAX,
    max_pending: 64 << 20,
    max_connections: 4096,
    write_deadline: '10s',
    ping_interval: '10s',
    ping_max: 3,
    pid_file: pidFileOf(folder),
    ports_file_dir: folder,
    ...(tls !== undefined && {
      tls: { cert_file: tls.cert, key_file: tls.key, ...(tls.ca && { ca_file: tls.ca }), timeout: 5 },
    }),
  };
  const lines = Object.entries(settings).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `# Written by Understudy at each start.\n${lines.join('\n')}\ninclude users.conf\n`;
}

/** Who may speak, and on which subjects. Without users nobody may: nats-server without a list would let everybody in. */
export function natsUsers(users: readonly NatsUser[]): string {
  const entries = users.length === 0 ? [{ nkey: createNkey().publicKey, permissions: NOTHING }] : users.map(entryOf);
  const lines = entries.map((entry) => `  ${JSON.stringify(entry)}`);
  return `# Written by the configuration server.\nauthorization {\n timeout: 5\n users: [\n${lines.join('\n')}\n ]\n}\n`;
}

const NOTHING = { publish: { deny: ['>'] }, subscribe: { deny: ['>'] } };

/** A reply per request, within ten minutes: the longest a command is waited for. */
const RESPONSES = { max: 1, expires: '10m' };

function entryOf(user: NatsUser): object {
  const { publish, subscribe } = permissionsOf(user);
  const permissions = { publish: { allow: publish }, subscribe: { allow: subscribe }, allow_responses: RESPONSES };
  return { nkey: user.nkey, permissions };
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
