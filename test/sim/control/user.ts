import { randomUUID } from 'node:crypto';
import type { ItemCommand, KnownItem, OperationKind, OperationParameters } from '@understudy/config-server/simulation';
import { jobModel } from '@understudy/config-server/simulation';
import { understudy } from '@understudy/contracts';
import { isRefusal } from '@understudy/event-sourcing';
import type { Chance } from '@understudy/testkit';
import type { ConfigProgram } from './config-program.ts';
import { AGENT, type ControlWorld, PROCESS_SERVERS, TARGET } from './control-world.ts';
import { contextOf, disksOf, machineIdOf, POLICIES, register } from './setup.ts';
import { runIn } from './simulated-globals.ts';

const { CancelJob, CancelJobResult, AnswerStep, AnswerStepResult } = understudy.v1;
const NOTHING: OperationParameters = { networks: [], disks: [] };

/** People: they ask for anything at any time, mostly for what could make sense, and look at the answer only now and then. */
export class User {
  readonly #world: ControlWorld;
  readonly #random: Chance;
  readonly #machines: number;
  readonly #everyMicros: number;
  readonly #drills: string[] = [];
  accepted = 0;

  constructor(world: ControlWorld) {
    this.#world = world;
    this.#random = world.random.fork('user');
    this.#machines = this.#random.between(1, 3);
    this.#everyMicros = this.#random.magnitude(1, 12) * 1_000_000;
  }

  /** Registers what there is to protect; from then on asks for this and that. */
  async begin(): Promise<void> {
    const { config, configProgram, time, configStore } = this.#world;
    if (configProgram === undefined || config.scope === undefined)
      throw new Error('the configuration server does not start');
    let isRegistered = false;
    void runIn(config.scope, () => register(configProgram, this.#machines)).then(() => {
      isRegistered = true;
    });
    await this.#world.until(() => isRegistered, time.nowMicros() + 60_000_000);
    this.#world.registeredEvents = configStore.kept.events.length;
    this.#next();
  }

