import { monitorEventLoopDelay } from 'node:perf_hooks';

const RESOLUTION_MILLIS = 10;
const SPANS = 30;

/**
 * The worst 99th percentile of this thread's event-loop delay over the last 30 spans. (The metrics library has one too, but loading it would make
 * a sender's return after its death half a second later.)
 */
export class DelayWindow {
  readonly #histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MILLIS });
  readonly #spans: number[] = [];

  constructor() {
    this.#histogram.enable();
  }

  /** Ends a span and answers the worst of the window, in milliseconds. */
  endSpan(): number {
    const p99Millis = this.#histogram.count === 0 ? 0 : this.#histogram.percentile(99) / 1e6 - RESOLUTION_MILLIS;
    this.#histogram.reset();
    this.#spans.push(Math.max(0, p99Millis));
    if (this.#spans.length > SPANS) this.#spans.shift();
    return Math.max(...this.#spans);
  }
}
