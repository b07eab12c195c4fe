import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { RouteCheck } from '../access/route-check.ts';
import { Authority, needsTls } from '../authority/authority.ts';
import { CONTEXT, type ConfigServerContext } from '../config-server.context.ts';
import { RestListener } from './rest-listener.ts';

/** Opens the REST API to the network when everything behind it is there. */
@Injectable()
export class RestService implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #context: ConfigServerContext;
  readonly #routes: RouteCheck;
  readonly #authority: Authority;
  readonly #adapter: HttpAdapterHost;
  #listener: RestListener | undefined;

  constructor(
    @Inject(CONTEXT) context: ConfigServerContext,
    routes: RouteCheck,
    authority: Authority,
    adapter: HttpAdapterHost,
  ) {
    this.#context = context;
    this.#routes = routes;
    this.#authority = authority;
    this.#adapter = adapter;
  }

  /** Where the API is reached; the port is known once it is open. */
  get address(): { readonly host: string; readonly port: number } {
    const { host, port } = this.#context.config.rest;
    return { host, port: this.#listener?.port ?? port };
  }

  /** As a client on this host, or on the one it listens on, writes it. */
  get url(): string {
    const { host, port } = this.address;
    const name = host.includes(':') ? `[${host}]` : host;
    return `${needsTls(host) ? 'https' : 'http'}://${name}:${port}`;
  }

  async onApplicationBootstrap(): Promise<void> {
    const { config, log } = this.#context;
    this.#routes.assertComplete();
    const fastify = this.#adapter.httpAdapter.getInstance();
    await fastify.ready();
    const tls = needsTls(config.rest.host) ? await this.#authority.serverCertificate(Date.now()) : undefined;
    this.#listener = await RestListener.open({
      host: config.rest.host,
      port: config.rest.port,
      ...(tls && { tls }),
      handle: (request, response) => fastify.routing(request, response),
    });
    log.tell('listening', `REST at ${config.rest.host}:${this.#listener.port}`);
  }

  async onModuleDestroy(): Promise<void> {
    await this.#listener?.close();
  }
}
