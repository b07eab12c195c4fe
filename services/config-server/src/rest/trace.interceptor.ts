import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { inSpan, isTracing } from '@understudy/observability';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { ApiRequest } from './exchange.ts';

/** The span of a request: under the asker's traceparent where it sent one; what it causes hangs on it. First of the interceptors. */
@Injectable()
export class TraceInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const { asked, method, routeOptions } = request;
    if (asked === undefined || !isTracing()) return next.handle();
    const route = routeOptions.url ?? '';
    const attributes = {
      'http.request.method': method,
      'http.route': route,
      'understudy.request.id': asked.requestId,
      'understudy.principal': asked.principal.name,
    };
    const work = inSpan(
      { name: `${method} ${route}`, kind: 'server', parent: asked.traceparent, attributes },
      (span) => {
        const { traceparent } = span;
        if (traceparent !== undefined) request.asked = { ...asked, traceparent };
        return lastValueFrom(next.handle(), { defaultValue: undefined });
      },
    );
    return from(work);
  }
}
