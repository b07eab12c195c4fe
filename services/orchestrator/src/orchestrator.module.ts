import { type DynamicModule, Module } from '@nestjs/common';
import { AboutController } from './about.controller.ts';
import { CONTEXT, type OrchestratorContext } from './orchestrator.context.ts';
import { OrchestratorService } from './orchestrator.service.ts';

@Module({})
class OrchestratorModule {}

export function orchestratorModule(context: OrchestratorContext): DynamicModule {
  return {
    module: OrchestratorModule,
    controllers: [AboutController],
    providers: [{ provide: CONTEXT, useValue: context }, OrchestratorService],
  };
}
