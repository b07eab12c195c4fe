import { understudy } from '@understudy/contracts';
import type { Refusal } from '@understudy/event-sourcing';
import { BusError } from '../errors.ts';
import { decodeMessage, encodeMessage } from './message-type.ts';

export interface CommandResult {
  readonly type: 'result';
  /** Name of the message in `body`; empty when there is none. */
  readonly name: string;
  readonly body: Uint8Array;
  /** Where the store stood after it, for `?at-least=`. */
  readonly position?: string;
  readonly revision?: number;
}

/** The executor tried and failed. */
export interface CommandFailure {
  readonly type: 'failure';
  /** Stable, kebab-case. */
  readonly code: string;
  readonly message: string;
  readonly retryable: boolean;
}

export type CommandReply = CommandResult | Refusal | CommandFailure;

export interface ReplyEnvelope {
  readonly commandId: string;
  readonly traceparent?: string;
  readonly reply: CommandReply;
}

const { ReplyEnvelope: Wire } = understudy.v1;
const NEVER = 'REFUSAL_WHEN_NEVER';
const NOT_NOW = 'REFUSAL_WHEN_NOT_NOW';

export function encodeReply({ commandId, traceparent, reply }: ReplyEnvelope): Uint8Array {
  return encodeMessage(Wire, { commandId, traceparent, ...wireReply(reply) });
}

/** As a field of a protobuf `oneof outcome`. */
export function wireReply(reply: CommandReply): object {
  if (reply.type !== 'refusal') return { [reply.type]: reply };
  return { refusal: { ...reply, when: reply.when === 'never' ? NEVER : NOT_NOW } };
}

/** Throws `BusError` `undecodable`. */
export function decodeReply(bytes: Uint8Array): ReplyEnvelope {
  const { commandId, traceparent, ...outcome } = decodeMessage(Wire, bytes);
  return { commandId: commandId ?? '', ...(traceparent && { traceparent }), reply: replyOf(outcome) };
}

interface WireOutcome {
  readonly result?: object;
  readonly refusal?: object;
  readonly failure?: object;
}

export function replyOf({ result, refusal, failure }: WireOutcome): CommandReply {
  if (result !== undefined) return resultOf(result as CommandResult);
  if (refusal !== undefined) return refusalOf(refusal as Refusal);
  if (failure !== undefined) return { type: 'failure', ...(failure as Omit<CommandFailure, 'type'>) };
  throw new BusError('undecodable', 'a reply without outcome');
}

function resultOf({ name, body, position, revision }: CommandResult): CommandResult {
  return { type: 'result', name, body, ...(position && { position }), ...(revision !== undefined && { revision }) };
}

export function refusalOf(from: { readonly [Key in keyof Refusal]?: unknown }): Refusal {
  const { code, message, remedy, field, when } = from;
  return {
    type: 'refusal',
    code: String(code),
    message: String(message),
    remedy: String(remedy),
    when: when === NEVER ? 'never' : 'not-now',
    ...(typeof field === 'string' && field !== '' && { field }),
  };
}
