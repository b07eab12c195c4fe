import { ApiProblem } from './problem.ts';

interface Bucket {
  tokens: number;
  atMillis: number;
}

const KEYS_MAX = 10_000;
const FAILURES_BURST = 20;
const FAILURES_PER_SECOND = 0.5;

/** Token buckets, one per client; the oldest make room for new ones. */
export class RateLimits {
  readonly #requests: Buckets;
  readonly #failures: Buckets;

  constructor(requestsPerSecond: number, nowMillis: () => number = () => performance.now()) {
    this.#requests = new Buckets(requestsPerSecond * 2, requestsPerSecond, nowMillis);
    this.#failures = new Buckets(FAILURES_BURST, FAILURES_PER_SECOND, nowMillis);
  }

  /** Throws ApiProblem `too-many-requests`. */
  take(client: string): void {
    if (!this.#requests.take(client)) throw tooMany('this client sends more requests than it may', 1);
  }

  failed(address: string): void {
    this.#failures.take(address);
  }

  checkFailures(address: string): void {
    if (this.#failures.isEmpty(address)) throw tooMany('too many failed log-ins from this address', 10);
  }
}

class Buckets {
  readonly #buckets = new Map<string, Bucket>();
  readonly #size: number;
  readonly #perSecond: number;
  readonly #nowMillis: () => number;

  constructor(size: number, perSecond: number, nowMillis: () => number) {
    this.#size = size;
    this.#perSecond = perSecond;
    this.#nowMillis = nowMillis;
  }

  take(key: string): boolean {
    const bucket = this.#refilled(key);
    if (bucket.tokens < 1) return false;
    bucket.tokens -= 1;
    return true;
  }

  isEmpty(key: string): boolean {
    return this.#buckets.has(key) && this.#refilled(key).tokens < 1;
  }

  #refilled(key: string): Bucket {
    const atMillis = this.#nowMillis();
    const bucket = this.#buckets.get(key) ?? { tokens: this.#size, atMillis };
    bucket.tokens = Math.min(this.#size, bucket.tokens + ((atMillis - bucket.atMillis) / 1000) * this.#perSecond);
    bucket.atMillis = atMillis;
    this.#buckets.delete(key);
    this.#buckets.set(key, bucket);
    const [oldest] = this.#buckets.size > KEYS_MAX ? this.#buckets.keys() : [];
    if (oldest !== undefined) this.#buckets.delete(oldest);
    return bucket;
  }
}

function tooMany(detail: string, seconds: number): ApiProblem {
  return new ApiProblem('too-many-requests', detail, { headers: { 'retry-after': String(seconds) } });
}
