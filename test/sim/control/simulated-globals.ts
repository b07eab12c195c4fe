import { AsyncLocalStorage } from 'node:async_hooks';
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import timersPromises from 'node:timers/promises';
import type { ProcessScope } from './process-scope.ts';

const running = new AsyncLocalStorage<ProcessScope>();

/** Runs code as part of a simulated process: its clock, its timers and its chance are that process's, also in everything that follows from it. */
export function runIn<Result>(scope: ProcessScope, work: () => Result): Result {
  return running.run(scope, work);
}

const real = {
  setTimeout: globalThis.setTimeout,
  clearTimeout: globalThis.clearTimeout,
  setInterval: globalThis.setInterval,
  clearInterval: globalThis.clearInterval,
  setImmediate: globalThis.setImmediate,
  now: Date.now,
  performanceNow: performance.now.bind(performance),
  randomUUID: crypto.randomUUID,
  pause: timersPromises.setTimeout,
};

/** What the services wait on. Those that were made outside of a simulated process are the real ones. */
class SimulatedTimer {
  readonly #cancel: () => void;

  constructor(cancel: () => void) {
    this.#cancel = cancel;
  }

  cancel(): void {
    this.#cancel();
  }

  unref(): this {
    return this;
  }
}

/**
 * The services read `Date.now`, set timers and make ids like any program; here these are simulated for whatever runs in a simulated process. So their own code
 * runs as it is, over a clock that jumps. Installed once, in a process that does nothing else.
 */
export function installSimulatedGlobals(): void {
  const clear = (otherwise: (timer?: NodeJS.Timeout) => void) => (timer: unknown) =>
    timer instanceof SimulatedTimer ? timer.cancel() : otherwise(timer as NodeJS.Timeout);
  Object.assign(globalThis, {
    setTimeout: (work: () => void, millis = 0, ...rest: []) =>
      later(work, millis) ?? real.setTimeout(work, millis, ...rest),
    setInterval: (work: () => void, millis = 0) => every(work, millis) ?? real.setInterval(work, millis),
    setImmediate: (work: (value?: unknown) => void) => later(() => work(), 0) ?? real.setImmediate(work),
    clearTimeout: clear(real.clearTimeout),
    clearInterval: clear(real.clearInterval),
  });
  Date.now = () => running.getStore()?.wallMillis() ?? real.now();
  performance.now = () => running.getStore()?.monotonicMillis() ?? real.performanceNow();
  Object.assign(crypto, { randomUUID: () => running.getStore()?.uuid() ?? real.randomUUID() });
  Object.assign(timersPromises, { setTimeout: pause });
  syncBuiltinESMExports();
}

function later(work: () => void, millis: number): SimulatedTimer | undefined {
  const timer = running.getStore()?.after(millis * 1000, 'timer', work);
  return timer && new SimulatedTimer(() => timer.cancel());
}

function every(work: () => void, millis: number): SimulatedTimer | undefined {
  const scope = running.getStore();
  if (scope === undefined) return undefined;
  let timer = scope.after(millis * 1000, 'interval', function again() {
    timer = scope.after(millis * 1000, 'interval', again);
    work();
  });
  return new SimulatedTimer(() => timer.cancel());
}

function pause<Value>(millis = 0, value?: Value, options: { readonly signal?: AbortSignal } = {}): Promise<Value> {
  const scope = running.getStore();
  if (scope === undefined) return real.pause(millis, value, options);
  const { signal } = options;
  return new Promise((resolve, reject) => {
    const abort = () => {
      timer.cancel();
      reject(signal?.reason);
    };
    const timer = scope.after(millis * 1000, 'pause', () => {
      signal?.removeEventListener('abort', abort);
      resolve(value as Value);
    });
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  });
}
