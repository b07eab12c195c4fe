import type { Duplex } from 'node:stream';
import type { Clock } from '@understudy/block';
import { ExportState, type NbdExport } from './export.ts';
import { defaultLimits, type NbdLimits } from './limits.ts';
import type { Agreement } from './server-handshake.ts';
import { NbdSession, type SessionHost } from './session.ts';
import { listenUnix, type UnixListener } from './unix-listener.ts';

export interface NbdServerOptions {
  /** Looked at for each connection: entries may come and go. An export that is taken out keeps its connections until `disconnect`. */
  readonly exports: ReadonlyMap<string, NbdExport>;
  readonly clock: Clock;
  readonly limits?: Partial<NbdLimits>;
  /** A connection ended for a reason that was not the client's wish. */
  readonly onDisconnected?: (reason: string, exportName: string | undefined) => void;
  /** A device failed with something that is not a `BlockIoError`; the client got EIO. Default: an uncaught exception. */
  readonly onDefect?: (error: unknown) => void;
}

/** Serves disks over NBD (fixed newstyle, structured replies, block status) on any stream. Does not own the devices. */
export class NbdServer {
  readonly #options: NbdServerOptions;
  readonly #limits: NbdLimits;
  readonly #sessions = new Set<NbdSession>();
  readonly #states = new Map<NbdExport, ExportState>();
  readonly #listeners = new Set<UnixListener>();
  readonly #emptied: (() => void)[] = [];
  #closing = false;

  constructor(options: NbdServerOptions) {
    this.#options = options;
    this.#limits = { ...defaultLimits, ...options.limits };
  }

  /** Connections that are open, or whose requests are still under way. */
  get connections(): number {
    return this.#sessions.size;
  }

  /** Serves one connection; the stream is owned from now on. */
  serve(stream: Duplex): void {
    if (this.#closing || this.#sessions.size >= this.#limits.connectionsMax) {
      stream.on('error', () => undefined); // it is being thrown away
      stream.destroy();
      this.#options.onDisconnected?.(this.#closing ? 'the server stops' : 'too many connections', undefined);
      return;
    }
    this.#sessions.add(new NbdSession(stream, this.#host()));
  }

  /** Listens on a Unix socket of mode 0600; EADDRINUSE when somebody else answers there. */
  async listenUnix(path: string): Promise<void> {
    this.#listeners.add(await listenUnix(path, (socket) => this.serve(socket)));
  }

  /** Ends the connections of one export: requests under way are answered, others are not taken. Resolves when the device is left alone. */
  async disconnect(name: string): Promise<void> {
    const concerned = (): NbdSession[] => [...this.#sessions].filter((session) => session.exportName === name);
    const states = [...this.#states.values()].filter((state) => state.name === name);
    for (const session of concerned()) session.drain();
    while (concerned().length > 0) await new Promise<void>((resolve) => this.#emptied.push(resolve));
    for (const state of states) await state.whenSettled();
  }

  /** Stops listening, answers what is under way, closes all connections. Resolves when no device is used any more. */
  async close(): Promise<void> {
    this.#closing = true;
    const closed = [...this.#listeners].map((listener) => listener.close());
    this.#listeners.clear();
    for (const session of [...this.#sessions]) session.drain();
    while (this.#sessions.size > 0) await new Promise<void>((resolve) => this.#emptied.push(resolve));
    await Promise.all(closed);
  }

  #host(): SessionHost {
    return {
      exports: this.#options.exports,
      limits: this.#limits,
      clock: this.#options.clock,
      enter: (agreement) => this.#stateOf(agreement),
      closed: (session, reason) => this.#onClosed(session, reason),
      defect: (error) => this.#onDefect(error),
    };
  }

  #stateOf({ name, offered }: Agreement): ExportState {
    let state = this.#states.get(offered);
    if (state === undefined) {
      state = new ExportState(name, offered);
      this.#states.set(offered, state);
    }
    return state;
  }

  #onClosed(session: NbdSession, reason: string | undefined): void {
    this.#sessions.delete(session);
    for (const [offered, state] of this.#states) {
      if (state.connections === 0 && state.orphans === 0) this.#states.delete(offered);
    }
    if (reason !== undefined) this.#options.onDisconnected?.(reason, session.exportName);
    for (const resolve of this.#emptied.splice(0)) resolve();
  }

  #onDefect(error: unknown): void {
    if (this.#options.onDefect === undefined) throw error;
    this.#options.onDefect(error);
  }
}
