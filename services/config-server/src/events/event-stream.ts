import type { ServerResponse } from 'node:http';

const DRAIN_MILLIS = 10_000;

/** One client of server-sent events. At most one event waits for it; a client that does not read for ten seconds is cut. */
export class EventStream {
  readonly #response: ServerResponse;
  readonly #ended = new AbortController();
  readonly #drainMillis: number;
  #isDraining = false;

  constructor(response: ServerResponse, drainMillis = DRAIN_MILLIS) {
    this.#response = response;
    this.#drainMillis = drainMillis;
    response.on('close', () => this.#ended.abort());
    response.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    response.write('retry: 2000\n\n');
  }

  /** Aborts when the client is gone. */
  get signal(): AbortSignal {
    return this.#ended.signal;
  }

  /** Where the stream begins: a client that is cut before its first event comes back to here. */
  beginAt(id: string): void {
    this.#response.write(`id: ${id}\n\n`);
  }

  /** Resolves when there is room for the next one. */
  async send(event: string, data: unknown, id?: string): Promise<void> {
    const text = `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
    if (!this.#response.write(text)) await this.#drained();
  }

  /** Sent now or dropped: only for what the client can read anew. */
  hint(event: string, data: unknown): void {
    if (!this.#isDraining && !this.signal.aborted)
      this.#response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  heartbeat(): void {
    if (!this.#isDraining && !this.signal.aborted) this.#response.write(': heartbeat\n\n');
  }

  end(): void {
    this.#response.end();
    this.#ended.abort();
  }

  #drained(): Promise<void> {
    this.#isDraining = true;
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.#response.off('drain', end);
        this.signal.removeEventListener('abort', end);
        this.#isDraining = false;
        resolve();
      };
      const timer = setTimeout(() => {
        this.#response.destroy();
        end();
      }, this.#drainMillis);
      this.#response.on('drain', end);
      this.signal.addEventListener('abort', end);
    });
  }
}
