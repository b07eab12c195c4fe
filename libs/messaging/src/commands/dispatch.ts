import { isRefusal, type Refusal, refuse } from '@understudy/event-sourcing';
import { inSpan, isTracing } from '@understudy/observability';
import type { BusLog } from '../bus-log.ts';
import { type CommandEnvelope, decodeCommand, malformed } from '../envelope/command-envelope.ts';
import { decodeMessage, encodeMessage, messageOf, nameOfMessage } from '../envelope/message-type.ts';
import { type CommandFailure, type CommandReply, encodeReply, type ReplyEnvelope } from '../envelope/reply-envelope.ts';
import { ENVELOPE_BYTES_MAX } from '../limits.ts';
import { type BusParty, CONTROL_PLANE_ROLES } from '../subjects.ts';
import type { Accepted, AnyCommandEntry, CommandMap, HandlerContext } from './command-map.ts';

export interface DispatchOptions {
  readonly map: CommandMap;
  readonly log: BusLog;
}

/** From the bytes of an envelope to the bytes of a reply; never throws. The transport (bus, control session) knows the sender. */
export async function dispatchCommand(
  options: DispatchOptions,
  bytes: Uint8Array,
  sender: BusParty,
): Promise<Uint8Array> {
  const envelope = decodeCommand(bytes);
  if (isRefusal(envelope)) return encodeReply({ commandId: '', reply: envelope });
  const replyTrace: HandlerContext['replyTrace'] = {};
  const reply = await traced(envelope, replyTrace, (own) => replyTo(options, own, sender, replyTrace));
  return fitting({ commandId: envelope.commandId, ...replyTrace, reply }, options.log);
}

/** The handler's own span: what it causes hangs on it, and the reply says which it was. */
function traced(
  envelope: CommandEnvelope,
  replyTrace: HandlerContext['replyTrace'],
  work: (own: CommandEnvelope) => Promise<CommandReply>,
): Promise<CommandReply> {
  const { name, traceparent: parent, commandId, correlationId, key } = envelope;
  const attributes = {
    'understudy.command.id': commandId,
    'understudy.correlation.id': correlationId,
    ...(key && { 'understudy.job.id': key.jobId, 'understudy.job.step': key.step }),
  };
  return inSpan({ name: `handle ${name}`, kind: 'server', parent, attributes }, async (span) => {
    const { traceparent } = span;
    if (traceparent !== undefined && isTracing()) replyTrace.traceparent = traceparent;
    const reply = await work(traceparent === undefined ? envelope : { ...envelope, traceparent });
    if (reply.type !== 'result') {
      span.set('understudy.outcome', `${reply.type}: ${reply.code}`);
      if (reply.type === 'failure') span.fail(Object.assign(new Error(reply.message), { code: reply.code }));
    }
    return reply;
  });
}

async function replyTo(
  { map, log }: DispatchOptions,
  envelope: CommandEnvelope,
  sender: BusParty,
  replyTrace: HandlerContext['replyTrace'],
): Promise<CommandReply> {
  const entry = Object.hasOwn(map, envelope.name) ? map[envelope.name] : undefined;
  if (entry === undefined) return unknownCommand(envelope.name);
  if (!(entry.from ?? CONTROL_PLANE_ROLES).includes(sender.role)) return notForSender(envelope.name, sender);
  try {
    const decoded = decodeBody(entry, envelope);
    if (isRefusal(decoded)) return decoded;
    return replyOf(entry, await entry.handle(decoded.command, contextOf(envelope, sender, replyTrace)));
  } catch (cause) {
    return failureOf(cause, envelope, log);
  }
}

/** What a server says of others counts only from the control plane. */
function contextOf(
  envelope: CommandEnvelope,
  sender: BusParty,
  replyTrace: HandlerContext['replyTrace'],
): HandlerContext {
  const trusted = CONTROL_PLANE_ROLES.some((role) => role === sender.role);
  return { ...envelope, principal: trusted ? envelope.principal : `server:${sender.name}`, sender, replyTrace };
}

function decodeBody(entry: AnyCommandEntry, envelope: CommandEnvelope): { command: unknown } | Refusal {
  let plain: unknown;
  try {
    plain = decodeMessage(entry.message, envelope.body);
  } catch (cause) {
    return malformed('/body', messageOf(cause));
  }
  const parsed = entry.schema?.safeParse(plain);
  if (parsed === undefined) return { command: plain };
  if (parsed.success) return { command: parsed.data };
  const issue = parsed.error.issues[0];
  const path = ['body', ...(issue?.path ?? [])].map(String);
  return malformed(`/${path.join('/')}`, `${envelope.name}: ${path.slice(1).join('.')}: ${issue?.message}`);
}

function replyOf(entry: AnyCommandEntry, outcome: Accepted<object> | Refusal): CommandReply {
  if (isRefusal(outcome)) return outcome;
  const { body, revision, position } = outcome;
  const encoded =
    entry.result !== undefined && body !== undefined
      ? { name: nameOfMessage(entry.result), body: encodeMessage(entry.result, body) }
      : { name: '', body: new Uint8Array() };
  return {
    type: 'result',
    ...encoded,
    ...(position !== undefined && { position }),
    ...(revision !== undefined && { revision }),
  };
}

function failureOf(cause: unknown, { name, commandId }: CommandEnvelope, log: BusLog): CommandFailure {
  const facts = { command: name, commandId, error: cause };
  if (isOperational(cause)) {
    log.tell('command-failed', `${name} failed: ${cause.message}`, facts);
    return { type: 'failure', code: cause.code, message: cause.message, retryable: cause.retryable };
  }
  log.tell('command-defect', `${name} met a defect`, facts);
  return {
    type: 'failure',
    code: 'defect',
    message: `a defect in ${name}; see the log of this service`,
    retryable: false,
  };
}

function isOperational(cause: unknown): cause is Error & { code: string; retryable: boolean } {
  return cause instanceof Error && 'code' in cause && 'retryable' in cause && typeof cause.retryable === 'boolean';
}

function unknownCommand(name: string): Refusal {
  return refuse(
    'unknown-command',
    `This service knows no command "${name}".`,
    'Upgrade this service first, then who asks.',
    {
      field: '/name',
      when: 'never',
    },
  );
}

function notForSender(name: string, sender: BusParty): Refusal {
  return refuse(
    'sender-not-allowed',
    `A ${sender.role} may not send "${name}".`,
    'Send it from a service that may; the reference of the bus lists them.',
    { field: '/name', when: 'never' },
  );
}

function fitting(envelope: ReplyEnvelope, log: BusLog): Uint8Array {
  const bytes = encodeReply(envelope);
  if (bytes.length <= ENVELOPE_BYTES_MAX) return bytes;
  const message = `the answer has ${bytes.length} bytes, ${ENVELOPE_BYTES_MAX} fit`;
  log.tell('command-defect', message, { commandId: envelope.commandId });
  return encodeReply({ ...envelope, reply: { type: 'failure', code: 'answer-too-large', message, retryable: false } });
}
