import { type DynamicModule, Module } from '@nestjs/common';
import { AboutController } from './about.controller.ts';
import { ControlRunner } from './control/control-runner.ts';
import { TargetControl } from './control/target-control.ts';
import { JobsController } from './jobs/jobs.controller.ts';
import { JobsService } from './jobs/jobs.service.ts';
import { MachinesController } from './machines.controller.ts';
import { CONTEXT, type MasterTargetContext } from './master-target.context.ts';
import { MasterTargetMetrics } from './master-target.metrics.ts';
import { ReplicasService } from './replica/replicas.service.ts';
import { ReplicationService } from './replication.service.ts';
import { StandInRegistry } from './stand-ins/stand-in.registry.ts';
import { StandInsController } from './stand-ins/stand-ins.controller.ts';
import { ViewsController } from './views/views.controller.ts';
import { ViewsService } from './views/views.service.ts';

@Module({})
class MasterTargetModule {}

export function masterTargetModule(context: MasterTargetContext): DynamicModule {
  // Everything relies on an open store: it is open before anything that takes it is made.
  const openReplicas = async (control: TargetControl) => {
    const replicas = new ReplicasService(context, (machineId) => control.machine(machineId)?.retention);
    await replicas.start();
    return replicas;
  };
  return {
    module: MasterTargetModule,
    controllers: [AboutController, MachinesController, StandInsController, ViewsController, JobsController],
    providers: [
      { provide: CONTEXT, useValue: context },
      // Enrolled before anybody reads credentials, and what is assigned is known before anything is opened.
      { provide: TargetControl, useFactory: () => TargetControl.prepare(context) },
      { provide: ReplicasService, useFactory: openReplicas, inject: [TargetControl] },
      ReplicationService,
      StandInRegistry,
      ViewsService,
      JobsService,
      MasterTargetMetrics,
      ControlRunner,
    ],
  };
}
