import type { Writable } from 'node:stream';

const BAR_CELLS = 28;
/** Off a terminal a live line is printed this often at most, and a bar at each of these steps. */
const PLAIN_EVERY_MILLIS = 2_000;
const PLAIN_BAR_STEP = 0.25;

/** Tells a person what happens: headings, facts, bars that move on a terminal and plain lines elsewhere. */
export class Narrator {
  readonly #out: Writable;
  readonly #terminal: boolean;
  readonly #started = performance.now();
  #step = 0;
  #barShown = false;
  #lastPlainMillis = Number.NEGATIVE_INFINITY;
  #nextPlainShare = 0;

  constructor(out: Writable, terminal: boolean) {
    this.#out = out;
    this.#terminal = terminal;
  }

  get elapsedMillis(): number {
    return performance.now() - this.#started;
  }

  title(text: string): void {
    this.#print(this.#strong(text));
  }

  heading(text: string): void {
    this.#step += 1;
    this.#lastPlainMillis = Number.NEGATIVE_INFINITY;
    this.#nextPlainShare = 0;
    const time = this.#faint(`${(this.elapsedMillis / 1000).toFixed(1).padStart(5)} s`);
    this.#print(`\n${time}  ${this.#strong(`${this.#step}. ${text}`)}`);
  }

  line(text: string): void {
    this.#print(`         ${text}`);
  }

  good(text: string): void {
    this.line(`${this.#coloured('32', '✔')} ${text}`);
  }

  bad(text: string): void {
    this.line(`${this.#coloured('31', '✘')} ${text}`);
  }

  /** A bar from 0 to 1 with a remark; it is drawn over itself until something else is printed. */
  progress(fraction: number, remark: string): void {
    const share = Math.min(1, Math.max(0, fraction));
    const full = Math.round(share * BAR_CELLS);
    const bar = `${'█'.repeat(full)}${'░'.repeat(BAR_CELLS - full)}`;
    const text = `${bar} ${String(Math.floor(share * 100)).padStart(3)} %  ${remark}`;
    if (this.#terminal) this.#moving(text);
    else if (share >= this.#nextPlainShare) {
      this.#nextPlainShare = share + PLAIN_BAR_STEP;
      this.line(text);
    }
  }

  /** A line of live figures, drawn over itself. */
  live(text: string): void {
    if (this.#terminal) this.#moving(text);
    else this.#plain(text);
  }

  #moving(text: string): void {
    this.#out.write(`\r\x1b[2K         ${text}`);
    this.#barShown = true;
  }

  #plain(text: string): void {
    if (performance.now() - this.#lastPlainMillis < PLAIN_EVERY_MILLIS) return;
    this.#lastPlainMillis = performance.now();
    this.line(text);
  }

  #print(text: string): void {
    const end = this.#barShown ? '\n' : '';
    this.#barShown = false;
    this.#out.write(`${end}${text}\n`);
  }

  #strong(text: string): string {
    return this.#coloured('1', text);
  }

  #faint(text: string): string {
    return this.#coloured('2', text);
  }

  #coloured(code: string, text: string): string {
    return this.#terminal ? `\x1b[${code}m${text}\x1b[0m` : text;
  }
}
