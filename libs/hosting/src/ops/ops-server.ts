import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HealthChecks, Metrics } from '@understudy/observability';
import { ExitCode, StartFailure } from '../errors.ts';

const CONNECTIONS_MAX = 32;
const TIMEOUT_MILLIS = 10_000;

export interface OpsServerOptions {
  readonly host: string;
  readonly port: number;
  readonly token?: string | undefined;
  readonly metrics: Metrics;
  readonly health: HealthChecks;
  /** Whether it takes work now: between its start and its end. Default: always. */
  readonly isReady?: () => boolean;
}

export interface OpsServer {
  readonly host: string;
  readonly port: number;
  close(): Promise<void>;
}

/** `/metrics`, `/healthz` and `/readyz`, for Prometheus and load balancers. Nothing can be changed here. With a token every request has to carry it. */
export async function startOpsServer(options: OpsServerOptions): Promise<OpsServer> {
  const server = createServer(
    {
      headersTimeout: TIMEOUT_MILLIS,
      requestTimeout: TIMEOUT_MILLIS,
      keepAliveTimeout: TIMEOUT_MILLIS,
      maxHeaderSize: 8192,
    },
    (request, response) => answer(options, request, response),
  );
  server.maxConnections = CONNECTIONS_MAX;
  await listen(server, options);
  const { port } = server.address() as AddressInfo;
  return { host: options.host, port, close: () => close(server) };
}

function answer(options: OpsServerOptions, request: IncomingMessage, response: ServerResponse): void {
  request.resume();
  const path = request.url?.split('?', 1)[0];
  if (!isAllowed(options.token, request.headers.authorization)) reply(response, 401, { code: 'unauthorized' });
  else if (request.method !== 'GET') reply(response, 405, { code: 'method-not-allowed' });
  else if (path === '/metrics') options.metrics.respond(request, response);
  else if (path === '/healthz') replyHealth(options.health, response);
  else if (path === '/readyz') replyReadiness(options.isReady?.() ?? true, response);
  else reply(response, 404, { code: 'not-found' });
}

function replyHealth(checks: HealthChecks, response: ServerResponse): void {
  const health = checks.read();
  reply(response, health.state === 'Critical' ? 503 : 200, health);
}

function replyReadiness(isReady: boolean, response: ServerResponse): void {
  reply(response, isReady ? 200 : 503, { ready: isReady });
}

function isAllowed(token: string | undefined, header: string | undefined): boolean {
  if (token === undefined) return true;
  const expected = Buffer.from(`Bearer ${token}`);
  const given = Buffer.from(header ?? '');
  return expected.length === given.length && timingSafeEqual(expected, given);
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

function listen(server: Server, { host, port }: OpsServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why =
        cause.code === 'EADDRINUSE'
          ? 'is in use; set ops.port (0 takes a free one)'
          : `cannot be opened: ${cause.message}`;
      reject(new StartFailure(ExitCode.configuration, `the metrics address ${host}:${port} ${why}`, cause));
    });
    server.listen(port, host, resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
