import { Controller, Get, Inject } from '@nestjs/common';
import { type About, aboutOf } from '@understudy/hosting';
import { CONTEXT, type ConfigServerContext } from './config-server.context.ts';
import { RestService } from './rest/rest.service.ts';

/** On the admin socket only. */
@Controller('v1')
export class AboutController {
  readonly #context: ConfigServerContext;
  readonly #rest: RestService;

  constructor(@Inject(CONTEXT) context: ConfigServerContext, rest: RestService) {
    this.#context = context;
    this.#rest = rest;
  }

  @Get('about')
  about(): About {
    return aboutOf('config-server', this.#context, this.#rest.address);
  }
}
