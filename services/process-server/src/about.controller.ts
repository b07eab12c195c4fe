import { Controller, Get, Inject } from '@nestjs/common';
import { type About, aboutOf, type RelayStream } from '@understudy/hosting';
import { CONTEXT, type ProcessServerContext } from './process-server.context.ts';
import { RelayService } from './relay/relay.service.ts';

@Controller('v1')
export class AboutController {
  readonly #context: ProcessServerContext;
  readonly #relay: RelayService;

  constructor(@Inject(CONTEXT) context: ProcessServerContext, relay: RelayService) {
    this.#context = context;
    this.#relay = relay;
  }

  @Get('about')
  about(): About {
    return aboutOf('process-server', this.#context, this.#relay.address);
  }

  @Get('streams')
  streams(): RelayStream[] {
    return this.#relay.streams();
  }
}
