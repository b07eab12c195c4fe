import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { RouteCheck } from '../access/route-check.ts';
import { CONTEXT, type ConfigServerContext } from '../config-server.context.ts';
import { RestListener } from './rest-listener.ts';

/** Opens the REST API to the network when everything behind it is there. */
@Injectable()
export class RestService implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #context: ConfigServerContext;
  readonly #routes: RouteCheck;
  readonly #adapter: HttpAdapterHost;
  #listener: RestListener | undefined;

  constructor(@Inject(CONTEXT) context: ConfigServerContext, routes: RouteCheck, adapter: HttpAdapterHost) {
    this.#context = context;
    this.#routes = routes;
    this.#adapter = adapter;
  }

  /** Where the API is reached; the port is known once it is open. */
  get address(): { readonly host: string; readonly port: number } {
    const { host, port } = this.#context.config.rest;
    return { host, port: this.#listener?.port ?? port };
  }

  async onApplicationBootstrap(): Promise<void> {
    const { config, log } = this.#context;
    this.#routes.assertComplete();
    const fastify = this.#adapter.httpAdapter.getInstance();
    await fastify.ready();
    this.#listener = await RestListener.open({
      ...config.rest,
      handle: (request, response) => fastify.routing(request, response),
    });
    log.tell('listening', `REST at ${config.rest.host}:${this.#listener.port}`);
  }

  async onModuleDestroy(): Promise<void> {
    await this.#listener?.close();
  }
}
