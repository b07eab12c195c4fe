import { randomUUID } from 'node:crypto';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { understudy } from '@understudy/contracts';
import type { Bus } from '@understudy/messaging';
import { BusService } from '../bus/bus.service.ts';
import type { Server } from '../server/server.schema.ts';
import { type ConfigStores, STORES } from '../stores/config-stores.ts';
import { followEvents } from '../stores/follow-events.ts';
import { certificateModel } from './certificate.read-model.ts';

const EVERY_MILLIS = 60_000;
const TIMEOUT_MILLIS = 5000;
const TELLS_ON = ['ServerRevoked', 'AgentRevoked'];
const { DenyCertificates, DenyCertificatesResult } = understudy.v1;

/** Tells every server that takes connections which certificates were revoked: at once when one is, and every minute who has not answered the newest list. */
@Injectable()
export class DenialPusher implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #stores: ConfigStores;
  readonly #bus: BusService;
  readonly #stop = new AbortController();
  /** What each server holds, as it answered. */
  readonly #held = new Map<string, string>();
  #timer: NodeJS.Timeout | undefined;
  #following: Promise<void> | undefined;
  #pushing: Promise<void> | undefined;

  constructor(@Inject(STORES) stores: ConfigStores, bus: BusService) {
    this.#stores = stores;
    this.#bus = bus;
  }

  onApplicationBootstrap(): void {
    if (this.#bus.bus === undefined) return;
    this.#timer = setInterval(() => this.#push(), EVERY_MILLIS);
    this.#following = followEvents(this.#stores.store, TELLS_ON, this.#stop.signal, async (position) => {
      await this.#stores.waitFor(certificateModel, position);
      this.#push();
    });
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.#timer);
    this.#stop.abort();
    await this.#following;
    await this.#pushing;
  }

  #push(): void {
    this.#pushing = (this.#pushing ?? Promise.resolve()).then(() => this.#pushAll());
  }

  async #pushAll(): Promise<void> {
    const { bus } = this.#bus;
    if (bus === undefined || this.#stop.signal.aborted) return;
    const serials = this.#stores
      .view(certificateModel)
      .denied(Date.now())
      .map(({ serial }) => serial);
    const list = serials.join(' ');
    const servers = this.#stores.of.servers.documents.select({
      state: 'enrolled',
      role: ['process-server', 'master-target'],
    });
    await Promise.all(servers.map((server) => this.#tell(bus, server, serials, list)));
  }

  async #tell(bus: Bus, { id, role, name }: Server, serials: readonly string[], list: string): Promise<void> {
    if (role === 'orchestrator' || (list === '' && !this.#held.has(id)) || this.#held.get(id) === list) return;
    const commandId = randomUUID();
    const from = { commandId, correlationId: commandId, causationId: commandId, principal: 'system' };
    const context = { ...from, term: this.#bus.term, epoch: 0, generation: 0, assignmentVersion: 0 };
    const types = { message: DenyCertificates, result: DenyCertificatesResult };
    const outcome = await bus.command(
      { role, name },
      types,
      { serials: [...serials], issuer: this.#stores.store.storeId },
      context,
      {
        timeoutMillis: TIMEOUT_MILLIS,
      },
    );
    if (outcome.type === 'result') this.#held.set(id, list);
  }
}
