import { randomUUID } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { performance } from 'node:perf_hooks';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { CommandContext } from '@understudy/event-sourcing';
import { type Bus, type BusSubscription, subscribeTelemetry, type TelemetryReport } from '@understudy/messaging';
import { AssignmentPusher } from '../assignments/assignment.pusher.ts';
import { assignmentsModel, type ProtectionView } from '../assignments/assignments.read-model.ts';
import { BusService } from '../bus/bus.service.ts';
import { CONTEXT, type ConfigServerContext } from '../config-server.context.ts';
import { AlertBoard } from '../health/alert-board.ts';
import type { HealthCode } from '../health/reason.ts';
import type { KnownItem } from '../item/item.state.ts';
import { jobModel } from '../job/job.read-model.ts';
import { createdId } from '../rest/asked.ts';
import { type ConfigStores, STORES } from '../stores/config-stores.ts';
import { LiveTelemetry } from '../telemetry/live-telemetry.ts';
import { drillsToEnd } from './drill-ending.ts';
import { HealthObserver } from './health-observer.ts';
import { ItemObserver, type Now } from './item-observer.ts';
import { mutedBy } from './muting.ts';
import { Recorder } from './recorder.ts';
import { ServerChoice } from './server-choice.ts';

const LOOK_MILLIS = 5_000;
const PUSH_MILLIS = 250;
const ANNOUNCE_MILLIS = 60_000;
/** Items looked at in one turn of the event loop. */
const TURN_ITEMS = 500;
const LEFT_MAX = 1000;
/** Telemetry comes every five seconds: before that nobody can be called silent. */
const GRACE_MILLIS = 30_000;

/** What happens by itself: telemetry is taken in, facts are recorded, alerts raised, assignments pushed. */
@Injectable()
export class ProtectionService implements OnApplicationBootstrap, OnModuleDestroy {
  readonly view: ProtectionView;
  readonly telemetry: LiveTelemetry;
  readonly choice: ServerChoice;
  readonly health: HealthObserver;
  readonly #context: ConfigServerContext;
  readonly #stores: ConfigStores;
  readonly #bus: BusService;
  readonly #board: AlertBoard;
  readonly #observer: ItemObserver;
  readonly #recorder: Recorder;
  readonly #startedMillis = performance.now();
  #intake: BusSubscription | undefined;
  #pusher: AssignmentPusher | undefined;
  #timers: NodeJS.Timeout[] = [];
  #looking = false;
  /** When the address of a server was recorded, by its id. */
  readonly #announcedMillis = new Map<string, number>();
  #closed = false;

