import { type DynamicModule, Module } from '@nestjs/common';
import { AboutController } from './about.controller.ts';
import { CONTEXT, type ProcessServerContext } from './process-server.context.ts';
import { RelayService } from './relay/relay.service.ts';

@Module({})
class ProcessServerModule {}

export function processServerModule(context: ProcessServerContext): DynamicModule {
  return {
    module: ProcessServerModule,
    controllers: [AboutController],
    providers: [{ provide: CONTEXT, useValue: context }, RelayService],
  };
}
