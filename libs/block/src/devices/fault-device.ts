import type { BlockDevice, MaybePromise } from '../block-device.ts';
import { BlockIoError } from '../errors.ts';
import { type BlockRequest, InterceptedDevice } from './intercepted-device.ts';

/** Decides about one request: nothing, or the errno's name it fails with. `after` lets the device do it first (the answer is lost). */
export type FaultRule = (request: BlockRequest) => undefined | string | { readonly code: string; readonly after: true };

/** A device that fails as the rule says. Owns the device. */
export class FaultDevice extends InterceptedDevice {
  constructor(device: BlockDevice, rule: FaultRule) {
    super(device, <T>(request: BlockRequest, run: () => MaybePromise<T>): MaybePromise<T> => {
      const fault = rule(request);
      if (fault === undefined) return run();
      if (typeof fault === 'string') throw injected(fault, request);
      const result = run();
      if (!(result instanceof Promise)) throw injected(fault.code, request);
      return result.then(() => {
        throw injected(fault.code, request);
      });
    });
  }
}

function injected(code: string, { operation, offsetBytes, lengthBytes }: BlockRequest): BlockIoError {
  return new BlockIoError(code, `injected ${code}: ${operation} ${offsetBytes}+${lengthBytes}`);
}
