import { crc32 } from 'node:zlib';
import { understudy } from '@understudy/contracts';
import { decodeDefinition, encodeDefinition } from '../batch/definition.codec.ts';
import type { MachineDefinition } from '../identity.ts';
import { readWelcome, wireWelcome } from '../stream/control.codec.ts';
import type { Fields } from '../stream/control.fields.ts';
import type { Welcome } from '../stream/message.types.ts';

/** "USX1" */
const STATE_MAGIC = 0x31_58_53_55;
const STATE_HEAD_BYTES = 16;
export const STATE_BYTES_MAX = 256 * 1024;

/** What a relay knows of the stream in a spool: the upstream's welcome when the incarnation was opened through it. */
export interface SpoolState {
  readonly welcome: Welcome;
  readonly definition: MachineDefinition;
}

/** `u32 magic | u32 version (1) | u32 body bytes | u32 body CRC`, then protobuf SpoolState. */
export function encodeSpoolState(state: SpoolState): Uint8Array {
  const body = understudy.v1.SpoolState.encode({
    machineId: state.definition.machineId,
    welcome: wireWelcome(state.welcome),
    definition: encodeDefinition(state.definition),
  }).finish();
  const head = Buffer.alloc(STATE_HEAD_BYTES);
  head.writeUInt32LE(STATE_MAGIC, 0);
  head.writeUInt32LE(1, 4);
  head.writeUInt32LE(body.byteLength, 8);
  head.writeUInt32LE(crc32(body), 12);
  return Buffer.concat([head, body]);
}

/** Undefined when the bytes are no whole state file: the spool beside it is worthless then, and nothing is lost but time. */
export function decodeSpoolState(bytes: Uint8Array): SpoolState | undefined {
  if (bytes.byteLength < STATE_HEAD_BYTES) return undefined;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, STATE_HEAD_BYTES);
  const body = bytes.subarray(STATE_HEAD_BYTES);
  const whole =
    head.readUInt32LE(0) === STATE_MAGIC &&
    head.readUInt32LE(4) === 1 &&
    head.readUInt32LE(8) === body.byteLength &&
    head.readUInt32LE(12) === crc32(body);
  return whole ? readBody(body) : undefined;
}

function readBody(body: Uint8Array): SpoolState | undefined {
  const type = understudy.v1.SpoolState;
  const from: Fields = type.toObject(type.decode(body), { longs: Number, defaults: true });
  const welcome = from['welcome'] as Fields | null;
  if (!welcome) return undefined;
  return { welcome: readWelcome(welcome), definition: decodeDefinition(from['definition'] as Uint8Array) };
}
