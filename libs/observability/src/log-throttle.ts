const WINDOW_MILLIS = 10_000;
const LINES_MAX = 100;

interface Window {
  beganMillis: number;
  lines: number;
  suppressed: number;
}

/**
 * Keeps whoever can make a process log (a hostile peer, a flapping line) from filling its disk: so many lines of one code in ten seconds, the rest is
 * counted and the count is told with the next line that passes.
 */
export class LogThrottle {
  readonly #windows = new Map<string, Window>();
  readonly #nowMillis: () => number;

  constructor(nowMillis: () => number = () => performance.now()) {
    this.#nowMillis = nowMillis;
  }

  /** Undefined: do not log. Else how many lines of this code were left out before. */
  admit(code: string): number | undefined {
    const now = this.#nowMillis();
    const window = this.#windows.get(code);
    if (window === undefined || now - window.beganMillis >= WINDOW_MILLIS) {
      this.#windows.set(code, { beganMillis: now, lines: 1, suppressed: 0 });
      return window?.suppressed ?? 0;
    }
    window.lines += 1;
    if (window.lines <= LINES_MAX) return 0;
    window.suppressed += 1;
    return undefined;
  }
}
