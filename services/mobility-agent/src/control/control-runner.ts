import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { understudy } from '@understudy/contracts';
import {
  type AgentAssignment,
  type AgentControlConfig,
  AssignmentKeeper,
  agentAssignment,
  CertificateRenewal,
  controlFacts,
  controlFolderOf,
  openCommandLog,
  type RenewalGrant,
  type RenewalRequest,
  TelemetryReporter,
} from '@understudy/executor';
import { identityFolderOf } from '@understudy/hosting';
import type { PeerAddress } from '@understudy/identity';
import { type CommandLog, decodeMessage, encodeMessage } from '@understudy/messaging';
import type { HealthReason } from '@understudy/observability';
import { MachinesService } from '../machines.service.ts';
import { CONTEXT, type MobilityAgentContext } from '../mobility-agent.context.ts';
import { VERSION } from '../version.ts';
import { agentCommands } from './agent.commands.ts';
import { AgentEnrolment } from './agent-enrolment.ts';
import { agentFacts } from './agent-facts.ts';
import { ControlClient } from './control-client.ts';
import { ControlledMachines } from './controlled-machines.ts';

const RENEW_MILLIS = 45_000;
const AWAY_WARNING_MILLIS = 60_000;

interface Running {
  readonly keeper: AssignmentKeeper<AgentAssignment>;
  readonly commandLog: CommandLog;
  readonly client: ControlClient;
  readonly reporter: TelemetryReporter;
  readonly renewal: CertificateRenewal;
}

/** This agent under its control plane, if it has one. Disks are served and replicated before this begins, and whatever becomes of it. */
@Injectable()
export class ControlRunner implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #context: MobilityAgentContext;
  readonly #machines: MachinesService;
  readonly #enrolment: AgentEnrolment;
  #running: Running | undefined;
  #awaySinceMillis: number | undefined;

  constructor(@Inject(CONTEXT) context: MobilityAgentContext, machines: MachinesService, enrolment: AgentEnrolment) {
    this.#context = context;
    this.#machines = machines;
    this.#enrolment = enrolment;
  }

  async onApplicationBootstrap(): Promise<void> {
    const { config, health } = this.#context;
    if (config.control === undefined) return;
    this.#running = await this.#build(config.control);
    const { keeper, client, reporter, renewal } = this.#running;
    health.add('control-plane', () => this.#reasons(client));
    await keeper.start();
    client.start();
    reporter.start();
    renewal.start();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.#running === undefined) return;
    const { keeper, commandLog, client, reporter, renewal } = this.#running;
    client.close();
    reporter.close();
    renewal.close();
    await keeper.close();
    await commandLog.close();
  }

  async #build(control: AgentControlConfig): Promise<Running> {
    const { config, log, health } = this.#context;
    const folder = controlFolderOf(config.data);
    const machines = new ControlledMachines(this.#machines.rack);
    const keeper = new AssignmentKeeper<AgentAssignment>({
      folder,
      kind: 'agent',
      schema: agentAssignment,
      act: async (document) => await machines.act(document),
      onSettled: ({ version }, problems) => {
        log.tell('assignment-settled', `version ${version}, ${problems.length} problem(s)`, { problems });
        // Whoever waits for it learns it now.
        void reporter.tell();
        if (control.processServers === undefined) client.follow(this.#assignedHops());
      },
      onFailed: (error) => log.tell('assignment-failed', 'the assignment could not be acted on', { error }),
    });
    const commandLog = await openCommandLog(folder, log);
    const inspection = { data: config.data, machines: () => this.#machines.rack.store.machines };
    const reporter = new TelemetryReporter({
      role: 'mobility-agent',
      name: config.name,
      version: VERSION,
      everyMillis: control.telemetry,
      health,
      facts: () => agentFacts(config.data, this.#machines),
      control: () => controlFacts(keeper, commandLog.marks),
      send: (body) => client.notify('telemetry', body),
      onFailed: (error) => log.tell('telemetry-failed', 'a report could not be made', { error }),
    });
    const renewal = new CertificateRenewal({
      config,
      nowMillis: Date.now,
      ask: (request) => this.#askRenewal(client, request),
      onRenewed: () => void this.#machines.renewed(),
      onFailed: (error) => log.tell('renewal-failed', 'the certificate could not be renewed', { error }),
    });
    const client = new ControlClient({
      identityFolder: identityFolderOf(config),
      addresses: () => this.#addresses(control),
      commands: agentCommands({ machines, keeper, inspection }, commandLog),
      log,
      onConnected: () => {
        this.#awaySinceMillis = undefined;
        void reporter.tell();
        void renewal.look();
      },
    });
    return { keeper, commandLog, client, reporter, renewal };
  }

  async #askRenewal(client: ControlClient, request: RenewalRequest): Promise<RenewalGrant | undefined> {
    if (!client.isConnected) return undefined;
    const { RenewCertificate, RenewCertificateResult } = understudy.v1;
    const answer = await client.request('renew', encodeMessage(RenewCertificate, request), RENEW_MILLIS);
    const { certificatePem = '', caPem = '' } = decodeMessage(RenewCertificateResult, answer);
    return { certificatePem, caPem };
  }

  /** As configured, else where the enrolment went, else where the machines' streams go. */
  #addresses({ processServers }: AgentControlConfig): readonly PeerAddress[] {
    if (processServers !== undefined) return processServers;
    const all = [...this.#assignedHops(), ...this.#enrolment.processServers, ...this.#context.config.upstream];
    return [...new Map(all.map((address) => [`${address.host}:${address.port}`, address])).values()];
  }

  #assignedHops(): readonly PeerAddress[] {
    return this.#machines.rack.store.machines.flatMap(({ upstream }) => upstream ?? []);
  }

  *#reasons(client: ControlClient): Iterable<HealthReason> {
    if (client.isConnected) return;
    this.#awaySinceMillis ??= performance.now();
    if (performance.now() - this.#awaySinceMillis < AWAY_WARNING_MILLIS) return;
    yield {
      code: 'control-plane-away',
      state: 'Warning',
      cause: 'no process server takes the control connection: nothing new is assigned, what is assigned goes on',
      remedy: 'Check the process server and the way to it. Replication goes its own way.',
    };
  }
}
