import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { replaceFile } from '@understudy/block';
import type { BusLog } from '../bus-log.ts';
import { messageOf } from '../envelope/message-type.ts';
import { BusError } from '../errors.ts';
import {
  CONFIGURATION_FILE,
  type NatsServerSettings,
  natsConfiguration,
  natsUsers,
  usersFileOf,
  writeUsersFile,
} from './nats-configuration.ts';
import { runningServer, runsWith } from './running-server.ts';

export interface NatsServerOptions extends NatsServerSettings {
  readonly log: BusLog;
  /** Default `nats-server`, found by PATH. Must become nats-server, with the number of the process that was started. */
  readonly command?: readonly string[];
}

export interface NatsServer {
  readonly host: string;
  /** The same over all restarts. */
  readonly port: number;
  /** `host:port`, as `BusOptions.servers` takes it: from this host. */
  readonly address: string;
  readonly pid: number | undefined;
  /** Reads its files again: a renewed certificate. Connections stay. */
  reload(): void;
  stop(): Promise<void>;
}

/** Where it listens everywhere, this host finds it on loopback. */
const ANY_ADDRESS: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };
const START_MILLIS_MAX = 10_000;
const OUTPUT_KEPT = 4096;
const RESTART_MILLIS_MAX = 5000;

/** Starts a nats-server as a child and keeps it running until stopped. Rejects with `BusError` `nats-failed` when the first start fails. */
export async function startNatsServer(options: NatsServerOptions): Promise<NatsServer> {
  const keeper = new NatsServerKeeper(options);
  await keeper.start();
  return keeper;
}

/** `ended` resolves with why. */
interface Run {
  readonly ended: Promise<string>;
}

class NatsServerKeeper implements NatsServer {
  readonly host: string;
  readonly #options: NatsServerOptions;
  readonly #stop = new AbortController();
  #port: number;
  #child: ChildProcess | undefined;
  #keeping: Promise<void> | undefined;

  constructor(options: NatsServerOptions) {
    this.#options = options;
    this.host = options.listen.host;
    this.#port = options.listen.port;
  }

  get port(): number {
    return this.#port;
  }

  get address(): string {
    const host = ANY_ADDRESS[this.host] ?? this.host;
    return `${host.includes(':') ? `[${host}]` : host}:${this.#port}`;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  async start(): Promise<void> {
    await endPredecessor(this.#options.folder);
    this.#keeping = this.#keep(await this.#startOnce());
  }

  reload(): void {
    this.#child?.kill('SIGHUP');
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    this.#child?.kill('SIGTERM');
    await this.#keeping;
  }

  async #startOnce(): Promise<Run> {
    const { folder, command = ['nats-server'], log } = this.#options;
    this.#writeFiles();
    const [binary, ...args] = [...command, '-c', join(folder, CONFIGURATION_FILE)];
    const child = spawn(binary!, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    this.#child = child;
    const ended = endOf(child);
    try {
      this.#port = await listeningPort(folder, child, ended);
    } catch (cause) {
      child.kill('SIGKILL');
      throw cause;
    }
    log.tell('nats-server-started', `nats-server listens on ${this.address}`, { pid: child.pid });
    return { ended };
  }

  #writeFiles(): void {
    const { folder, listen } = this.#options;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const name of readdirSync(folder)) if (name.endsWith('.ports')) rmSync(join(folder, name));
    const configuration = natsConfiguration({ ...this.#options, listen: { ...listen, port: this.#port } });
    replaceFile(folder, CONFIGURATION_FILE, configuration);
    if (!existsSync(usersFileOf(folder))) writeUsersFile(folder, natsUsers([]));
  }

  async #keep(first: Run): Promise<void> {
    let run: Run | undefined = first;
    for (let failures = 0; !this.#stop.signal.aborted; failures = run === undefined ? failures + 1 : 0) {
      if (run !== undefined) await this.#tellEnd(run);
      await this.#pause(Math.min(200 * 2 ** failures, RESTART_MILLIS_MAX));
      if (this.#stop.signal.aborted) return;
      run = await this.#restart();
    }
  }

  async #tellEnd({ ended }: Run): Promise<void> {
    const end = await ended;
    if (!this.#stop.signal.aborted) this.#options.log.tell('nats-server-died', `nats-server ended: ${end}`);
  }

  async #restart(): Promise<Run | undefined> {
    try {
      return await this.#startOnce();
    } catch (cause) {
      this.#options.log.tell('nats-server-died', messageOf(cause));
      return undefined;
    }
  }

  #pause(millis: number): Promise<void> {
    return pause(millis, undefined, { signal: this.#stop.signal }).catch(() => undefined);
  }
}

/** Of a supervisor that was killed: it would hold the port. */
async function endPredecessor(folder: string): Promise<void> {
  const pid = runningServer(folder);
  if (pid === undefined || !runsWith(pid, join(folder, CONFIGURATION_FILE))) return;
  process.kill(pid, 'SIGTERM');
  for (let waited = 0; waited < START_MILLIS_MAX && runningServer(folder) === pid; waited += 50) await pause(50);
}

/** Resolves when it ended, with the last of what it said. */
function endOf(child: ChildProcess): Promise<string> {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-OUTPUT_KEPT);
  });
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(messageOf(error)));
    child.once('close', (code, signal) => resolve(`${signal ?? `exit code ${code}`}\n${said}`.trimEnd()));
  });
}

async function listeningPort(folder: string, child: ChildProcess, exited: Promise<string>): Promise<number> {
  let end: string | undefined;
  void exited.then((text) => {
    end = text;
  });
  for (let waited = 0; waited < START_MILLIS_MAX; waited += 20) {
    if (end !== undefined) throw new BusError('nats-failed', `nats-server did not start: ${end}`);
    const port = portIn(join(folder, `nats-server_${child.pid}.ports`));
    if (port !== undefined) return port;
    await pause(20);
  }
  throw new BusError('nats-failed', `nats-server did not listen within ${START_MILLIS_MAX} ms`);
}

/** `{"nats": ["nats://127.0.0.1:4222", …]}`; `undefined` while it is missing or half written. */
function portIn(path: string): number | undefined {
  try {
    const { nats } = JSON.parse(readFileSync(path, 'utf8')) as { nats?: string[] };
    const port = Number(nats?.[0]?.split(':').at(-1));
    return Number.isSafeInteger(port) ? port : undefined;
  } catch {
    return undefined;
  }
}
