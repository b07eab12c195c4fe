import { Worker } from 'node:worker_threads';
import { EventStoreError } from '../event-store.error.ts';
import type { AppendBatch, WriterOutcome } from './append-batch.ts';
import type { Writer } from './writer.port.ts';
import { explainFailure } from './writer-failures.ts';
import type { WriterReply, WriterRequest, WriterStart } from './writer-messages.ts';

/** The writer in its thread. One request at a time: whoever waits is collected into the next batch. */
export class ThreadWriter implements Writer {
  readonly storeId: string;
  readonly #worker: Worker;
  readonly #replies: Replies;

  static async open(start: WriterStart): Promise<ThreadWriter> {
    // The worker's own file keeps the ending of this one: .ts from source, .js when built.
    const name = import.meta.url.endsWith('.ts') ? './writer.worker.ts' : './writer.worker.js';
    const worker = new Worker(new URL(name, import.meta.url), { workerData: start, name: 'event-writer' });
    const replies = new Replies(worker, start.path);
    try {
      const opened = await replies.next();
      if (opened.type !== 'opened') throw new Error(`the event writer began with ${opened.type}`);
      return new ThreadWriter(worker, replies, opened.storeId);
    } catch (error) {
      await worker.terminate();
      throw error;
    }
  }

  private constructor(worker: Worker, replies: Replies, storeId: string) {
    this.#worker = worker;
    this.#replies = replies;
    this.storeId = storeId;
  }

  async commit(batch: AppendBatch): Promise<WriterOutcome[]> {
    const reply = await this.#ask({ type: 'commit', batch }, [batch.bodies.buffer]);
    if (reply.type === 'committed') return reply.outcomes;
    throw new Error(`the event writer answered ${reply.type}`);
  }

  async close(): Promise<void> {
    if (!this.#replies.ended) await this.#ask({ type: 'close' }, []);
    await this.#worker.terminate();
  }

  #ask(request: WriterRequest, transfer: ArrayBuffer[]): Promise<WriterReply> {
    const reply = this.#replies.next();
    this.#worker.postMessage(request, transfer);
    return reply;
  }
}

/** Messages of the worker, each for the one question that is open. */
class Replies {
  /** The thread is gone. */
  ended = false;
  readonly #path: string;
  #open: { resolve(reply: WriterReply): void; reject(error: unknown): void } | undefined;

  constructor(worker: Worker, path: string) {
    this.#path = path;
    worker.on('message', (reply: WriterReply) => this.#settle(reply));
    worker.on('error', (error) => this.#end(error));
    worker.on('exit', () => this.#end(undefined));
  }

  next(): Promise<WriterReply> {
    if (this.ended) return Promise.reject(new EventStoreError('failed', `the writer of ${this.#path} has ended`));
    return new Promise((resolve, reject) => {
      this.#open = { resolve, reject };
    });
  }

  #settle(reply: WriterReply): void {
    const open = this.#open;
    this.#open = undefined;
    if (reply.type === 'failed') open?.reject(explainFailure(reply.failure, this.#path));
    else open?.resolve(reply);
  }

  #end(cause: unknown): void {
    this.ended = true;
    const open = this.#open;
    this.#open = undefined;
    open?.reject(new EventStoreError('unknown-outcome', `the writer of ${this.#path} ended in the middle`, cause));
  }
}
