import { randomUUID } from 'node:crypto';
import type { Clock, FileSystem } from '@understudy/block';
import {
  AssignmentPusher,
  assignmentsModel,
  configCodec,
  documentModel,
  drillCodec,
  drillDecider,
  ItemObserver,
  itemCodec,
  itemDecider,
  itemSlice,
  JobMirror,
  jobModel,
  LiveTelemetry,
  machineCodec,
  machineDecider,
  PUBLISHED,
  policyCodec,
  policyDecider,
  protectionCommands,
  serverCodec,
  serverDecider,
} from '@understudy/config-server/simulation';
import {
  type CommandContext,
  createCommandHandler,
  type Decider,
  type DomainEvent,
  type EventCodec,
  type EventStore,
  type Position,
  type ReadModelDefinition,
  ReadModelRunner,
} from '@understudy/event-sourcing';
import { admitting, CommandLog, serveFeed, subscribeTelemetry } from '@understudy/messaging';
import type { SimulatedConnection } from './simulated-nats.ts';

export interface ConfigParts {
  readonly store: EventStore;
  readonly bus: SimulatedConnection;
  readonly files: FileSystem;
  readonly clock: Clock;
  /** Of the read models. */
  readonly folder: string;
  /** It has files open: whoever ends the process lets them go. */
  readonly opened: (program: ConfigProgram) => void;
  readonly report: (message: string) => void;
}

export const itemDocuments = documentModel(itemSlice);
// biome-ignore lint/suspicious/noExplicitAny: models of different events stand in one list.
export const MODELS: readonly ReadModelDefinition<any, any>[] = [assignmentsModel, jobModel, itemDocuments];

const LOOK_MILLIS = 5000;
const PUSH_MILLIS = 250;
const TERM = 1;

/** The configuration server without REST and Nest: its deciders, read models, commands, mirror, observer and pusher are the real ones. */
export class ConfigProgram {
  readonly #parts: ConfigParts;
  readonly runner: ReadModelRunner;
  readonly items;
  readonly drills;
  readonly machines;
  readonly policies;
  readonly servers;
  readonly telemetry: LiveTelemetry;
  readonly mirror: JobMirror;
  readonly #pusher: AssignmentPusher;

  private constructor(parts: ConfigParts) {
    this.#parts = parts;
    const { store, folder, report, bus } = parts;
    const handler = <State, Command, Event extends DomainEvent>(
      kind: string,
      decider: Decider<State, Command, Event>,
      codec: EventCodec<Event>,
    ) => createCommandHandler({ store, decider, codec, streamOf: (id) => `config.${kind}-${id}` });
    this.items = handler('item', itemDecider, itemCodec);
    this.drills = handler('drill', drillDecider, drillCodec);
    this.machines = handler('machine', machineDecider, machineCodec);
    this.policies = handler('policy', policyDecider, policyCodec);
    this.servers = handler('server', serverDecider, serverCodec);
    this.runner = new ReadModelRunner({
      feed: store,
      codec: configCodec,
      folder,
      models: MODELS,
      onTrouble: ({ model, error }) => {
        if (model !== undefined) report(`the read model ${model} stopped: ${error.message}`);
      },
    });
    const view = this.runner.view(assignmentsModel);
    this.telemetry = new LiveTelemetry((machineId) => {
      const item = view.item(machineId);
      if (item?.lifecycle !== 'enabled') return undefined;
      return { agent: item.agent, processServer: item.wanted.processServer, masterTarget: item.masterTarget };
    });
    const stores = { view: (model: never) => this.runner.view(model) };
    this.mirror = new JobMirror(stores as never, { bus } as never);
    this.#pusher = new AssignmentPusher({
      ...{ bus, view, term: TERM, issuer: store.storeId },
      monotonicMillis: () => performance.now(),
      heard: (role, name) => {
        if (!this.telemetry.isHeard(role, name, performance.now())) return undefined;
        const { assignmentIssuer = '', assignmentVersion = 0 } = this.telemetry.server(role, name)?.report ?? {};
        return { issuer: assignmentIssuer, version: assignmentVersion };
      },
    });
  }

  static async start(parts: ConfigParts): Promise<ConfigProgram> {
    const program = new ConfigProgram(parts);
    parts.opened(program);
    await program.#start();
    return program;
  }

  get bus(): SimulatedConnection {
    return this.#parts.bus;
  }

  get view() {
    return this.runner.view(assignmentsModel);
  }

  /** Files of a process that is no more. */
  abandon(): void {
    void this.runner.close();
  }

  async #start(): Promise<void> {
    const { bus, store, files, clock } = this.#parts;
    this.runner.start();
    await this.runner.untilCaughtUp();
    const obeyed = await CommandLog.open({ fileSystem: files, folder: '/command-log', clock });
    await bus.serve({ service: 'config-server' }, admitting(obeyed, protectionCommands(this.#commandParts())));
    serveFeed({ bus, store, service: 'config-server', published: PUBLISHED });
    this.mirror.onApplicationBootstrap();
    subscribeTelemetry(
      bus,
      () => performance.now(),
      (report) => this.telemetry.receive(report),
    );
    setInterval(() => this.#pusher.tick(), PUSH_MILLIS);
    setInterval(() => this.#look(), LOOK_MILLIS);
  }

  #commandParts() {
    const { store } = this.#parts;
    const now = () => ({ monotonicMillis: performance.now(), wallMillis: Date.now() });
    const protection = { view: this.view, telemetry: this.telemetry, pusher: this.#pusher, now };
    const waitFor = async (model: { readonly name: string }, position: Position) => {
      const outcome = await this.runner.waitFor(position, 5000, model.name);
      if (outcome !== 'reached')
        throw Object.assign(new Error('behind'), { code: 'read-model-behind', retryable: true });
    };
    const stores = { store, waitFor, of: { items: this.items, drills: this.drills } };
    return { stores, modules: { get: () => protection } } as never;
  }

  readonly #observer = () =>
    new ItemObserver({
      view: this.view,
      telemetry: this.telemetry,
      record: (itemId, command, key) => void this.#record(this.items.handle(itemId, command, this.#context(key))),
      recordDiskSizes: () => undefined,
    });
  #observing: ItemObserver | undefined;

  #look(): void {
    this.#observing ??= this.#observer();
    const now = { monotonicMillis: performance.now(), wallMillis: Date.now() };
    for (const item of this.view.items()) this.#observing.look(item, now);
  }

  #context(key: string | undefined): CommandContext {
    const commandId = key ?? randomUUID();
    return { commandId, correlationId: commandId, causationId: commandId, principal: 'system', nowMillis: Date.now() };
  }

  /** What was not recorded is seen again at the next look. */
  async #record(work: Promise<unknown>): Promise<void> {
    try {
      await work;
    } catch (error) {
      if (!(error instanceof Error && 'retryable' in error)) this.#parts.report(String(error));
    }
  }
}
