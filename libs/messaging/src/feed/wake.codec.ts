import { understudy } from '@understudy/contracts';
import type { Position } from '@understudy/event-sourcing';
import { decodeMessage, encodeMessage } from '../envelope/message-type.ts';

export interface Wake {
  readonly storeId: string;
  readonly head: Position;
}

export const encodeWake = (wake: Wake): Uint8Array => encodeMessage(understudy.v1.Wake, wake);
/** Throws `BusError` `undecodable`. */
export const decodeWake = (bytes: Uint8Array): Wake => decodeMessage(understudy.v1.Wake, bytes) as Wake;
