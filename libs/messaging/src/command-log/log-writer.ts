import { CommandLogError } from './command-log.error.ts';
import type { LogFile } from './log-file.ts';
import type { LogState } from './log-state.ts';
import type { LogRecord } from './record.codec.ts';

interface Waiting {
  readonly record: LogRecord;
  resolve(): void;
  reject(cause: unknown): void;
}

export interface LogWriterOptions {
  readonly file: LogFile;
  readonly state: LogState;
  /** Before another file is begun: forgets what may be forgotten. */
  tidy(): void;
  readonly replaceAfterBytes: number;
}

/** Makes records durable, those that wait together with one fsync, and applies them to the state only then. */
export class LogWriter {
  readonly #options: LogWriterOptions;
  #waiting: Waiting[] = [];
  #running: Promise<void> | undefined;
  /** A write or fsync failed: the file must not be written again. */
  #broken = false;

  constructor(options: LogWriterOptions) {
    this.#options = options;
  }

  /** Resolves when the record is durable and part of the state. */
  write(record: LogRecord): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ record, resolve, reject });
      this.#running ??= this.#run();
    });
  }

  async settled(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    // Those who come in the same turn share the fsync.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      await this.#writeBatch(batch);
    }
    this.#running = undefined;
  }

  async #writeBatch(batch: readonly Waiting[]): Promise<void> {
    const { file, state } = this.#options;
    try {
      if (this.#broken || this.#isDue()) await this.#replace();
      await file.append(batch.map(({ record }) => record));
      await file.sync();
    } catch (cause) {
      this.#broken = true;
      for (const { reject } of batch) reject(failed(cause));
      return;
    }
    for (const { record, resolve } of batch) {
      state.apply(record);
      resolve();
    }
  }

  #isDue(): boolean {
    const { file, replaceAfterBytes } = this.#options;
    return file.appendedBytes > Math.max(replaceAfterBytes, file.begunBytes);
  }

  async #replace(): Promise<void> {
    const { file, state, tidy } = this.#options;
    tidy();
    await file.replace(state);
    this.#broken = false;
  }
}

function failed(cause: unknown): CommandLogError {
  if (cause instanceof CommandLogError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  return new CommandLogError('command-log-failed', `the command log could not be written: ${message}`, { cause });
}
