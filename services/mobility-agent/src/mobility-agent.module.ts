import { type DynamicModule, Module } from '@nestjs/common';
import { AboutController } from './about.controller.ts';
import { AgentEnrolment } from './control/agent-enrolment.ts';
import { ControlRunner } from './control/control-runner.ts';
import { MachinesController } from './machines.controller.ts';
import { MachinesService } from './machines.service.ts';
import { CONTEXT, type MobilityAgentContext } from './mobility-agent.context.ts';

@Module({})
class MobilityAgentModule {}

export function mobilityAgentModule(context: MobilityAgentContext): DynamicModule {
  return {
    module: MobilityAgentModule,
    controllers: [AboutController, MachinesController],
    providers: [
      { provide: CONTEXT, useValue: context },
      // Over before anybody reads credentials.
      { provide: AgentEnrolment, useFactory: () => AgentEnrolment.prepare(context) },
      MachinesService,
      ControlRunner,
    ],
  };
}
