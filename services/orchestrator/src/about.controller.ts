import { Controller, Get, Inject } from '@nestjs/common';
import { type About, aboutOf } from '@understudy/hosting';
import { CONTEXT, type OrchestratorContext } from './orchestrator.context.ts';

@Controller('v1')
export class AboutController {
  readonly #context: OrchestratorContext;

  constructor(@Inject(CONTEXT) context: OrchestratorContext) {
    this.#context = context;
  }

  @Get('about')
  about(): About {
    return aboutOf('orchestrator', this.#context);
  }
}
