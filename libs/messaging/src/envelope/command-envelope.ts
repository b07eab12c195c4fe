import { understudy } from '@understudy/contracts';
import { type Refusal, refuse } from '@understudy/event-sourcing';
import { ENVELOPE_BYTES_MAX, ID_LENGTH_MAX } from '../limits.ts';
import { decodeMessage, encodeMessage, messageOf } from './message-type.ts';

/** Names an effect: the same in all attempts. */
export interface CommandKey {
  readonly jobId: string;
  readonly step: string;
}

/** What travels beside a command's body. */
export interface CommandContext {
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId: string;
  /** `user:anna`, `server:ps-1`, `job:<id>`, `system`. */
  readonly principal: string;
  /** W3C trace context, empty without a trace. */
  readonly traceparent?: string;
  readonly key?: CommandKey;
  readonly term: number;
  readonly epoch: number;
  readonly generation: number;
  readonly assignmentVersion: number;
}

export interface CommandEnvelope extends CommandContext {
  readonly name: string;
  readonly body: Uint8Array;
}

const { CommandEnvelope: Wire } = understudy.v1;

export function encodeCommand(envelope: CommandEnvelope): Uint8Array {
  return encodeMessage(Wire, envelope);
}

/** The envelope, or why it is none. `body` is a view into `bytes`. */
export function decodeCommand(bytes: Uint8Array): CommandEnvelope | Refusal {
  if (bytes.length > ENVELOPE_BYTES_MAX) {
    return malformed('', `A command has at most ${ENVELOPE_BYTES_MAX} bytes, this one has ${bytes.length}.`);
  }
  try {
    return checked(decodeMessage(Wire, bytes) as CommandEnvelope);
  } catch (cause) {
    return malformed('', messageOf(cause));
  }
}

const IDS = ['commandId', 'name', 'correlationId', 'causationId', 'principal', 'traceparent'] as const;
const REQUIRED = ['commandId', 'name', 'principal'] as const;
const COUNTERS = ['term', 'epoch', 'generation', 'assignmentVersion'] as const;

function checked(envelope: CommandEnvelope): CommandEnvelope | Refusal {
  for (const field of REQUIRED) if (envelope[field] === '') return malformed(`/${field}`, `"${field}" is missing.`);
  for (const field of IDS) {
    if ((envelope[field] ?? '').length > ID_LENGTH_MAX) return tooLong(`/${field}`);
  }
  for (const field of COUNTERS) {
    if (!Number.isSafeInteger(envelope[field])) return malformed(`/${field}`, `"${field}" is out of range.`);
  }
  return envelope.key === undefined ? envelope : checkedKey(envelope, envelope.key);
}

function checkedKey(envelope: CommandEnvelope, key: CommandKey): CommandEnvelope | Refusal {
  for (const field of ['jobId', 'step'] as const) {
    if (key[field] === '') return malformed(`/key/${field}`, `"key.${field}" is missing.`);
    if (key[field].length > ID_LENGTH_MAX) return tooLong(`/key/${field}`);
  }
  return envelope;
}

const tooLong = (field: string): Refusal =>
  malformed(field, `"${field.slice(1)}" has more than ${ID_LENGTH_MAX} characters.`);

export function malformed(field: string, message: string): Refusal {
  return refuse('malformed-command', message, 'Correct the named field and send the command again.', {
    field,
    when: 'never',
  });
}
