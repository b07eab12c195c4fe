import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { understudy } from '@understudy/contracts';
import type { CommandTypes } from '@understudy/messaging';
import { BusService } from '../bus/bus.service.ts';
import { type Asked, FromRequest } from '../rest/asked.ts';
import { Reads, Writes } from '../rest/documented.ts';
import { ApiProblem } from '../rest/problem.ts';
import { Refused } from '../rest/refused.ts';
import { type ReadQuery, readQuery, resourceId } from '../rest/resource.schema.ts';
import { Written } from '../rest/written.ts';
import { type ConfigStores, STORES } from '../stores/config-stores.ts';
import { Documents } from '../stores/documents.ts';
import { jobModel } from './job.read-model.ts';
import {
  type Job,
  type JobCancel,
  type JobQuery,
  job,
  jobCancel,
  jobPage,
  jobQuery,
  type StepAnswer,
  stepAnswer,
} from './job.schema.ts';
import { JobMirror } from './job-mirror.ts';

const TIMEOUT_MILLIS = 5000;
const { CancelJob, CancelJobResult, AnswerStep, AnswerStepResult } = understudy.v1;

@Controller('api/v1/jobs')
export class JobController {
  readonly #documents: Documents<Job>;
  readonly #bus: BusService;
  readonly #mirror: JobMirror;

  constructor(@Inject(STORES) stores: ConfigStores, bus: BusService, mirror: JobMirror) {
    this.#documents = new Documents(stores.runner, stores.view(jobModel), jobModel.name, 'job');
    this.#bus = bus;
    this.#mirror = mirror;
  }

  @Get()
  @Reads('Jobs, the newest first', jobPage)
  async list(@Query({ schema: jobQuery }) query: JobQuery) {
    const { kind, state, itemId } = query;
    const page = await this.#documents.list(query, { kind, state, itemId });
    return { ...page, items: page.items.map((each) => this.#mirror.withProgress(each)) };
  }

  @Get(':jobId')
  @Reads('One job with its steps', job)
  async read(@Param('jobId', { schema: resourceId }) jobId: string, @Query({ schema: readQuery }) query: ReadQuery) {
    return this.#mirror.withProgress(await this.#documents.read(jobId, query));
  }

  @Post(':jobId/cancel')
  @HttpCode(200)
  @Writes('Cancel a job where that is safe')
  async cancel(
    @Param('jobId', { schema: resourceId }) jobId: string,
    @Body({ schema: jobCancel }) body: JobCancel,
    @FromRequest() asked: Asked,
  ) {
    return await this.#ask(jobId, { message: CancelJob, result: CancelJobResult }, { jobId, ...body }, asked);
  }

  @Post(':jobId/answer')
  @HttpCode(200)
  @Writes('Answer a step that waits for a person')
  async answer(
    @Param('jobId', { schema: resourceId }) jobId: string,
    @Body({ schema: stepAnswer }) body: StepAnswer,
    @FromRequest() asked: Asked,
  ) {
    return await this.#ask(jobId, { message: AnswerStep, result: AnswerStepResult }, { jobId, ...body }, asked);
  }

  /** The orchestrator decides; this service only carries it. */
  async #ask<Fields extends object, Result extends object>(
    jobId: string,
    types: CommandTypes<Fields, Result>,
    fields: Fields,
    { commandId, principal, traceparent }: Asked,
  ): Promise<Written> {
    await this.#documents.read(jobId, {});
    const { bus } = this.#bus;
    if (bus === undefined) throw new ApiProblem('orchestrator-unavailable', 'this configuration server has no bus');
    const context = {
      commandId,
      correlationId: commandId,
      causationId: commandId,
      principal: principal.name,
      term: this.#bus.term,
      epoch: 0,
      generation: 0,
      assignmentVersion: 0,
      ...(traceparent !== undefined && { traceparent }),
    };
    const outcome = await bus.command({ service: 'orchestrator' }, types, fields, context, {
      timeoutMillis: TIMEOUT_MILLIS,
    });
    if (outcome.type === 'refusal') throw new Refused(outcome);
    if (outcome.type !== 'result') throw new ApiProblem('orchestrator-unavailable', outcome.message);
    return new Written({ id: jobId, revision: outcome.revision ?? 0, position: outcome.position ?? '' });
  }
}