  #next(): void {
    this.#world.time.in(this.#random.between(1, 2 * this.#everyMicros), 'user', () => {
      if (this.#world.isQuiet) return;
      this.#act();
      this.#next();
    });
  }

  #act(): void {
    const config = this.#world.configProgram;
    const { scope } = this.#world.config;
    if (config === undefined || scope === undefined) return;
    runIn(scope, () => this.#ask(config)).catch((error: unknown) => {
      // What a store or the bus could not do now is answered as an error; the person asks again, or not.
      if (error instanceof Error && 'retryable' in error) return;
      this.#world.report('defect', error instanceof Error ? (error.stack ?? error.message) : String(error));
    });
  }

  async #ask(config: ConfigProgram): Promise<void> {
    const itemId = machineIdOf(this.#random.between(0, this.#machines - 1));
    const { state } = await config.items.load(itemId);
    if (state.lifecycle !== 'enabled') return await this.#give(config, this.#enable(itemId));
    if (this.#random.chance(0.25)) return await this.#askJobs(config);
    if (this.#random.chance(0.2)) return await this.#drill(config, state);
    const command = this.#choose(state);
    if (command !== undefined) await this.#give(config, command);
  }

  #enable(itemId: string): ItemCommand {
    const number = Number(itemId.slice(-6));
    const servers = { agent: AGENT, processServer: this.#random.pick(PROCESS_SERVERS), masterTarget: TARGET };
    const told = { name: `m-${number}`, labels: {}, policyId: POLICIES[0], networks: [], placementReason: 'chosen' };
    return { type: 'EnableProtection', itemId, ...servers, ...told, disks: disksOf(number), ...this.#job() };
  }

  #choose(item: KnownItem): ItemCommand | undefined {
    const { itemId, operation, wanted } = item;
    const atMillis = Date.now();
    if (operation.state === 'failed' && this.#random.chance(0.6)) {
      const { jobId, kind, parameters } = operation;
      if (this.#random.chance(0.4)) return { type: 'LeaveFailedOperation', itemId, jobId, atMillis };
      return this.#begin(itemId, kind, { ...parameters, retryOf: jobId });
    }
    const kind = this.#random.pick(KINDS);
    if (kind === 'apply-policy') {
      const policyId = this.#random.pick(POLICIES);
      return { type: 'ChangePolicy', itemId, policyId, ...this.#job() };
    }
    if (kind === 'move-process-server') {
      const processServer = PROCESS_SERVERS.find((name) => name !== wanted.processServer) ?? PROCESS_SERVERS[0];
      return { type: 'MoveProcessServer', itemId, processServer, reason: 'by hand', ...this.#job() };
    }
    const planned = this.#random.chance(0.4);
    const shutDownSource = this.#random.chance(0.5);
    return this.#begin(itemId, kind, kind === 'failover' ? { ...NOTHING, planned, shutDownSource } : NOTHING);
  }

  #begin(itemId: string, kind: OperationKind, parameters: OperationParameters): ItemCommand {
    return { type: 'BeginOperation', itemId, kind, parameters, ...this.#job() };
  }

  #job() {
    return { jobId: randomUUID(), principal: 'user:anna', atMillis: Date.now() };
  }

  /** Sometimes twice: the same request, sent again because its answer did not come. */
  async #give(config: ConfigProgram, command: ItemCommand): Promise<void> {
    const context = contextOf(randomUUID());
    const outcome = await config.items.handle(command.itemId, command, context);
    const code = isRefusal(outcome) ? outcome.code : 'accepted';
    this.#world.event(
      `user ${command.type} ${'kind' in command ? command.kind : ''} ${command.itemId.slice(-2)}: ${code}`,
    );
    if (!isRefusal(outcome)) this.accepted += 1;
    if (isRefusal(outcome) || !this.#random.chance(0.2)) return;
    const again = await config.items.handle(command.itemId, command, context);
    if (isRefusal(again) || again.revision !== outcome.revision)
      this.#world.report('defect', `${command.type} sent again was answered otherwise`);
  }

  async #drill(config: ConfigProgram, { placement, wanted, ...item }: KnownItem): Promise<void> {
    const { itemId, name, agent, masterTarget } = item;
    const context = contextOf(randomUUID());
    const atMillis = Date.now();
    const old = this.#drills.length > 0 && this.#random.chance(0.5) ? this.#random.pick(this.#drills) : undefined;
    if (old !== undefined) {
      const cleanup = { type: 'BeginDrillCleanup', drillId: old, jobId: randomUUID(), atMillis } as const;
      await config.drills.handle(old, { ...cleanup, principal: 'user:anna' }, context);
      return;
    }
    const { generation, generationId } = placement;
    const { processServer, disks } = wanted;
    const drillId = randomUUID();
    const of = { itemId, name, agent, processServer, masterTarget, generation, generationId, disks };
    const begin = {
      type: 'BeginDrill',
      drillId,
      jobId: drillId,
      item: of,
      hasPoint: generation > 0,
      atMillis,
    } as const;
    await config.drills.handle(drillId, { ...begin, parameters: NOTHING, principal: 'user:anna' }, context);
    this.#drills.push(drillId);
  }

  /** Cancels a job that runs, or answers one that asks. */
  async #askJobs(config: ConfigProgram): Promise<void> {
    const { documents } = config.runner.view(jobModel).list({ max: 20 });
    const open = documents
      .map(({ document }) => document)
      .filter(({ finishedAtMillis }) => finishedAtMillis === undefined);
    if (open.length === 0) return;
    const { id: jobId, state, steps } = this.#random.pick(open);
    const step = steps.find((each) => each.state === 'waiting-for-person')?.name;
    const commandId = randomUUID();
    const causes = { commandId, correlationId: commandId, causationId: commandId, principal: 'user:anna' };
    const context = { ...causes, term: 1, epoch: 0, generation: 0, assignmentVersion: 0 };
    const { bus } = config;
    const options = { timeoutMillis: 5000 };
    if (state === 'waiting-for-person' && step !== undefined) {
      const answer = this.#random.pick(['done', 'repeat', 'fail'] as const);
      const types = { message: AnswerStep, result: AnswerStepResult };
      await bus.command({ service: 'orchestrator' }, types, { jobId, step, answer } as never, context, options);
    } else if (this.#random.chance(0.5)) {
      const types = { message: CancelJob, result: CancelJobResult };
      await bus.command({ service: 'orchestrator' }, types, { jobId, reason: 'not now' }, context, options);
    }
  }
}

const KINDS: readonly OperationKind[] = [
  ...(['pause', 'resume', 'resync', 'apply-policy', 'move-process-server'] as const),
  ...(['failover', 'failover', 'failover', 'change-point', 'change-point', 'undo-failover', 'undo-failover'] as const),
  ...(['commit-failover', 'disable-protection', 'forget'] as const),
];
