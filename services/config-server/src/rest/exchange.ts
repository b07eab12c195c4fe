import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { Asked } from './asked.types.ts';

/** What the platform needs of Fastify's request. */
export interface ApiRequest {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
  readonly ip: string;
  readonly raw: IncomingMessage;
  /** `url` is the pattern of the route, `undefined` when there is none. */
  readonly routeOptions: { readonly url?: string };
  /** Set by the guard. */
  asked?: Asked;
}

export interface ApiReply {
  readonly raw: ServerResponse;
  status(code: number): ApiReply;
  header(name: string, value: string): ApiReply;
  type(contentType: string): ApiReply;
  send(body?: unknown): unknown;
  hijack(): void;
}
