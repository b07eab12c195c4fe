import { Controller, Get, Inject } from '@nestjs/common';
import { type About, aboutOf } from '@understudy/hosting';
import { CONTEXT, type MasterTargetContext } from './master-target.context.ts';
import { ReplicationService } from './replication.service.ts';

@Controller('v1/about')
export class AboutController {
  readonly #context: MasterTargetContext;
  readonly #replication: ReplicationService;

  constructor(@Inject(CONTEXT) context: MasterTargetContext, replication: ReplicationService) {
    this.#context = context;
    this.#replication = replication;
  }

  @Get()
  about(): About {
    return aboutOf('master-target', this.#context, this.#replication.address);
  }
}
