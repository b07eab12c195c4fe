import { join } from 'node:path';
import {
  EVENTS_FOLDER,
  type EventStore,
  EventStoreError,
  openKurrentEventStore,
  openSqliteEventStore,
  type ReadModelDefinition,
  ReadModelRunner,
  timedEventStore,
} from '@understudy/event-sourcing';
import { ExitCode, StartFailure } from '@understudy/hosting';
import { addEventStoreMetrics } from '@understudy/observability';
import type { TokenDirectory } from '../access/token-directory.port.ts';
import type { ConfigServerContext } from '../config-server.context.ts';
import { StoreMetrics } from '../metrics/store.metrics.ts';
import { NameRegistry } from '../names/name-registry.ts';
import { ensureFirstOwner } from '../user/first-owner.ts';
import { tokenModel } from '../user/token.read-model.ts';
import { Aggregate } from './aggregate.ts';
import { type AnySlice, documentModel } from './document-model.ts';
import { Documents, waitForModel } from './documents.ts';
import { type Aggregates, configCodec, MODELS, SLICES } from './slices.ts';

/** Nest's token for the stores. */
export const STORES = Symbol('config stores');

/** Event store A with its aggregates and read models. */
export class ConfigStores {
  readonly store: EventStore;
  readonly names: NameRegistry;
  readonly of: Aggregates;
  readonly runner: ReadModelRunner;

  private constructor(store: EventStore, { config, log, metrics }: ConfigServerContext) {
    this.store = store;
    this.names = new NameRegistry(store);
    const slices = Object.entries<AnySlice>(SLICES).map(([name, slice]) => ({
      name,
      slice,
      model: documentModel(slice),
    }));
    const shown = new StoreMetrics(metrics, () => this.runner);
    this.runner = new ReadModelRunner({
      feed: store,
      codec: configCodec,
      folder: join(config.data, 'read-models'),
      models: [...slices.map(({ model }) => model), ...MODELS],
      onApplied: (batch) => shown.applied(batch),
      onTrouble: ({ model, error }) => log.tell('read-model-trouble', error.message, { model, error }),
    });
    const made = slices.map(({ name, slice, model }) => {
      const documents = new Documents(this.runner, this.runner.view(model), model.name, slice.kind);
      return [name, new Aggregate(slice, store, this.names, documents)];
    });
    this.of = Object.fromEntries(made) as Aggregates;
  }

  static async open(context: ConfigServerContext): Promise<ConfigStores> {
    const store = await openStore(context);
    const stores = new ConfigStores(store, context);
    stores.#watch(context);
    stores.runner.start();
    // Whatever stands behind asks the models: the service is there when they are, however long a rebuild takes.
    await stores.runner.untilCaughtUp();
    const owner = await ensureFirstOwner(stores.of.users, context.config.data, Date.now());
    if (owner === 'made')
      context.log.tell('first-owner', 'the first owner’s token stands in the file owner-token of the data folder');
    return stores;
  }

  get tokens(): TokenDirectory {
    return this.view(tokenModel);
  }

  view<View>(model: ReadModelDefinition<never, View>): View {
    return this.runner.view(model);
  }

  /** For `?at-least=` on a read model without documents. Throws ApiProblem. */
  async waitFor(model: ReadModelDefinition<never, unknown>, position: string | undefined): Promise<void> {
    if (position !== undefined) await waitForModel(this.runner, position, model.name);
  }

  async onModuleDestroy(): Promise<void> {
    await this.runner.close();
    await this.store.close();
  }

  #watch({ health }: ConfigServerContext): void {
    health.add('read-models', () => this.#reasons());
  }

  *#reasons() {
    for (const { name, state, reason } of this.runner.statuses())
      if (state === 'stopped')
        yield {
          code: 'read-model-stopped',
          state: 'Critical' as const,
          subject: name,
          cause: `the read model ${name} has stopped: ${reason}`,
          remedy:
            'Upgrade this service if the data was written by a newer release; else report it. Restart it to try again.',
        };
  }
}

async function openStore({ config, log, metrics }: ConfigServerContext): Promise<EventStore> {
  try {
    if (config.store.kind === 'kurrent') return await openKurrentEventStore(config.store);
    const store = await openSqliteEventStore({
      folder: join(config.data, EVENTS_FOLDER),
      onFailed: (error) => {
        log.tell('store-failed', 'the event store’s file failed: this process ends so that it is started anew', {
          error,
        });
        process.exit(ExitCode.failed);
      },
    });
    return timedEventStore(store, addEventStoreMetrics(metrics));
  } catch (error) {
    if (!(error instanceof EventStoreError)) throw error;
    throw new StartFailure(ExitCode.configuration, `the event store cannot be opened: ${error.message}`, error);
  }
}
