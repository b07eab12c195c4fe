import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { CommandContext } from '@understudy/event-sourcing';
import { v5 } from 'uuid';
import type { Asked, Principal } from './asked.types.ts';
import type { ApiRequest } from './exchange.ts';
import { ApiProblem } from './problem.ts';

export type { Asked, Principal } from './asked.types.ts';

/** The namespaces of command ids and of what commands create; random, for ever the same. */
const COMMANDS = 'a2ff0e2a-7a8c-4d5e-9a54-0b8a6dc7f0ad';
const CREATED = '0c2b7a54-53a1-4b0b-8a33-5f0c4f3f1c39';

const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,200}$/;
const ENTITY_TAG = /^"(0|[1-9]\d{0,14})"$/;
const TRACEPARENT = /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** Throws ApiProblem when a header has not the form it should. */
export function askedOf(request: ApiRequest, principal: Principal): Asked {
  const idempotencyKey = header(request, 'idempotency-key', IDEMPOTENCY_KEY, '1 to 200 visible ASCII characters');
  const entityTag = header(request, 'if-match', ENTITY_TAG, 'a strong entity tag as an ETag gave it, like "3"');
  const traceparent = request.headers['traceparent'];
  return {
    principal,
    commandId: idempotencyKey === undefined ? randomUUID() : v5(`${principal.name}\n${idempotencyKey}`, COMMANDS),
    requestId: request.id,
    ...(idempotencyKey !== undefined && { idempotencyKey }),
    ...(entityTag !== undefined && { ifRevision: Number(entityTag.slice(1, -1)) }),
    // A trace context that is damaged is left out, as the W3C asks: it must not fail the request.
    ...(typeof traceparent === 'string' && TRACEPARENT.test(traceparent) && { traceparent }),
  };
}

function header(request: ApiRequest, name: string, form: RegExp, expected: string): string | undefined {
  const value = request.headers[name];
  if (value === undefined) return undefined;
  if (typeof value === 'string' && form.test(value)) return value;
  throw new ApiProblem('invalid-request', `the header ${name} must be ${expected}`, {
    errors: [{ pointer: `header:${name}`, detail: `must be ${expected}` }],
  });
}

/** The id of what a command creates: a repeated command creates the same. `what` tells several of one command apart. */
export function createdId(commandId: string, what: string): string {
  return v5(`${commandId}/${what}`, CREATED);
}

export function commandContext(asked: Asked, nowMillis: number = Date.now()): CommandContext {
  return {
    commandId: asked.commandId,
    correlationId: asked.commandId,
    causationId: asked.commandId,
    principal: asked.principal.name,
    nowMillis,
    ...(asked.traceparent !== undefined && { traceparent: asked.traceparent }),
    ...(asked.ifRevision !== undefined && { ifRevision: asked.ifRevision }),
  };
}

/** What the guard found out about this request. */
export const FromRequest = createParamDecorator((_: unknown, context: ExecutionContext): Asked => {
  const { asked } = context.switchToHttp().getRequest<ApiRequest>();
  if (asked === undefined) throw new Error('the guard did not see this request');
  return asked;
});

/** The same for the same request, whatever the order of the fields in its body. */
export function fingerprintOf(request: ApiRequest): string {
  return createHash('sha256')
    .update(`${request.method} ${request.url}\n${canonical(request.body)}`)
    .digest('base64url');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join(',')}}`;
}

export function randomSecret(bytes = 32): string {
  return randomBytes(bytes).toString('base64url');
}
