import { Controller, Get, Param, Post } from '@nestjs/common';
import type { JobView } from '@understudy/hosting';
import { JobsService } from './jobs.service.ts';

@Controller('v1/jobs')
export class JobsController {
  readonly #jobs: JobsService;

  constructor(jobs: JobsService) {
    this.#jobs = jobs;
  }

  @Get()
  list(): JobView[] {
    return this.#jobs.list();
  }

  @Get(':key')
  get(@Param('key') key: string): JobView {
    return this.#jobs.get(key);
  }

  @Post(':key/retry')
  retry(@Param('key') key: string): JobView {
    return this.#jobs.retry(key);
  }
}
