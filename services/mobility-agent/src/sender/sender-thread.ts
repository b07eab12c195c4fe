import { Worker } from 'node:worker_threads';
import type { PeerAddress } from '@understudy/identity';
import type { FromSender, MachineDefinition, ReplicaMemory, ToSender } from '@understudy/replication';
import type { FromThread, SenderThreadData, ThreadReport } from './sender.messages.ts';

const RESTART_FIRST_MILLIS = 200;
const RESTART_MAX_MILLIS = 10_000;
/** A thread that lived so long begins its back-off anew. */
const PROVEN_MILLIS = 60_000;
const STOP_MILLIS = 2_000;
const MIB = 1024 * 1024;

export interface SenderThreadOptions extends Omit<SenderThreadData, 'memory' | 'definition' | 'upstream'> {
  /** As they are when a thread is started. */
  readonly upstream: () => readonly PeerAddress[];
  readonly definition: () => MachineDefinition;
  readonly memory: () => ReplicaMemory | undefined;
  readonly heapBytesMax: number;
  readonly onEnded: (reason: string, restartInMillis: number) => void;
  /** The next hop took the stream (undefined), or cannot be used and why: told at each change, not at each attempt. */
  readonly onHop: (problem: string | undefined) => void;
}

/**
 * The loop's end of the seam to its sender: a worker thread that is started again, with back-off, whenever it ends by itself. What was handed
 * over to a thread that died is void: the next one opens a new incarnation, and the loop sends again what was not durable.
 */
export class SenderThread {
  readonly #options: SenderThreadOptions;
  #listener: (message: FromSender) => void = () => undefined;
  #worker: Worker | undefined;
  #restart: NodeJS.Timeout | undefined;
  #startedAtMillis = 0;
  #restartMillis = RESTART_FIRST_MILLIS;
  #stopping = false;
  #halting = false;
  #restarts = 0;
  #lastProblem: string | undefined;
  #hopTold = false;
  #report: ThreadReport | undefined;

  constructor(options: SenderThreadOptions) {
    this.#options = options;
  }

  get restarts(): number {
    return this.#restarts;
  }

  get lastProblem(): string | undefined {
    return this.#lastProblem;
  }

  get isRunning(): boolean {
    return this.#worker !== undefined;
  }

  /** The thread's last words about itself; undefined while there is none. */
  get report(): ThreadReport | undefined {
    return this.#report;
  }

  onMessage(listener: (message: FromSender) => void): void {
    this.#listener = listener;
  }

  start(): void {
    if (this.#stopping || this.#worker !== undefined) return;
    const { ring, upstream, identityFolder, niceness, heapBytesMax, definition, memory } = this.#options;
    const workerData: SenderThreadData = {
      ring,
      upstream: upstream(),
      identityFolder,
      niceness,
      definition: definition(),
      memory: memory(),
    };
    this.#startedAtMillis = performance.now();
    let worker: Worker;
    try {
      worker = new Worker(new URL('./sender.worker.js', import.meta.url), {
        workerData,
        resourceLimits: { maxOldGenerationSizeMb: Math.max(32, Math.round(heapBytesMax / MIB)) },
      });
    } catch (cause) {
      // No thread can be made now (a limit of the host): that must not end the process that serves the disks.
      this.#ended(cause instanceof Error ? cause.message : String(cause));
      return;
    }
    this.#worker = worker;
    let problem: string | undefined;
    worker.on('message', (message: FromThread) => this.#take(message));
    worker.on('error', (error: Error) => {
      problem = error.message;
    });
    worker.on('exit', (code) => this.#ended(problem ?? `exit code ${code}`));
  }

  /** Nothing waits here. Without a thread the message is dropped: a new incarnation makes it void anyway. */
  post(message: ToSender): void {
    const worker = this.#worker;
    if (worker === undefined) return;
    if (message.type !== 'batch') worker.postMessage(message);
    else worker.postMessage(message, [message.batch.entries.buffer]);
  }

  /** Ends the thread for good: first by asking, then by force. */
  async stop(): Promise<void> {
    this.#stopping = true;
    clearTimeout(this.#restart);
    const worker = this.#worker;
    if (worker === undefined) return;
    const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
    worker.postMessage({ type: 'stop' });
    const force = setTimeout(() => void worker.terminate(), STOP_MILLIS);
    await ended;
    clearTimeout(force);
  }

  /** Ends the thread without a successor: `start` makes one, with addresses, definition and memory as they are then. */
  async halt(): Promise<void> {
    clearTimeout(this.#restart);
    this.#halting = true;
    await this.#worker?.terminate();
    this.#halting = false;
  }

  /** For tests of what happens then, and for an operator: ends the thread as a defect would. */
  async kill(): Promise<void> {
    await this.#worker?.terminate();
  }

  #take(message: FromThread): void {
    if (message.type === 'report') this.#report = message.report;
    else {
      this.#note(message.message);
      this.#listener(message.message);
    }
  }

  #note(message: FromSender): void {
    if (message.type === 'disconnected') this.#hop(message.reason);
    if (message.type === 'opened' || message.type === 'resumed') this.#hop(undefined);
  }

  #hop(problem: string | undefined): void {
    const isKnown = this.#hopTold && this.#lastProblem === problem;
    this.#lastProblem = problem;
    if (isKnown) return;
    this.#hopTold = true;
    this.#options.onHop(problem);
  }

  #ended(reason: string): void {
    this.#worker = undefined;
    this.#report = undefined;
    if (this.#stopping || this.#halting) return;
    if (performance.now() - this.#startedAtMillis > PROVEN_MILLIS) this.#restartMillis = RESTART_FIRST_MILLIS;
    const wait = this.#restartMillis;
    this.#restartMillis = Math.min(wait * 2, RESTART_MAX_MILLIS);
    this.#restarts += 1;
    this.#lastProblem = `the sender's thread ended: ${reason}`;
    this.#listener({ type: 'disconnected', reason: this.#lastProblem });
    this.#options.onEnded(reason, wait);
    this.#restart = setTimeout(() => this.start(), wait);
  }
}
