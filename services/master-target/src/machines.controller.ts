import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import {
  failoverRequest,
  forgetRequest,
  type JobView,
  markerRequest,
  type PointPage,
  type PointView,
  parseRequest,
  type ServedView,
  type TargetMachine,
  viewRequest,
} from '@understudy/hosting';
import { z } from 'zod';
import { JobsService } from './jobs/jobs.service.ts';
import { describeReplica } from './replica/describe-replica.ts';
import { ReplicasService } from './replica/replicas.service.ts';
import { ReplicationService } from './replication.service.ts';
import { StandInRegistry } from './stand-ins/stand-in.registry.ts';
import { ViewsService } from './views/views.service.ts';

const pointsQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  before: z.coerce.number().int().min(1).optional(),
  markers: z.enum(['true', 'false']).default('false'),
});

/** Replicas, their points and what can be made of them. `:machine` is a name or an id. */
@Controller('v1/machines')
export class MachinesController {
  readonly #replicas: ReplicasService;
  readonly #replication: ReplicationService;
  readonly #views: ViewsService;
  readonly #jobs: JobsService;
  readonly #registry: StandInRegistry;

  constructor(
    replicas: ReplicasService,
    replication: ReplicationService,
    views: ViewsService,
    jobs: JobsService,
    registry: StandInRegistry,
  ) {
    this.#replicas = replicas;
    this.#replication = replication;
    this.#views = views;
    this.#jobs = jobs;
    this.#registry = registry;
  }

  @Get()
  list(): TargetMachine[] {
    return this.#replicas.list().map((replica) => describeReplica(replica, this.#replication, this.#registry));
  }

  @Get(':machine')
  get(@Param('machine') machine: string): TargetMachine {
    return describeReplica(this.#replicas.resolve(machine), this.#replication, this.#registry);
  }

  @Get(':machine/points')
  points(@Param('machine') machine: string, @Query() query: unknown): PointPage {
    const { limit, before, markers } = parseRequest(pointsQuery, { ...(query as object) });
    return this.#replicas.resolve(machine).points.page(limit, before, markers === 'true');
  }

  @Post(':machine/points')
  async name(@Param('machine') machine: string, @Body() body: unknown): Promise<PointView> {
    const { name } = parseRequest(markerRequest, body);
    return await this.#replicas.resolve(machine).points.nameNewest(name);
  }

  @Delete(':machine/points/:name')
  async removeName(@Param('machine') machine: string, @Param('name') name: string): Promise<PointView[]> {
    return await this.#replicas.resolve(machine).points.removeName(name);
  }

  @Post(':machine/views')
  async openView(@Param('machine') machine: string, @Body() body: unknown): Promise<ServedView> {
    const { point, timeToLive } = parseRequest(viewRequest, body);
    return await this.#views.open(this.#replicas.resolve(machine), point, timeToLive);
  }

  @Post(':machine/test-failover')
  testFailover(@Param('machine') machine: string, @Body() body: unknown): JobView {
    const { key, point, network = 'none' } = parseRequest(failoverRequest, body);
    return this.#jobs.testFailover(this.#replicas.resolve(machine), { point, network, hydrate: false }, key);
  }

  @Post(':machine/failover')
  failover(@Param('machine') machine: string, @Body() body: unknown): JobView {
    const { key, point, network = 'user', hydrate } = parseRequest(failoverRequest, body);
    return this.#jobs.failover(this.#replicas.resolve(machine), { point, network, hydrate }, key);
  }

  @Post(':machine/forget')
  async forget(@Param('machine') machine: string, @Body() body: unknown): Promise<JobView> {
    const { key, ...said } = parseRequest(forgetRequest, body);
    return await this.#jobs.forget(this.#replicas.resolve(machine), said, key);
  }
}
