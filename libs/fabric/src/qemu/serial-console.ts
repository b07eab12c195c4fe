import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { FabricError } from '../errors.ts';
import type { GuestConsole } from '../fabric.port.ts';

const READ_BYTES_MAX = 1024 * 1024;
const POLL_MILLIS = 25;

/** The serial line's file. It belongs to QEMU, so it goes on growing whoever reads. */
export class SerialConsole implements GuestConsole {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  sizeBytes(): number {
    return this.#withFile((file) => fstatSync(file).size, 0);
  }

  read(fromBytes = 0): string {
    return this.#withFile((file) => {
      const length = Math.max(0, Math.min(fstatSync(file).size - fromBytes, READ_BYTES_MAX));
      const target = Buffer.alloc(length);
      return target.toString('utf8', 0, readSync(file, target, 0, length, fromBytes));
    }, '');
  }

  async waitFor(
    pattern: RegExp,
    options: { timeoutMillis: number; fromBytes?: number; signal?: AbortSignal },
  ): Promise<RegExpExecArray> {
    const until = performance.now() + options.timeoutMillis;
    let position = options.fromBytes ?? 0;
    for (;;) {
      const text = this.read(position);
      const whole = text.slice(0, text.lastIndexOf('\n') + 1);
      const match = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '')).exec(whole);
      if (match) return match;
      // Lines that were looked at in vain are not looked at again.
      position += Buffer.byteLength(whole);
      if (performance.now() >= until) throw this.#timeout(pattern, options.timeoutMillis);
      await delay(POLL_MILLIS, undefined, { signal: options.signal });
    }
  }

  #timeout(pattern: RegExp, timeoutMillis: number): FabricError {
    const last = this.read(Math.max(0, this.sizeBytes() - 1_000));
    const message = `the console did not show ${pattern} in ${timeoutMillis} ms; its last lines: ${JSON.stringify(last)}`;
    return new FabricError('CONSOLE_TIMEOUT', message);
  }

  #withFile<T>(use: (file: number) => T, missing: T): T {
    let file: number;
    try {
      file = openSync(this.path, 'r');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return missing;
      throw error;
    }
    try {
      return use(file);
    } finally {
      closeSync(file);
    }
  }
}

/** The console of a machine of which only the log's path is known. */
export function openConsole(path: string): GuestConsole {
  return new SerialConsole(path);
}
