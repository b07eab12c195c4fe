import { appendFileSync, closeSync, existsSync, fsyncSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What was made, counted in a file that outlives every kill. What is made is named from its key: found, then created. */
export class CountingFabric {
  readonly #made: string;
  readonly #runs: string;

  constructor(folder: string) {
    this.#made = join(folder, 'effects.log');
    this.#runs = join(folder, 'runs.log');
  }

  /** Makes it unless it is there. */
  make(key: string): void {
    append(this.#runs, key);
    if (!this.made().includes(key)) append(this.#made, key);
  }

  made(): string[] {
    return lines(this.#made);
  }

  /** Every time that an effect was run. */
  runs(): string[] {
    return lines(this.#runs);
  }
}

function lines(path: string): string[] {
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
}

function append(path: string, line: string): void {
  const file = openSync(path, 'a');
  appendFileSync(file, `${line}\n`);
  fsyncSync(file);
  closeSync(file);
}
