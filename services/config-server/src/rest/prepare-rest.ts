import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { RouteCheck } from '../access/route-check.ts';
import type { ConfigServerContext } from '../config-server.context.ts';
import { LocalSockets } from './local-sockets.ts';
import { ApiProblemFilter } from './problem.filter.ts';
import { acceptYaml, BODY_BYTES_MAX } from './yaml-body.ts';

const REQUEST_SECONDS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5];

/** Before the modules start: problems, the check that every route has an access entry, and which connections are local. */
export function prepareRest(app: NestFastifyApplication, { log, metrics }: ConfigServerContext): void {
  app.useGlobalFilters(
    new ApiProblemFilter((error, requestId) =>
      log.tell('request-failed', 'a request met a defect', { error, request: requestId }),
    ),
  );
  acceptYaml(app);
  acceptEmptyJson(app);
  app.get(LocalSockets).watch(app.getHttpServer());
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRoute', app.get(RouteCheck).seen);
  const seconds = metrics.histogram('understudy_request_seconds', 'REST requests until their answer', REQUEST_SECONDS);
  fastify.addHook('onResponse', (request, reply, done) => {
    seconds.record(reply.elapsedTime / 1000, { method: request.method, status: String(reply.statusCode) });
    done();
  });
}

/** Clients that always say `application/json` send nothing where nothing is to be said: that is `{}`, as without the header. */
function acceptEmptyJson(app: NestFastifyApplication): void {
  const parse = app.getHttpAdapter().getInstance().getDefaultJsonParser('error', 'error');
  app.useBodyParser('application/json', { bodyLimit: BODY_BYTES_MAX }, (request, body, done) => {
    if (body.length === 0) done(null, undefined);
    else void parse(request as Parameters<typeof parse>[0], body.toString('utf8'), done);
  });
}
