import { type DynamicModule, Module } from '@nestjs/common';
import { AboutController } from './about.controller.ts';
import { MachinesController } from './machines.controller.ts';
import { MachinesService } from './machines.service.ts';
import { CONTEXT, type MobilityAgentContext } from './mobility-agent.context.ts';

@Module({})
class MobilityAgentModule {}

export function mobilityAgentModule(context: MobilityAgentContext): DynamicModule {
  return {
    module: MobilityAgentModule,
    controllers: [AboutController, MachinesController],
    providers: [{ provide: CONTEXT, useValue: context }, MachinesService],
  };
}
