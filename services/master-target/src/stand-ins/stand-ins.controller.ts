import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { cleanupRequest, type JobView, parseRequest, type StandIn } from '@understudy/hosting';
import { JobsService } from '../jobs/jobs.service.ts';
import { StandInRegistry } from './stand-in.registry.ts';

@Controller('v1/stand-ins')
export class StandInsController {
  readonly #registry: StandInRegistry;
  readonly #jobs: JobsService;

  constructor(registry: StandInRegistry, jobs: JobsService) {
    this.#registry = registry;
    this.#jobs = jobs;
  }

  @Get()
  async list(): Promise<StandIn[]> {
    return await Promise.all(this.#registry.documents().map(({ key }) => this.#registry.describe(key)));
  }

  @Get(':key')
  async get(@Param('key') key: string): Promise<StandIn> {
    return await this.#registry.describe(key);
  }

  @Post(':key/cleanup')
  cleanup(@Param('key') key: string, @Body() body: unknown): JobView {
    return this.#jobs.cleanup(key, parseRequest(cleanupRequest, body));
  }

  @Post(':key/source-stopped')
  async sourceStopped(@Param('key') key: string): Promise<StandIn> {
    this.#registry.confirmSourceStopped(key);
    return await this.#registry.describe(key);
  }
}
