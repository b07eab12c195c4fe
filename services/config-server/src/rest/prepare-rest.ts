import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { RouteCheck } from '../access/route-check.ts';
import type { ConfigServerContext } from '../config-server.context.ts';
import { LocalSockets } from './local-sockets.ts';
import { ApiProblemFilter } from './problem.filter.ts';

/** Before the modules start: problems, the check that every route has an access entry, and which connections are local. */
export function prepareRest(app: NestFastifyApplication, { log }: ConfigServerContext): void {
  app.useGlobalFilters(
    new ApiProblemFilter((error, requestId) =>
      log.tell('request-failed', 'a request met a defect', { error, request: requestId }),
    ),
  );
  app.get(LocalSockets).watch(app.getHttpServer());
  app.getHttpAdapter().getInstance().addHook('onRoute', app.get(RouteCheck).seen);
}
