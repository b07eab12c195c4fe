import type { BlockDevice, MaybePromise } from '../block-device.ts';
import type { Clock } from '../runtime.port.ts';
import { type BlockOperation, type BlockRequest, InterceptedDevice } from './intercepted-device.ts';

/** Upper edges of the latency buckets, in microseconds; the last bucket has none. */
export const LATENCY_EDGES_MICROS = [
  50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 50_000, 250_000, 1_000_000,
] as const;

/** Counters of one kind of request; they only rise. */
export interface OperationMetrics {
  requests: number;
  errors: number;
  bytes: number;
  totalMicros: number;
  /** One more than there are edges. */
  readonly latencies: number[];
}

export type BlockMetrics = Readonly<Record<BlockOperation, OperationMetrics>>;

/** Counts requests, bytes, errors and latencies. Owns the device. */
export class MetricsDevice extends InterceptedDevice {
  readonly metrics: BlockMetrics;

  constructor(device: BlockDevice, clock: Clock) {
    const metrics = emptyMetrics();
    super(device, <T>(request: BlockRequest, run: () => MaybePromise<T>): MaybePromise<T> => {
      const of = metrics[request.operation];
      const began = clock.monotonicMillis();
      const ended = (isError: boolean): void => {
        const micros = (clock.monotonicMillis() - began) * 1000;
        const edge = LATENCY_EDGES_MICROS.findIndex((edge) => micros <= edge);
        of.requests++;
        of.errors += isError ? 1 : 0;
        of.bytes += isError ? 0 : request.lengthBytes;
        of.totalMicros += micros;
        of.latencies[edge < 0 ? LATENCY_EDGES_MICROS.length : edge]!++;
      };
      return observe(run, ended);
    });
    this.metrics = metrics;
  }
}

function observe<T>(run: () => MaybePromise<T>, ended: (isError: boolean) => void): MaybePromise<T> {
  try {
    const result = run();
    if (!(result instanceof Promise)) {
      ended(false);
      return result;
    }
    return result.then(
      (value) => {
        ended(false);
        return value;
      },
      (error: unknown) => {
        ended(true);
        throw error;
      },
    );
  } catch (error) {
    ended(true);
    throw error;
  }
}

function emptyMetrics(): BlockMetrics {
  const empty = (): OperationMetrics => ({
    requests: 0,
    errors: 0,
    bytes: 0,
    totalMicros: 0,
    latencies: new Array<number>(LATENCY_EDGES_MICROS.length + 1).fill(0),
  });
  return { read: empty(), write: empty(), zero: empty(), trim: empty(), flush: empty(), extents: empty() };
}
