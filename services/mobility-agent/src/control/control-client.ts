import { systemClock } from '@understudy/block';
import type { ExecutorLog } from '@understudy/executor';
import { ALPN_CONTROL, dialPeer, type PeerAddress, readCredentials } from '@understudy/identity';
import { type CommandMap, ControlSession, dispatchCommand } from '@understudy/messaging';

const RETRY_FIRST_MILLIS = 500;
const RETRY_MAX_MILLIS = 10_000;

export interface ControlClientOptions {
  readonly identityFolder: string;
  /** As they are at each attempt, tried in this order. */
  readonly addresses: () => readonly PeerAddress[];
  readonly commands: CommandMap;
  readonly log: ExecutorLog;
  readonly onConnected: () => void;
}

/** The agent's connection to its process server: made again for ever. Credentials are read anew at each attempt. */
export class ControlClient {
  readonly #options: ControlClientOptions;
  #session: ControlSession | undefined;
  #timer: NodeJS.Timeout | undefined;
  #retryMillis = RETRY_FIRST_MILLIS;
  #closed = false;
  #toldProblem = '';
  #place = '';

  constructor(options: ControlClientOptions) {
    this.#options = options;
  }

  get isConnected(): boolean {
    return this.#session?.isOpen === true;
  }

  start(): void {
    void this.#dial();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#session?.close();
  }

  /** Goes where the machines' streams go, when it is somewhere else; does nothing where nobody says so. */
  follow(preferred: readonly PeerAddress[]): void {
    const isThere = preferred.some((address) => textOf(address) === this.#place);
    if (preferred.length > 0 && !isThere) this.#session?.close();
  }

  /** Sent or dropped. */
  notify(method: string, body: Uint8Array): void {
    this.#session?.notify(method, body);
  }

  /** Rejects when there is no session, with what ended it, or with the peer's answer. */
  async request(method: string, body: Uint8Array, timeoutMillis: number): Promise<Uint8Array> {
    if (this.#session === undefined) throw new Error('no process server is connected');
    return await this.#session.request(method, body, timeoutMillis);
  }

  async #dial(): Promise<void> {
    const { identityFolder, addresses, log, onConnected } = this.#options;
    try {
      const dialed = await dialPeer(readCredentials(identityFolder), addresses(), ALPN_CONTROL);
      if (this.#closed) {
        dialed.socket.destroy();
        return;
      }
      const { role, name } = dialed.identity;
      this.#place = textOf(dialed.address);
      const session = this.#begin(dialed.socket);
      log.tell('control-connected', `${role} ${name} (${dialed.address.host}:${dialed.address.port})`);
      this.#toldProblem = '';
      this.#retryMillis = RETRY_FIRST_MILLIS;
      onConnected();
      this.#lost((await session.ended).message);
    } catch (error) {
      this.#lost(error instanceof Error ? error.message : String(error));
    }
  }

  #begin(stream: ConstructorParameters<typeof ControlSession>[0]['stream']): ControlSession {
    const { commands, log } = this.#options;
    // Only the control plane can publish on this agent's subject; the process server passes on what came there.
    const sender = { role: 'orchestrator', name: 'control-plane' } as const;
    const session = new ControlSession({
      stream,
      clock: systemClock,
      handlers: {
        request: (method, body) =>
          method === 'command' ? dispatchCommand({ map: commands, log }, body, sender) : undefined,
        notice: () => undefined,
      },
    });
    this.#session = session;
    return session;
  }

  /** Told at each change, not at each attempt. */
  #lost(problem: string): void {
    this.#session = undefined;
    if (this.#closed) return;
    if (problem !== this.#toldProblem) this.#options.log.tell('control-lost', problem);
    this.#toldProblem = problem;
    // Agents of one process server must not come back all at once.
    const wait = this.#retryMillis * (0.5 + Math.random());
    this.#retryMillis = Math.min(this.#retryMillis * 2, RETRY_MAX_MILLIS);
    this.#timer = setTimeout(() => void this.#dial(), wait);
  }
}

function textOf({ host, port }: PeerAddress): string {
  return `${host}:${port}`;
}
