import { connect, type Socket } from 'node:net';
import { FabricError } from '../errors.ts';
import { QmpLines } from './qmp.lines.ts';

export interface QmpEvent {
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
}

interface Waiting {
  readonly command: string;
  resolve(value: unknown): void;
  reject(error: FabricError): void;
}

/** A machine emits few events; what nobody waits for is forgotten beyond this. */
const EVENTS_MAX = 256;

/**
 * One conversation with a QEMU machine protocol socket. QEMU serves one client at a time and later ones wait, so a conversation is
 * short: connect, a few commands, close. Commands may overlap; QEMU answers in order and echoes the id.
 */
export class QmpConnection {
  readonly #socket: Socket;
  readonly #lines = new QmpLines();
  readonly #waiting = new Map<string, Waiting>();
  readonly #events: QmpEvent[] = [];
  readonly #eventListeners = new Set<() => void>();
  readonly #broken = new Set<(error: FabricError) => void>();
  #lastId = 0;
  #closed: FabricError | undefined;
  #greet: { resolve(): void; reject(error: FabricError): void } | undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk: Buffer) => this.#take(chunk));
    socket.on('error', (cause) => this.#end(new FabricError('QMP_CLOSED', 'the QMP connection failed', { cause })));
    socket.on('close', () => this.#end(new FabricError('QMP_CLOSED', 'QEMU closed the QMP connection')));
  }

  /** Connects, waits for the greeting and negotiates. Throws QMP_CLOSED when nobody listens, QMP_TIMEOUT when QEMU is busy or hangs. */
  static async open(path: string, timeoutMillis: number): Promise<QmpConnection> {
    const connection = new QmpConnection(connect({ path }));
    try {
      await connection.#timed('the greeting', timeoutMillis, (resolve, reject) => {
        connection.#greet = { resolve: () => resolve(undefined), reject };
      });
      await connection.execute('qmp_capabilities', {}, timeoutMillis);
      return connection;
    } catch (error) {
      connection.close();
      throw error;
    }
  }

  /** Answers what QEMU returned. QMP_REFUSED carries QEMU's reason. */
  execute(command: string, args: Readonly<Record<string, unknown>> = {}, timeoutMillis = 10_000): Promise<unknown> {
    const id = `c${++this.#lastId}`;
    return this.#timed(command, timeoutMillis, (resolve, reject) => {
      this.#waiting.set(id, { command, resolve, reject });
      this.#socket.write(`${JSON.stringify({ execute: command, arguments: args, id })}\n`);
    }).finally(() => this.#waiting.delete(id));
  }

  /** The first event of that name since the connection was opened (or since the last one taken). */
  async waitEvent(event: string, timeoutMillis: number): Promise<QmpEvent> {
    let look: (() => void) | undefined;
    try {
      return (await this.#timed(`event ${event}`, timeoutMillis, (resolve) => {
        look = () => {
          const index = this.#events.findIndex((each) => each.event === event);
          if (index >= 0) resolve(this.#events.splice(index, 1)[0]);
        };
        this.#eventListeners.add(look);
        look();
      })) as QmpEvent;
    } finally {
      if (look) this.#eventListeners.delete(look);
    }
  }

  close(): void {
    this.#end(new FabricError('QMP_CLOSED', 'the QMP connection was closed'));
  }

  #timed(
    what: string,
    timeoutMillis: number,
    begin: (resolve: (value: unknown) => void, reject: (error: FabricError) => void) => void,
  ): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(this.#closed);
      const late = () => done(reject, new FabricError('QMP_TIMEOUT', `no answer to ${what} in ${timeoutMillis} ms`));
      const timer = setTimeout(late, timeoutMillis);
      const broken = (error: FabricError) => done(reject, error);
      this.#broken.add(broken);
      const done = <T>(settle: (value: T) => void, value: T) => {
        clearTimeout(timer);
        this.#broken.delete(broken);
        settle(value);
      };
      begin(
        (value) => done(resolve, value),
        (error) => done(reject, error),
      );
    });
  }

  #take(chunk: Uint8Array): void {
    try {
      for (const message of this.#lines.push(chunk)) this.#dispatch(message);
    } catch (error) {
      this.#end(error instanceof FabricError ? error : new FabricError('QMP_PROTOCOL', 'bad QMP', { cause: error }));
    }
  }

  #dispatch(message: Record<string, unknown>): void {
    const waiting = this.#waiting.get(String(message['id']));
    if ('QMP' in message) this.#greet?.resolve();
    else if (typeof message['event'] === 'string') this.#dispatchEvent(message['event'], message['data']);
    else if ('error' in message) waiting?.reject(refusal(waiting.command, message['error']));
    else waiting?.resolve(message['return']);
  }

  #dispatchEvent(event: string, data: unknown): void {
    this.#events.push({ event, data: typeof data === 'object' && data !== null ? { ...data } : {} });
    if (this.#events.length > EVENTS_MAX) this.#events.shift();
    for (const listener of this.#eventListeners) listener();
  }

  #end(reason: FabricError): void {
    if (this.#closed) return;
    this.#closed = reason;
    this.#socket.destroy();
    for (const broken of [...this.#broken]) broken(reason);
  }
}

function refusal(command: string, error: unknown): FabricError {
  const { desc } = (error ?? {}) as { desc?: unknown };
  return new FabricError('QMP_REFUSED', `${command}: ${String(desc)}`);
}
