import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { boundToParent } from '@understudy/hosting';
import { lastWords, openLog } from './process-log.ts';
import { afterEnd } from './restart.policy.ts';

const STOP_MILLIS = 12_000;
const READY_POLL_MILLIS = 50;

export interface ProcessSpec {
  readonly name: string;
  readonly command: readonly string[];
  /** Standard output and error, appended. */
  readonly logPath: string;
  /** Whether the process with this number does its work. Throwing is a no. */
  readonly isReady: (processId: number) => Promise<boolean>;
}

/** What a supervisor has to tell about a process. */
export type ProcessEvent =
  | { readonly type: 'started'; readonly name: string; readonly processId: number }
  | { readonly type: 'ready'; readonly name: string; readonly processId: number; readonly afterMillis: number }
  | {
      readonly type: 'ended';
      readonly name: string;
      readonly how: string;
      readonly exitCode?: number;
      readonly restartInMillis: number;
      readonly lastWords: string;
    }
  | { readonly type: 'stopped'; readonly name: string };

/** Keeps one process running until it is told to stop: started again with a growing pause whenever it ends by itself. */
export class SupervisedProcess {
  readonly spec: ProcessSpec;
  readonly #tell: (event: ProcessEvent) => void;
  readonly #stop = new AbortController();
  #child: ChildProcess | undefined;
  #ready = false;
  #run: Promise<void> = Promise.resolve();

  constructor(spec: ProcessSpec, tell: (event: ProcessEvent) => void) {
    this.spec = spec;
    this.#tell = tell;
  }

  get processId(): number | undefined {
    return this.#child?.pid;
  }

  get isReady(): boolean {
    return this.#ready;
  }

  start(): void {
    this.#run = this.#keepRunning();
  }

  /** Waits until it is ready; false when it was stopped before. */
  async ready(): Promise<boolean> {
    while (!this.#ready && !this.#stop.signal.aborted) await delay(READY_POLL_MILLIS);
    return this.#ready;
  }

  /** SIGTERM, SIGKILL when that takes too long. Resolves when it is gone. */
  async stop(): Promise<void> {
    this.#stop.abort();
    const child = this.#child;
    if (child !== undefined && isAlive(child)) {
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), STOP_MILLIS);
      await this.#run;
      clearTimeout(force);
    }
    await this.#run;
    this.#tell({ type: 'stopped', name: this.spec.name });
  }

  async #keepRunning(): Promise<void> {
    for (let endsInARow = 0; !this.#stop.signal.aborted; ) {
      const startedMillis = performance.now();
      const how = await this.#runOnce(startedMillis);
      if (this.#stop.signal.aborted) return;
      const next = afterEnd({ endsInARow, startedMillis }, performance.now());
      endsInARow = next.endsInARow;
      this.#tell({
        ...{ type: 'ended', name: this.spec.name, ...how },
        ...{ restartInMillis: next.pauseMillis, lastWords: lastWords(this.spec.logPath) },
      });
      await delay(next.pauseMillis, undefined, { signal: this.#stop.signal }).catch(() => undefined);
    }
  }

  async #runOnce(startedMillis: number): Promise<{ how: string; exitCode?: number }> {
    const child = this.#spawn();
    const ended = new Promise<{ how: string; exitCode?: number }>((resolve) => {
      child.once('error', (error) => resolve({ how: error.message }));
      child.once('exit', (code, signal) =>
        resolve(code === null ? { how: String(signal) } : { how: `exit code ${code}`, exitCode: code }),
      );
    });
    if (child.pid !== undefined) {
      this.#tell({ type: 'started', name: this.spec.name, processId: child.pid });
      void this.#watchStart(child, child.pid, startedMillis);
    }
    const how = await ended;
    this.#ready = false;
    return how;
  }

  async #watchStart(child: ChildProcess, processId: number, startedMillis: number): Promise<void> {
    while (isAlive(child)) {
      // Not ready and not reachable are the same here: it is asked again.
      const ready = await this.spec.isReady(processId).catch(() => false);
      if (ready && isAlive(child)) {
        this.#ready = true;
        const afterMillis = Math.round(performance.now() - startedMillis);
        this.#tell({ type: 'ready', name: this.spec.name, processId, afterMillis });
        return;
      }
      await delay(READY_POLL_MILLIS);
    }
  }

  #spawn(): ChildProcess {
    const log = openLog(this.spec.logPath);
    // A supervisor that is killed takes its processes to an orderly end.
    const [command, ...args] = boundToParent(this.spec.command, 'TERM');
    try {
      // A group of its own: Ctrl-C reaches the supervisor only, which ends everything in order.
      this.#child = spawn(command!, args, { detached: true, stdio: ['ignore', log, log], env: process.env });
      return this.#child;
    } finally {
      closeSync(log);
    }
  }
}

function isAlive(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}
