import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { boundToParent } from '@understudy/hosting';

const living = new Set<TestProcess>();
let hooked = false;

/** A runner that ends in the middle takes everything with it. */
function killAllAtExit(): void {
  if (hooked) return;
  hooked = true;
  process.once('exit', () => {
    for (const each of living) each.signal('SIGKILL');
  });
}

export interface TestProcessOptions {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** stdout and stderr go here, appended: a child never holds the runner's pipes. */
  readonly logPath: string;
}

/** A real process under test: started, watched, stopped, killed, held and started again with the same command line. */
export class TestProcess {
  readonly options: TestProcessOptions;
  #child: ChildProcess | undefined;
  #end: Promise<void> = Promise.resolve();

  constructor(options: TestProcessOptions) {
    this.options = options;
  }

  get processId(): number | undefined {
    return this.#child?.pid;
  }

  /** Undefined while it runs, and when a signal ended it. */
  get exitCode(): number | undefined {
    return this.#child?.exitCode ?? undefined;
  }

  get isRunning(): boolean {
    return this.#child !== undefined && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  start(): void {
    if (this.isRunning) throw new Error(`${this.options.name} runs already`);
    killAllAtExit();
    const log = openSync(this.options.logPath, 'a');
    const { env, cwd } = this.options;
    const [command, ...args] = boundToParent([this.options.command, ...this.options.args], 'KILL');
    const child = spawn(command!, args, {
      // A group of its own: its children can be ended with it, and a Ctrl-C is the runner's to handle.
      detached: true,
      stdio: ['ignore', log, log],
      env: { ...process.env, ...env },
      ...(cwd === undefined ? {} : { cwd }),
    });
    closeSync(log);
    this.#child = child;
    living.add(this);
    this.#end = new Promise((resolve) => {
      const over = () => {
        living.delete(this);
        resolve();
      };
      child.once('exit', over);
      child.once('error', over);
    });
  }

  /** To the process and its children. Nothing happens when it has ended. */
  signal(signal: NodeJS.Signals): void {
    const processId = this.#child?.pid;
    if (processId === undefined || !this.isRunning) return;
    try {
      process.kill(-processId, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }

  /** SIGKILL, and waits until it is gone. */
  async kill(): Promise<void> {
    this.signal('SIGKILL');
    await this.#end;
  }

  /** SIGTERM, and SIGKILL when it takes longer. */
  async stop(timeoutMillis = 5_000): Promise<void> {
    this.signal('SIGCONT');
    this.signal('SIGTERM');
    const late = new AbortController();
    const ended = await Promise.race([
      this.#end.then(() => true),
      delay(timeoutMillis, false, { signal: late.signal }).catch(() => true),
    ]);
    late.abort();
    if (!ended) await this.kill();
  }

  /** The last lines of the log, for messages. */
  logTail(bytes = 2_000): string {
    return existsSync(this.options.logPath) ? readFileSync(this.options.logPath, 'utf8').slice(-bytes) : '';
  }
}
