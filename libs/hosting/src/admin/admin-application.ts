import { chmodSync, rmSync } from 'node:fs';
import { type DynamicModule, type LoggerService, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ProblemFilter } from './problem.filter.ts';

const BODY_BYTES_MAX = 1024 * 1024;
const REQUEST_TIMEOUT_MILLIS = 120_000;

export interface AdminApplicationOptions {
  readonly rootModule: DynamicModule | Type;
  readonly logger: LoggerService;
  readonly onDefect: (error: unknown) => void;
}

/** The service's Nest application. Its HTTP side is the admin API; `listenAdmin` opens it. */
export async function makeAdminApplication(options: AdminApplicationOptions): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_BYTES_MAX,
    requestTimeout: REQUEST_TIMEOUT_MILLIS,
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    schemaController: { compilersFactory: { buildValidator: noSchemas, buildSerializer: noSchemas } },
  });
  const app = await NestFactory.create<NestFastifyApplication>(options.rootModule, adapter, {
    logger: options.logger,
    abortOnError: false,
  });
  app.useGlobalFilters(new ProblemFilter(options.onDefect));
  return app;
}

/** Requests are checked by zod. Fastify's compilers of JSON schemas would be a megabyte of source in every process, for routes that have none. */
function noSchemas(): never {
  throw new Error('a route has a JSON schema: requests are checked by zod');
}

/**
 * Opens the admin API on a Unix socket that only this user can use. What is left of an earlier process is removed: the caller holds the data
 * folder's lock, so nobody can be listening there. The mask makes the socket 0600 from its first moment.
 */
export async function listenAdmin(app: NestFastifyApplication, socketPath: string): Promise<void> {
  rmSync(socketPath, { force: true });
  await app.init();
  const mask = process.umask(0o177);
  try {
    await app.listen({ path: socketPath } as unknown as string);
  } finally {
    process.umask(mask);
  }
  chmodSync(socketPath, 0o600);
}
