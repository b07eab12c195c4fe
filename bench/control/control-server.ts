import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { Agent, type IncomingMessage, request } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { NODE_FLAGS } from '@understudy/hosting';

const MAIN = fileURLToPath(new URL('../../services/config-server/dist/main.js', import.meta.url));

interface RequestOptions {
  readonly method?: string;
  readonly body?: string;
}

/** The configuration server with its nats-server as a process of its own, on a data folder that may hold a history already. */
export class ControlServer {
  readonly processId: number;
  readonly url: string;
  readonly token: string;
  /** From the start of the process to the first answer; it answers when its read models are at the head. */
  readonly startMillis: number;
  readonly #child: ChildProcess;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 256 });

  private constructor(child: ChildProcess, url: string, token: string, startMillis: number) {
    this.#child = child;
    this.processId = child.pid ?? 0;
    this.url = url;
    this.token = token;
    this.startMillis = startMillis;
  }

  /** `natsServer`: one that somebody else runs; else it has its own. */
  static async start(data: string, timeoutMillis: number, natsServer?: string): Promise<ControlServer> {
    const [rest, nats] = [await freePort(), await freePort()];
    const configPath = `${data}.json`;
    writeFileSync(
      configPath,
      JSON.stringify({
        ...{ name: 'config-server', data, ops: { port: await freePort() } },
        rest: { port: rest, requestsPerSecond: 100_000 },
        bus: natsServer === undefined ? { embedded: true, port: nats } : { servers: [natsServer] },
      }),
    );
    const logPath = `${data}.log`;
    const log = openSync(logPath, 'w');
    const began = performance.now();
    const child = spawn(process.execPath, [...NODE_FLAGS, MAIN, '--config', configPath], {
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    process.once('exit', () => child.kill('SIGKILL'));
    const url = `http://127.0.0.1:${rest}`;
    while (!(await answers(url))) {
      if (child.exitCode !== null)
        throw new Error(`the config server ended: ${readFileSync(logPath, 'utf8').slice(-2000)}`);
      if (performance.now() - began > timeoutMillis) throw new Error(`no answer after ${timeoutMillis} ms`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const token = readFileSync(join(data, 'owner-token'), 'utf8').trim();
    return new ControlServer(child, url, token, performance.now() - began);
  }

  /** By node:http, which costs a third of fetch: the load must not take the processor from what is measured. */
  async request<Answer>(path: string, { method = 'GET', body }: RequestOptions = {}): Promise<Answer> {
    const headers = { authorization: `Bearer ${this.token}`, ...(body && { 'content-type': 'application/json' }) };
    const asked = request(`${this.url}/api/v1/${path}`, { method, headers, agent: this.#agent });
    asked.end(body);
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    const answer = await text(response);
    if (response.statusCode !== 200) throw new Error(`${method} ${path}: ${response.statusCode} ${answer}`);
    return JSON.parse(answer) as Answer;
  }

  async stop(): Promise<void> {
    this.#agent.destroy();
    if (this.#child.exitCode !== null) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    await ended;
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    await fetch(`${url}/api/v1/sites`, { signal: AbortSignal.timeout(1000) });
    return true;
  } catch {
    // Not there yet: the caller knows how long to go on.
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
