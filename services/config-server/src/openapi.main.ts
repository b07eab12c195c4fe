import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { ConfigServerContext } from './config-server.context.ts';
import { API_CONTROLLERS, configServerModule } from './config-server.module.ts';
import { describeRoutes } from './rest/documented.openapi.ts';
import { openApiOf } from './rest/openapi.ts';

/** Prints the OpenAPI document. In preview mode nothing is made or opened, only the routes are read: there is no context to give. */
describeRoutes(API_CONTROLLERS);
const root = configServerModule({} as ConfigServerContext);
const app = await NestFactory.create(root, new FastifyAdapter(), { preview: true, logger: ['error'] });
process.stdout.write(`${JSON.stringify(openApiOf(app), null, 2)}\n`);
