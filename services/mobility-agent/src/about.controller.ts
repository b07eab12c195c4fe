import { Controller, Get, Inject } from '@nestjs/common';
import { type About, aboutOf } from '@understudy/hosting';
import { CONTEXT, type MobilityAgentContext } from './mobility-agent.context.ts';

@Controller('v1/about')
export class AboutController {
  readonly #context: MobilityAgentContext;

  constructor(@Inject(CONTEXT) context: MobilityAgentContext) {
    this.#context = context;
  }

  @Get()
  about(): About {
    return aboutOf('mobility-agent', this.#context);
  }
}
