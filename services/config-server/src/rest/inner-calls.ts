import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Asked, Principal } from './asked.ts';
import { createdId } from './asked.ts';
import type { Problem } from './problem.ts';

export interface InnerCall {
  readonly method: string;
  /** Below /api/v1. */
  readonly path: string;
  readonly body?: unknown;
  /** Tells the calls of one request apart: each has an idempotency key of its own, made from it. */
  readonly about: string;
}

export interface InnerAnswer {
  readonly status: number;
  readonly body: unknown;
}

const HEADER = 'understudy-inner-call';

/**
 * Routes that act through other routes (apply, bulk): each call goes the whole way, with validation, roles, idempotency and problems, for the same principal. What
 * names the principal is a number used once that nobody outside can know.
 */
@Injectable()
export class InnerCalls {
  readonly #adapter: HttpAdapterHost;
  readonly #principals = new Map<string, Principal>();

  constructor(adapter: HttpAdapterHost) {
    this.#adapter = adapter;
  }

  /** Who a request of ours speaks for; `undefined`: it is not one. */
  take(header: string | string[] | undefined): Principal | undefined {
    if (typeof header !== 'string') return undefined;
    const principal = this.#principals.get(header);
    this.#principals.delete(header);
    return principal;
  }

  async call(asked: Asked, { method, path, body, about }: InnerCall): Promise<InnerAnswer> {
    const once = randomBytes(24).toString('base64url');
    this.#principals.set(once, asked.principal);
    try {
      const response = await this.#adapter.httpAdapter.getInstance().inject({
        method,
        url: `/api/v1${path}`,
        headers: {
          [HEADER]: once,
          ...(method !== 'GET' && { 'idempotency-key': createdId(asked.commandId, about) }),
          ...(asked.traceparent !== undefined && { traceparent: asked.traceparent }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { payload: JSON.stringify(body) }),
      });
      return { status: response.statusCode, body: response.payload === '' ? undefined : JSON.parse(response.payload) };
    } finally {
      this.#principals.delete(once);
    }
  }
}

export function isDone({ status }: InnerAnswer): boolean {
  return status >= 200 && status < 300;
}

/** The problem of an answer that is not done. */
export function problemIn({ body }: InnerAnswer): Problem {
  return body as Problem;
}
