import { setTimeout as delay } from 'node:timers/promises';

export interface UntilOptions {
  readonly timeoutMillis: number;
  readonly everyMillis?: number;
  readonly signal?: AbortSignal;
}

/** Asks until the answer is neither undefined nor false; throws with `what` and the last error when the time is over. */
export async function until<T>(
  what: string,
  ask: () => T | undefined | false | Promise<T | undefined | false>,
  options: UntilOptions,
): Promise<T> {
  const end = performance.now() + options.timeoutMillis;
  for (let cause: unknown; ; ) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    if (performance.now() >= end) {
      const reason = cause instanceof Error ? `: ${cause.message}` : '';
      throw new Error(`${what} did not come within ${options.timeoutMillis} ms${reason}`, { cause });
    }
    await delay(options.everyMillis ?? 50, undefined, options.signal ? { signal: options.signal } : {});
  }
}
