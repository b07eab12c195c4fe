import type { Duplex } from 'node:stream';
import { BlockIoError } from '@understudy/block';
import { ByteQueue } from '../protocol/byte-queue.ts';

/** Bytes of a stream one after the other, for the handshake; afterwards the stream goes to somebody else. */
export class Incoming {
  readonly #stream: Duplex;
  readonly #queue = new ByteQueue();
  #waiting: { count: number; resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void } | undefined;
  #failure: Error | undefined;
  readonly #onData = (chunk: Uint8Array): void => {
    this.#queue.push(chunk);
    this.#answer();
  };
  readonly #onError = (error: Error): void => this.fail(error);
  readonly #onEnd = (): void => this.fail(new BlockIoError('ECONNRESET', 'the NBD server closed the connection'));

  constructor(stream: Duplex) {
    this.#stream = stream;
    stream.on('data', this.#onData);
    stream.on('error', this.#onError);
    stream.on('end', this.#onEnd);
    stream.on('close', this.#onEnd);
  }

  take(count: number): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.#waiting = { count, resolve, reject };
      this.#answer();
    });
  }

  fail(error: Error): void {
    this.#failure ??= error;
    this.#answer();
  }

  /** Leaves the stream; answers what came and was not taken. The caller listens from now on. */
  release(): Uint8Array {
    this.#stream.off('data', this.#onData);
    this.#stream.off('error', this.#onError);
    this.#stream.off('end', this.#onEnd);
    this.#stream.off('close', this.#onEnd);
    return this.#queue.takeAll();
  }

  #answer(): void {
    const waiting = this.#waiting;
    if (waiting === undefined) return;
    const bytes = this.#queue.take(waiting.count);
    if (bytes === undefined && this.#failure === undefined) return;
    this.#waiting = undefined;
    if (bytes !== undefined) waiting.resolve(bytes);
    else waiting.reject(this.#failure!);
  }
}
