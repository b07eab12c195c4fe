import { randomFillSync } from 'node:crypto';
import type { Clock, Entropy } from './runtime.port.ts';

/** The operating system's clocks. */
export const systemClock: Clock = {
  wallMicros: () => Math.round((performance.timeOrigin + performance.now()) * 1000),
  monotonicMillis: () => performance.now(),
  after(millis, callback) {
    const timer = setTimeout(callback, millis);
    timer.unref();
    return { cancel: () => clearTimeout(timer) };
  },
};

/** The operating system's random numbers. */
export const systemEntropy: Entropy = {
  bytes: (count) => randomFillSync(new Uint8Array(count)),
};
