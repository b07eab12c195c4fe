import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import { EventStoreError } from '@understudy/event-sourcing';
import { describeError } from '@understudy/observability';
import type { ApiReply, ApiRequest } from './exchange.ts';
import { ApiProblem, type Problem, problemOf, problemOfRefusal } from './problem.ts';
import { Refused } from './refused.ts';

/** Every error of a request becomes problem+json. */
@Catch()
export class ApiProblemFilter implements ExceptionFilter {
  readonly #onDefect: (error: unknown, requestId: string) => void;

  constructor(onDefect: (error: unknown, requestId: string) => void) {
    this.#onDefect = onDefect;
  }

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<ApiRequest>();
    const reply = host.switchToHttp().getResponse<ApiReply>();
    const problem = problemFrom(error, request);
    if (problem.code === 'defect') this.#onDefect(error, request.id);
    if (error instanceof ApiProblem)
      for (const [name, value] of Object.entries(error.headers)) reply.header(name, value);
    if (problem.status === 503) reply.header('retry-after', '1');
    reply
      .status(problem.status)
      .type('application/problem+json')
      .send({ ...problem, instance: request.id });
  }
}

function problemFrom(error: unknown, request: ApiRequest): Problem {
  if (error instanceof ApiProblem) return error.problem;
  if (error instanceof Refused) return problemOfRefusal(error.refusal);
  if (error instanceof EventStoreError)
    return error.code === 'position-unknown'
      ? problemOf('position-unknown', error.message)
      : problemOf(error.retryable ? 'store-unavailable' : 'defect', error.message);
  const status = error instanceof HttpException ? error.getStatus() : fastifyStatusOf(error);
  return status === undefined
    ? problemOf('defect', describeError(error).message)
    : problemOfStatus(status, error, request);
}

/** What framework and parser refuse before a route is reached. */
function problemOfStatus(status: number, error: unknown, request: ApiRequest): Problem {
  const detail = error instanceof Error ? error.message : `status ${status}`;
  if (status === 404)
    return problemOf('not-found', `there is nothing at ${request.method} ${request.url.slice(0, 200)}`);
  if (status === 405) return problemOf('method-not-allowed', detail);
  if (status === 413 || status === 414 || status === 431) return problemOf('request-too-large', detail);
  if (status === 415) return problemOf('unsupported-media-type', detail);
  if (status < 500) return problemOf('invalid-request', detail, { errors: [{ pointer: '', detail }] });
  return problemOf('defect', detail);
}

function fastifyStatusOf(error: unknown): number | undefined {
  const known = error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number';
  return known ? (error as Error & { statusCode: number }).statusCode : undefined;
}
