import { Controller, Get, Inject, type OnModuleDestroy, Query, Req, Res } from '@nestjs/common';
import type { Position, RecordedEvent } from '@understudy/event-sourcing';
import { AccessGuard } from '../access/access.guard.ts';
import { CONTEXT, type ConfigServerContext } from '../config-server.context.ts';
import { JobMirror } from '../job/job-mirror.ts';
import { documented } from '../rest/documented.ts';
import type { ApiReply, ApiRequest } from '../rest/exchange.ts';
import { ApiProblem } from '../rest/problem.ts';
import { type ConfigStores, STORES } from '../stores/config-stores.ts';
import { configCodec, PUBLISHED } from '../stores/slices.ts';
import { type EventsQuery, eventsQuery } from './event.schema.ts';
import { EventStream } from './event-stream.ts';

const HEARTBEAT_MILLIS = 15_000;

/**
 * Published events as they happen. `id` is the position: a client that comes back with Last-Event-ID misses nothing. Changes of jobs come as `job` without an
 * id, because they have another store behind them: who was away reads the jobs anew.
 */
@Controller('api/v1/events')
export class EventController implements OnModuleDestroy {
  readonly #stores: ConfigStores;
  readonly #jobs: JobMirror;
  readonly #guard: AccessGuard;
  readonly #streamsMax: number;
  readonly #open = new Set<EventStream>();

  constructor(
    @Inject(STORES) stores: ConfigStores,
    @Inject(CONTEXT) context: ConfigServerContext,
    jobs: JobMirror,
    guard: AccessGuard,
  ) {
    this.#stores = stores;
    this.#jobs = jobs;
    this.#guard = guard;
    // Without a context only the routes are read, for the OpenAPI document.
    this.#streamsMax = context.config?.rest.eventStreamsMax ?? 0;
  }

  @Get()
  @documented({
    summary: 'Published events as server-sent events',
    answer: {
      status: 200,
      description: 'Events without end; comments keep the connection alive',
      contentType: 'text/event-stream',
    },
    headers: [{ name: 'Last-Event-ID', description: 'Go on behind this event' }],
    hasProblems: false,
  })
  async follow(@Query({ schema: eventsQuery }) query: EventsQuery, @Req() request: ApiRequest, @Res() reply: ApiReply) {
    if (this.#open.size >= this.#streamsMax)
      throw new ApiProblem('too-many-requests', `there are ${this.#open.size} event streams already`, {
        headers: { 'retry-after': '10' },
      });
    assertPublished(query);
    const after = await this.#position(query, request);
    reply.hijack();
    const stream = new EventStream(reply.raw);
    this.#open.add(stream);
    stream.beginAt(after);
    try {
      await this.#serve(stream, after, query, request);
    } finally {
      this.#open.delete(stream);
      stream.end();
    }
  }

  onModuleDestroy(): void {
    for (const stream of this.#open) stream.end();
  }

  async #serve(stream: EventStream, after: Position, { types }: EventsQuery, request: ApiRequest): Promise<void> {
    const stopJobs = this.#jobs.onChange((job) =>
      stream.hint('job', { id: job.id, state: job.state, itemId: job.itemId }),
    );
    const beat = setInterval(() => {
      // A token that was revoked meanwhile ends the stream.
      if (this.#guard.stillAdmits(request)) stream.heartbeat();
      else stream.end();
    }, HEARTBEAT_MILLIS);
    try {
      const filter = { types: types === undefined ? PUBLISHED : PUBLISHED.filter((type) => types.includes(type)) };
      for await (const item of this.#stores.store.subscribe(after, stream.signal, filter))
        if (item.type === 'event') await stream.send(item.event.type, shown(item.event), item.event.position);
    } finally {
      clearInterval(beat);
      stopJobs();
    }
  }

  /** Rejects with `position-unknown` before the stream begins, so that it becomes a problem and not a broken stream. */
  async #position({ after }: EventsQuery, { headers }: ApiRequest): Promise<Position> {
    const header = headers['last-event-id'];
    const given = typeof header === 'string' && header !== '' ? header : after;
    if (given === undefined) return await this.#stores.store.head();
    await this.#stores.store.readAll(given as Position, 1);
    return given as Position;
  }
}

/** A type that never comes would be waited for in vain. */
function assertPublished({ types = [] }: EventsQuery): void {
  const unknown = types.filter((type) => !PUBLISHED.includes(type));
  if (unknown.length > 0)
    throw new ApiProblem('invalid-request', `no such events are published: ${unknown.join(', ')}`, {
      errors: unknown.map((type) => ({ pointer: 'query:types', detail: `${type} is not published` })),
    });
}

function shown({ type, stream, revision, position, body, metadata }: RecordedEvent) {
  const { type: _, ...data } = configCodec.decode(type, body);
  const { principal, atMillis, correlationId } = metadata;
  return { type, stream, revision, position, data, principal, atMillis, correlationId };
}
