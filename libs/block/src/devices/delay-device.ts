import type { BlockDevice, MaybePromise } from '../block-device.ts';
import type { Clock } from '../runtime.port.ts';
import { type BlockRequest, InterceptedDevice } from './intercepted-device.ts';

/** Milliseconds that a request waits before the device sees it; 0 or less: not at all, in the same turn. */
export type DelayRule = (request: BlockRequest) => number;

/** A slow device. Requests that wait have no order among each other. Owns the device. */
export class DelayDevice extends InterceptedDevice {
  constructor(device: BlockDevice, clock: Clock, rule: DelayRule) {
    super(device, <T>(request: BlockRequest, run: () => MaybePromise<T>): MaybePromise<T> => {
      const millis = rule(request);
      if (millis <= 0) return run();
      return new Promise<void>((resolve) => {
        clock.after(millis, resolve);
      }).then(run);
    });
  }
}
