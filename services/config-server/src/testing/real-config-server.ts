import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const MAIN = join(import.meta.dirname, '../../dist/main.js');
const START_MILLIS = 60_000;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the server answered; the spec says what it expects.
  readonly body: any;
}

export interface Asking {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Default: the owner’s; empty: none. */
  readonly token?: string;
}

/** The built configuration server as a process of its own, on a real store in a folder that `remove` takes away. */
export class RealConfigServer {
  readonly folder = mkdtempSync(join(tmpdir(), 'understudy-config-'));
  readonly #settings: Readonly<Record<string, unknown>>;
  #child: ChildProcess | undefined;
  #said = '';
  url = '';

  constructor(settings: Readonly<Record<string, unknown>> = {}) {
    this.#settings = settings;
  }

  get ownerToken(): string {
    return readFileSync(join(this.folder, 'data/owner-token'), 'utf8').trim();
  }

  async start(): Promise<void> {
    const config = {
      name: 'config',
      data: join(this.folder, 'data'),
      ops: { port: 0 },
      bus: { embedded: false },
      ...this.#settings,
      rest: { port: 0, requestsPerSecond: 100_000, ...(this.#settings['rest'] as object | undefined) },
    };
    writeFileSync(join(this.folder, 'config.json'), JSON.stringify(config));
    this.#said = '';
    const child = spawn(process.execPath, [MAIN, '--config', join(this.folder, 'config.json')], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#child = child;
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#said += text;
    });
    const port = await this.#listening(child);
    this.url = `http://127.0.0.1:${port}`;
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill(signal);
    await ended;
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  get log(): string {
    return this.#said;
  }

  async ask(
    method: string,
    path: string,
    { body, headers = {}, token = this.ownerToken }: Asking = {},
  ): Promise<Answer> {
    const isText = typeof body === 'string' || body instanceof Uint8Array;
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: {
        ...(token !== '' && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: isText ? (body as string) : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : parsed(text) };
  }

  /** Events in the store, without alerts: those come by themselves. */
  eventCount(): number {
    const database = new DatabaseSync(join(this.folder, 'data/events/events.sqlite'), { readOnly: true });
    try {
      const query =
        "SELECT count(*) AS n FROM events JOIN streams ON streams.id = events.stream WHERE name NOT LIKE 'config.alert-%'";
      return Number(database.prepare(query).get()?.['n']);
    } finally {
      database.close();
    }
  }

  async #listening(child: ChildProcess): Promise<number> {
    const deadline = Date.now() + START_MILLIS;
    while (Date.now() < deadline) {
      const port = /"REST at [^"]*:(\d+)"/.exec(this.#said)?.[1];
      if (port !== undefined && this.#said.includes('"code":"started"')) return Number(port);
      if (child.exitCode !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`the configuration server did not start: ${this.#said}`);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
