import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { masterTargetCommands } from '../commands/master-target.commands.ts';
import { CONTEXT, type MasterTargetContext } from '../master-target.context.ts';
import { ReplicasService } from '../replica/replicas.service.ts';
import { ReplicationService } from '../replication.service.ts';
import { StandInRegistry } from '../stand-ins/stand-in.registry.ts';
import { ViewsService } from '../views/views.service.ts';
import { TargetControl } from './target-control.ts';
import { targetFacts } from './target-facts.ts';

/** Connects the control plane when everything that it may ask for is up. */
@Injectable()
export class ControlRunner implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #context: MasterTargetContext;
  readonly #control: TargetControl;
  readonly #replicas: ReplicasService;
  readonly #replication: ReplicationService;
  readonly #registry: StandInRegistry;
  readonly #views: ViewsService;

  constructor(
    @Inject(CONTEXT) context: MasterTargetContext,
    control: TargetControl,
    replicas: ReplicasService,
    replication: ReplicationService,
    registry: StandInRegistry,
    views: ViewsService,
  ) {
    this.#context = context;
    this.#control = control;
    this.#replicas = replicas;
    this.#replication = replication;
    this.#registry = registry;
    this.#views = views;
  }

  async onApplicationBootstrap(): Promise<void> {
    const parts = {
      config: this.#context.config,
      replicas: this.#replicas,
      replication: this.#replication,
      registry: this.#registry,
      views: this.#views,
    };
    await this.#control.run({
      act: () => this.#replicas.applyPolicies(),
      commands: (log) => masterTargetCommands(parts, log),
      facts: () => targetFacts(parts),
      renewed: () => void this.#replication.renewed(),
      recheck: () => this.#replication.recheck(),
    });
  }

  async onModuleDestroy(): Promise<void> {
    await this.#control.close();
  }
}
