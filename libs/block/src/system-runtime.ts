import { randomFillSync } from 'node:crypto';
import type { Clock, Entropy } from './runtime.port.ts';

/** The operating system's clocks. */
export const systemClock: Clock = {
  wallMicros: () => Math.round((performance.timeOrigin + performance.now()) * 1000),
  monotonicMillis: () => performance.now(),
  after(millis, callback) {
    // The next turn of the loop, requests come in between. A timer would take a millisecond or two: an initial copy, in slices of 512 KiB, took 7.2 s
    // instead of 4.7 (docs/benchmarks.md). One that is not waited for would not keep the loop from sleeping, and come much later.
    if (millis === 0) {
      const soon = setImmediate(callback);
      return { cancel: () => clearImmediate(soon) };
    }
    const timer = setTimeout(callback, millis);
    timer.unref();
    return { cancel: () => clearTimeout(timer) };
  },
};

/** The operating system's random numbers. */
export const systemEntropy: Entropy = {
  bytes: (count) => randomFillSync(new Uint8Array(count)),
};