  constructor(@Inject(CONTEXT) context: ConfigServerContext, @Inject(STORES) stores: ConfigStores, bus: BusService) {
    this.#context = context;
    this.#stores = stores;
    this.#bus = bus;
    this.view = stores.view(assignmentsModel);
    this.telemetry = new LiveTelemetry((machineId) => {
      const item = this.view.item(machineId);
      if (item?.lifecycle !== 'enabled') return undefined;
      return { agent: item.agent, processServer: item.wanted.processServer, masterTarget: item.masterTarget };
    });
    this.choice = new ServerChoice(this.view, this.telemetry);
    this.#recorder = new Recorder((error) =>
      context.log.tell('recording-failed', 'a fact was not recorded', { error }),
    );
    this.#board = new AlertBoard({
      alertIdOf: (key) => createdId(key, 'alert'),
      mutedBy: (cause, itemIds) => mutedBy(stores, cause, itemIds, Date.now()),
    });
    this.health = new HealthObserver({
      view: this.view,
      telemetry: this.telemetry,
      board: this.#board,
      applied: (role, name) => this.#pusher?.applied(role, name) ?? 0,
      leftToPeople: () => {
        const { documents } = stores.view(jobModel).list({ where: { state: 'waiting-for-person' }, max: LEFT_MAX });
        const failedDrills = stores.of.drills.documents.select({ stage: 'failed' }, undefined, LEFT_MAX);
        return { waiting: documents.map(({ document }) => document), failedDrills };
      },
    });
    this.#observer = new ItemObserver({
      view: this.view,
      telemetry: this.telemetry,
      record: (itemId, command, key) =>
        this.#record(key, (recording) => stores.of.items.handle(itemId, command, recording)),
      recordDiskSizes: (machineId, sizes) =>
        this.#record(undefined, (recording) => {
          const command = { type: 'RecordDiskSizes', sizes, atMillis: recording.nowMillis } as const;
          return stores.of.machines.handle(machineId, command, recording);
        }),
    });
  }

  get bus(): Bus | undefined {
    return this.#bus.bus;
  }

  get pusher(): AssignmentPusher | undefined {
    return this.#pusher;
  }

  now(): Now {
    return { monotonicMillis: performance.now(), wallMillis: Date.now() };
  }

  onApplicationBootstrap(): void {
    const { bus } = this.#bus;
    if (bus !== undefined) this.#connect(bus);
    const open = this.#stores.of.alerts.documents.select({ state: ['open', 'acknowledged'] });
    const known = open.map(({ code, subjectKind, subject, level, mutedBy }) => ({
      cause: { code: code as HealthCode, subjectKind, subject },
      level,
      ...(mutedBy !== undefined && { mutedBy }),
    }));
    this.#board.remember(known, performance.now());
    this.#timers.push(setInterval(() => void this.#look(), LOOK_MILLIS));
  }

  async onModuleDestroy(): Promise<void> {
    this.#closed = true;
    for (const timer of this.#timers) clearInterval(timer);
    this.#intake?.close();
    await this.#recorder.drained();
  }

  /** Of a failover that was told so; at its begin, and at every look while it runs. */
  endDrills(item: KnownItem): void {
    const { drills } = this.#stores.of;
    for (const { key, command } of drillsToEnd(this.#stores, item, Date.now()))
      this.#record(key, (recording) => drills.handle(command.drillId, command, recording));
  }

  #connect(bus: Bus): void {
    const monotonicMillis = () => performance.now();
    this.#intake = subscribeTelemetry(bus, monotonicMillis, (report) => this.#received(report));
    this.#pusher = new AssignmentPusher({
      bus,
      view: this.view,
      monotonicMillis,
      issuer: this.#stores.store.storeId,
      term: this.#context.config.term,
      heard: (role, name) => {
        if (!this.telemetry.isHeard(role, name, performance.now())) return undefined;
        const { assignmentIssuer = '', assignmentVersion = 0 } = this.telemetry.server(role, name)?.report ?? {};
        return { issuer: assignmentIssuer, version: assignmentVersion };
      },
      onRefused: ({ role, name, version }, code, message) =>
        this.#context.log.tell('assignment-refused', `${role} ${name} refused version ${version}: ${message}`, {
          code,
        }),
    });
    this.#timers.push(setInterval(() => this.#pusher?.tick(), PUSH_MILLIS));
  }

  #received(report: TelemetryReport): void {
    try {
      this.telemetry.receive(report);
    } catch (error) {
      const { role, name } = report;
      this.#context.log.tell('telemetry-undecodable', `a report of ${role} ${name} cannot be read`, { error });
      return;
    }
    this.#announce(report.role, report.name);
  }

  /** Where a server listens by its own word, unless an operator said otherwise. */
  #announce(role: string, name: string): void {
    if (role === 'mobility-agent') return;
    const { listenHost = '', listenPort = 0 } = this.telemetry.server(role as 'process-server', name)?.report ?? {};
    if (!isReachable(listenHost, listenPort)) return;
    for (const server of this.view.servers()) {
      if (server.role !== role || server.name !== name || server.isRevoked || server.address?.byOperator) continue;
      if (server.address?.host === listenHost && server.address.port === listenPort) continue;
      // One whose word changes all the time would fill the store; it says it again in five seconds.
      const nowMillis = performance.now();
      if (nowMillis - (this.#announcedMillis.get(server.id) ?? Number.NEGATIVE_INFINITY) < ANNOUNCE_MILLIS) continue;
      this.#announcedMillis.set(server.id, nowMillis);
      this.#record(undefined, (recording) => {
        const { nowMillis: atMillis } = recording;
        const command = { type: 'AnnounceServerAddress', host: listenHost, port: listenPort, atMillis } as const;
        return this.#stores.of.servers.handle(server.id, command, recording);
      });
    }
  }

  /** Everything once, in turns: requests are answered in between. */
  async #look(): Promise<void> {
    if (this.#looking || this.#closed) return;
    this.#looking = true;
    try {
      const alerts = performance.now() - this.#startedMillis > GRACE_MILLIS;
      const items = [...this.view.items()];
      for (let at = 0; at < items.length && !this.#closed; at += TURN_ITEMS) {
        const now = this.now();
        for (const item of items.slice(at, at + TURN_ITEMS)) {
          this.#observer.look(item, now);
          this.endDrills(item);
          if (alerts) this.health.noteItem(item, now);
        }
        await new Promise((resolve) => setImmediate(resolve));
      }
      if (alerts && !this.#closed) this.#alert();
    } finally {
      this.#looking = false;
    }
  }

  #alert(): void {
    const now = this.now();
    this.health.noteServers(now);
    for (const command of this.#board.commands(now.monotonicMillis, now.wallMillis))
      this.#record(undefined, (recording) => this.#stores.of.alerts.handle(command.alertId, command, recording));
  }

  /** A refusal says that it is not so any more: the next look sees how it is. */
  #record(key: string | undefined, work: (recording: CommandContext) => Promise<unknown>): void {
    const commandId = key === undefined ? randomUUID() : createdId(key, 'observation');
    const causes = { correlationId: commandId, causationId: commandId, principal: 'system' };
    this.#recorder.add(async () => void (await work({ commandId, ...causes, nowMillis: Date.now() })));
  }
}

/** Others are sent there: a name or address that they can dial, and not "everywhere". */
function isReachable(host: string, port: number): boolean {
  const isName = /^(?!-)[A-Za-z0-9.-]{1,253}$/.test(host) || isIPv6(host);
  return isName && host !== '0.0.0.0' && host !== '::' && port >= 1 && port <= 65_535;
}
