import type { BlockDevice, MaybePromise } from '../block-device.ts';
import type { Clock } from '../runtime.port.ts';
import { type BlockRequest, InterceptedDevice } from './intercepted-device.ts';

export interface RateLimit {
  /** Payload of reads and writes; other requests cost nothing. */
  readonly bytesPerSecond: number;
  /** What may pass at once after a pause. */
  readonly burstBytes: number;
}

/** Holds the payload of reads and writes under a rate, first come, first served. Owns the device. */
export class RateDevice extends InterceptedDevice {
  constructor(device: BlockDevice, clock: Clock, limit: RateLimit) {
    if (!(limit.bytesPerSecond > 0) || !(limit.burstBytes >= 0)) throw new RangeError('a rate must be positive');
    const bytesPerMilli = limit.bytesPerSecond / 1000;
    /** When everything that was let in so far is paid for; a burst may be owed. */
    let paidAt = clock.monotonicMillis();
    super(device, <T>(request: BlockRequest, run: () => MaybePromise<T>): MaybePromise<T> => {
      if (request.operation !== 'read' && request.operation !== 'write') return run();
      const now = clock.monotonicMillis();
      paidAt = Math.max(paidAt, now) + request.lengthBytes / bytesPerMilli;
      const waitMillis = paidAt - now - limit.burstBytes / bytesPerMilli;
      if (waitMillis <= 0) return run();
      return new Promise<void>((resolve) => {
        clock.after(waitMillis, resolve);
      }).then(run);
    });
  }
}
