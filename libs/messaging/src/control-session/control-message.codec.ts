import { understudy } from '@understudy/contracts';
import { decodeMessage, encodeMessage, messageOf } from '../envelope/message-type.ts';
import { ControlSessionError } from './control-session.error.ts';
import { FRAME_BYTES_MAX, LENGTH_BYTES } from './frame-parser.ts';

export interface ControlFailure {
  readonly code: string;
  readonly message: string;
  readonly retryable: boolean;
}

export type ControlMessage =
  | { readonly kind: 'hello'; readonly versionMin: number; readonly versionMax: number }
  | { readonly kind: 'request'; readonly id: number; readonly method: string; readonly body: Uint8Array }
  | { readonly kind: 'reply'; readonly id: number; readonly body?: Uint8Array; readonly error?: ControlFailure }
  | { readonly kind: 'notice'; readonly method: string; readonly body: Uint8Array }
  | { readonly kind: 'ping' }
  | { readonly kind: 'pong' };

const { ControlMessage: Wire } = understudy.v1;
const KINDS = ['hello', 'request', 'reply', 'notice', 'ping', 'pong'] as const;
const METHOD = /^[a-z0-9-]{1,64}$/;

/** The message in its frame. Throws `ControlSessionError` `too-large`. */
export function encodeControl({ kind, ...fields }: ControlMessage): Buffer {
  const body = encodeMessage(Wire, { [kind]: fields });
  if (body.length > FRAME_BYTES_MAX) throw new ControlSessionError('too-large', `a ${kind} of ${body.length} bytes`);
  const frame = Buffer.allocUnsafe(LENGTH_BYTES + body.length);
  frame.writeUInt32LE(body.length);
  frame.set(body, LENGTH_BYTES);
  return frame;
}

/** Every field checked. Bodies are views into `frame`. Throws `ControlSessionError` `malformed`. */
export function decodeControl(frame: Buffer): ControlMessage {
  let wire: Record<string, object | undefined>;
  try {
    wire = decodeMessage(Wire, frame) as Record<string, object | undefined>;
  } catch (cause) {
    throw new ControlSessionError('malformed', messageOf(cause), { cause });
  }
  const kind = KINDS.find((name) => wire[name] !== undefined);
  if (kind === undefined) throw new ControlSessionError('malformed', 'a message of no known kind');
  return checked({ kind, ...wire[kind] } as ControlMessage);
}

function checked(message: ControlMessage): ControlMessage {
  if ('id' in message && !(Number.isSafeInteger(message.id) && message.id > 0)) fail(`the id ${message.id}`);
  if ('method' in message && !METHOD.test(message.method)) fail('a method that is none');
  if (message.kind === 'reply' && (message.body === undefined) === (message.error === undefined))
    fail('a reply without outcome');
  return message;
}

function fail(what: string): never {
  throw new ControlSessionError('malformed', what);
}
