import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AboutController } from './about.controller.ts';
import { AccessGuard } from './access/access.guard.ts';
import { RouteCheck } from './access/route-check.ts';
import { TOKENS } from './access/token-directory.port.ts';
import { Authority } from './authority/authority.ts';
import { BusService } from './bus/bus.service.ts';
import { BusUsers } from './bus/bus-users.ts';
import { CONTEXT, type ConfigServerContext } from './config-server.context.ts';
import { Declarations } from './declarative/declarations.ts';
import { DenialPusher } from './enrolment/denial-pusher.ts';
import { Enrolments } from './enrolment/enrolments.ts';
import { JobMirror } from './job/job-mirror.ts';
import { FleetMetrics } from './metrics/fleet.metrics.ts';
import { PLATFORM_CONTROLLERS } from './module/platform.module.ts';
import { PROTECTION_CONTROLLERS, PROTECTION_PROVIDERS } from './module/protection.module.ts';
import { Notifier } from './notification/notifier.ts';
import { IdempotencyInterceptor } from './rest/idempotency.interceptor.ts';
import { IdempotencyLedger } from './rest/idempotency.ledger.ts';
import { InnerCalls } from './rest/inner-calls.ts';
import { LocalSockets } from './rest/local-sockets.ts';
import { RateLimits } from './rest/rate-limits.ts';
import { RestService } from './rest/rest.service.ts';
import { TraceInterceptor } from './rest/trace.interceptor.ts';
import { ValidationPipe } from './rest/validation.pipe.ts';
import { ReplyInterceptor } from './rest/written.ts';
import { SecretBox } from './secrets/secret-box.ts';
import { ConfigStores, STORES } from './stores/config-stores.ts';

/** Everything under /api/v1. */
export const API_CONTROLLERS = [...PLATFORM_CONTROLLERS, ...PROTECTION_CONTROLLERS];

type EnrolmentParts = ConstructorParameters<typeof Enrolments>;

@Module({})
class ConfigServerModule {}

export function configServerModule(context: ConfigServerContext): DynamicModule {
  return {
    module: ConfigServerModule,
    controllers: [AboutController, ...API_CONTROLLERS],
    providers: [
      { provide: CONTEXT, useValue: context },
      { provide: STORES, useFactory: () => ConfigStores.open(context) },
      { provide: TOKENS, useFactory: (stores: ConfigStores) => stores.tokens, inject: [STORES] },
      { provide: IdempotencyLedger, useFactory: () => new IdempotencyLedger(context.config.data) },
      { provide: RateLimits, useFactory: () => new RateLimits(context.config.rest.requestsPerSecond) },
      LocalSockets,
      RouteCheck,
      RestService,
      { provide: Authority, useFactory: () => Authority.open(context.config) },
      { provide: BusUsers, useFactory: (stores: ConfigStores) => new BusUsers(stores, context), inject: [STORES] },
      {
        provide: Enrolments,
        useFactory: (...parts: EnrolmentParts) => new Enrolments(...parts),
        inject: [STORES, Authority, BusUsers],
      },
      BusService,
      DenialPusher,
      JobMirror,
      InnerCalls,
      Declarations,
      { provide: SecretBox, useFactory: () => new SecretBox(context.config.data) },
      Notifier,
      ...PROTECTION_PROVIDERS,
      FleetMetrics,
      AccessGuard,
      { provide: APP_GUARD, useExisting: AccessGuard },
      { provide: APP_PIPE, useClass: ValidationPipe },
      { provide: APP_INTERCEPTOR, useClass: TraceInterceptor },
      { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
      { provide: APP_INTERCEPTOR, useClass: ReplyInterceptor },
    ],
  };
}
