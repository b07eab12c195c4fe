import { EmptyResponseException } from '@nestjs/microservices/errors/empty-response.exception.js';
import { isRefusal, type Refusal } from '@understudy/event-sourcing';
import { decodeMessage, type MessageType, messageOf, type Plain } from '../envelope/message-type.ts';
import type { CommandReply } from '../envelope/reply-envelope.ts';
import { BusError } from '../errors.ts';
import type { CommandOutcome, UnknownOutcome } from './bus.types.ts';

export function unknownOutcome(reason: UnknownOutcome['reason'], message: string): UnknownOutcome {
  return { type: 'unknown-outcome', reason, message };
}

export function outcomeOf(reply: CommandReply): CommandOutcome<Uint8Array> {
  if (reply.type !== 'result') return reply;
  const { name: _, body, ...where } = reply;
  return { ...where, type: 'result', body };
}

/** Why there was no reply. Everything that is not known to be an answer is unknown. */
export function outcomeOfError(cause: unknown): UnknownOutcome {
  const message = messageOf(cause);
  if (cause instanceof BusError) {
    const away = cause.code === 'not-connected' || cause.code === 'closed';
    return unknownOutcome(away ? 'not-connected' : 'undecodable-reply', message);
  }
  if (!(cause instanceof Error)) return unknownOutcome('timed-out', message);
  if (cause instanceof EmptyResponseException) return unknownOutcome('nobody-serves', 'nobody serves this now');
  return unknownOutcome('timed-out', cause.name === 'TimeoutError' ? 'no answer in time' : message);
}

/** The result's body as its message's fields. */
export function typedOutcome<Fields extends object>(
  outcome: CommandOutcome<Uint8Array>,
  type: MessageType<Fields> | undefined,
): CommandOutcome<Plain<Fields>> {
  if (isResult(outcome)) return { ...outcome, body: typedBody(type, outcome.body) };
  return outcome;
}

function typedBody<Fields extends object>(
  type: MessageType<Fields> | undefined,
  body: Uint8Array | undefined,
): Plain<Fields> | undefined {
  return type === undefined || body === undefined ? undefined : decodeMessage(type, body);
}

type ResultOutcome = Extract<CommandOutcome<Uint8Array>, { type: 'result' }>;

const isResult = (outcome: CommandOutcome<Uint8Array>): outcome is ResultOutcome =>
  !isRefusal(outcome as Refusal) && outcome.type === 'result';
