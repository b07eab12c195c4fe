import { type DynamicModule, Module } from '@nestjs/common';
import { AboutController } from './about.controller.ts';
import { ControlRunner } from './control/control-runner.ts';
import { RelayControl } from './control/relay-control.ts';
import { CONTEXT, type ProcessServerContext } from './process-server.context.ts';
import { RelayService } from './relay/relay.service.ts';

@Module({})
class ProcessServerModule {}

export function processServerModule(context: ProcessServerContext): DynamicModule {
  return {
    module: ProcessServerModule,
    controllers: [AboutController],
    providers: [
      { provide: CONTEXT, useValue: context },
      // Enrolled before anybody reads credentials, and what is assigned is known before anybody is let in.
      { provide: RelayControl, useFactory: () => RelayControl.prepare(context) },
      RelayService,
      ControlRunner,
    ],
  };
}
