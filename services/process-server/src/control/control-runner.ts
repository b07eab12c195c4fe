import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { CONTEXT, type ProcessServerContext } from '../process-server.context.ts';
import { RelayService } from '../relay/relay.service.ts';
import { processServerCommands } from './process-server.commands.ts';
import { RelayControl } from './relay-control.ts';
import { relayFacts } from './relay-facts.ts';

/** Connects the control plane when the relay is up. */
@Injectable()
export class ControlRunner implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #context: ProcessServerContext;
  readonly #control: RelayControl;
  readonly #relay: RelayService;

  constructor(@Inject(CONTEXT) context: ProcessServerContext, control: RelayControl, relay: RelayService) {
    this.#context = context;
    this.#control = control;
    this.#relay = relay;
  }

  async onApplicationBootstrap(): Promise<void> {
    const { config } = this.#context;
    const parts = { config, relay: this.#relay, gateway: this.#relay.gateway, control: this.#control };
    await this.#control.run({
      act: () => this.#relay.obey(),
      commands: (log) => processServerCommands(this.#relay, log),
      facts: () => relayFacts(parts),
      renewed: () => void this.#relay.renewed(),
      recheck: () => this.#relay.recheck(),
    });
    this.#relay.gateway.attachBus();
  }

  async onModuleDestroy(): Promise<void> {
    this.#relay.gateway.close();
    await this.#control.close();
  }
}
