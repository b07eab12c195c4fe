import { existsSync, readFileSync } from 'node:fs';
import type { BusLog } from '../bus-log.ts';
import { messageOf } from '../envelope/message-type.ts';
import { natsUsers, usersFileOf, writeUsersFile } from './nats-configuration.ts';
import type { NatsUser } from './permissions.ts';
import { runningServer } from './running-server.ts';

export interface NatsUsersFileOptions {
  /** nats-server's folder. */
  readonly folder: string;
  readonly log: BusLog;
  /** How often it is looked at. Default 3000. */
  readonly checkMillis?: number;
}

/**
 * Keeps nats-server's list of users as the configuration server wants it: written and reloaded when it changes, and again when the
 * folder was wiped. Needs no connection to NATS, so it can heal one that refuses everybody.
 */
export class NatsUsersFile {
  readonly #options: NatsUsersFileOptions;
  #wanted: string | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: NatsUsersFileOptions) {
    this.#options = options;
  }

  /** From now on these, and only these. Those who are no longer among them are disconnected at once. */
  set(users: readonly NatsUser[]): void {
    this.#wanted = natsUsers(users);
    this.#heal();
    this.#timer ??= setInterval(() => this.#heal(), this.#options.checkMillis ?? 3000).unref();
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #heal(): void {
    const { folder, log } = this.#options;
    try {
      if (this.#wanted === undefined || this.#wanted === present(folder)) return;
      writeUsersFile(folder, this.#wanted);
      const pid = runningServer(folder);
      if (pid !== undefined) process.kill(pid, 'SIGHUP');
    } catch (cause) {
      log.tell('nats-users-failed', `the users of NATS could not be written: ${messageOf(cause)}`, { folder });
    }
  }
}

function present(folder: string): string | undefined {
  const path = usersFileOf(folder);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
