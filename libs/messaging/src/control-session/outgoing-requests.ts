import type { Clock, Timer } from '@understudy/block';
import type { ControlMessage } from './control-message.codec.ts';
import { ControlPeerError, ControlSessionError } from './control-session.error.ts';

export const IN_FLIGHT_MAX = 64;
export const IN_FLIGHT_BYTES_MAX = 8 << 20;

interface Waiting {
  readonly timer: Timer;
  readonly bytes: number;
  resolve(body: Uint8Array): void;
  reject(cause: Error): void;
}

/** What this side asked and waits for. */
export class OutgoingRequests {
  readonly #waiting = new Map<number, Waiting>();
  readonly #clock: Clock;
  #newestId = 0;
  #bytes = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** `send` gets the id; the promise is the peer's answer. */
  ask(bytes: number, timeoutMillis: number, send: (id: number) => void): Promise<Uint8Array> {
    if (this.#waiting.size >= IN_FLIGHT_MAX || this.#bytes + bytes > IN_FLIGHT_BYTES_MAX) {
      return Promise.reject(new ControlSessionError('too-much-in-flight', 'too many requests wait for an answer'));
    }
    this.#newestId += 1;
    const id = this.#newestId;
    return new Promise((resolve, reject) => {
      const timer = this.#clock.after(timeoutMillis, () => {
        this.#take(id)?.reject(new ControlSessionError('timed-out', `no answer within ${timeoutMillis} ms`));
      });
      this.#waiting.set(id, { timer, bytes, resolve, reject });
      this.#bytes += bytes;
      try {
        send(id);
      } catch (cause) {
        this.#take(id);
        reject(cause);
      }
    });
  }

  /** Throws `malformed` for an id that was never sent. */
  answered({ id, body, error }: Extract<ControlMessage, { kind: 'reply' }>): void {
    if (id > this.#newestId) throw new ControlSessionError('malformed', `an answer to ${id}, which was not asked`);
    const waiting = this.#take(id);
    if (body !== undefined) waiting?.resolve(body);
    else if (error !== undefined) waiting?.reject(new ControlPeerError(error.code, error.message, error.retryable));
  }

  end(cause: ControlSessionError): void {
    for (const id of [...this.#waiting.keys()]) this.#take(id)?.reject(cause);
  }

  #take(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) return undefined;
    this.#waiting.delete(id);
    this.#bytes -= waiting.bytes;
    waiting.timer.cancel();
    return waiting;
  }
}
