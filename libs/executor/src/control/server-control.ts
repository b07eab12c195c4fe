import { join } from 'node:path';
import { understudy } from '@understudy/contracts';
import { type BaseServiceConfig, identityFolderOf } from '@understudy/hosting';
import { readCredentials } from '@understudy/identity';
import {
  type Bus,
  type BusLog,
  type CommandLog,
  type CommandMap,
  connectBus,
  ensureNkey,
  publishTelemetry,
} from '@understudy/messaging';
import type { HealthChecks, HealthReason } from '@understudy/observability';
import { AssignmentKeeper, type AssignmentKeeperOptions } from '../assignment/assignment-keeper.ts';
import { CertificateRenewal, type RenewalGrant, type RenewalRequest } from '../enrolment/certificate-renewal.ts';
import { ensureEnrolled } from '../enrolment/ensure-enrolled.ts';
import { type TelemetryFacts, TelemetryReporter } from '../telemetry/telemetry-reporter.ts';
import { applyAssignment } from './assignment-command.ts';
import { busTls } from './bus-address.ts';
import { commandContext } from './command-context.ts';
import type { ServerControlConfig } from './control.schema.ts';
import { controlFolderOf } from './control-folder.ts';
import { DeniedCertificates, denyCertificates } from './denied-certificates.ts';
import type { ExecutorLog } from './executor-log.ts';
import { openCommandLog } from './open-command-log.ts';

const RENEW_TIMEOUT_MILLIS = 30_000;
/** A bus that is away is no news for a minute: it may be restarting. */
const AWAY_WARNING_MILLIS = 60_000;

export interface ServerControlOptions<Document> {
  readonly role: 'process-server' | 'master-target';
  readonly config: BaseServiceConfig;
  readonly control: ServerControlConfig;
  readonly log: ExecutorLog;
  readonly health: HealthChecks;
  readonly version: string;
  readonly assignment: Pick<AssignmentKeeperOptions<Document>, 'kind' | 'schema' | 'act'>;
  /** Beside ApplyAssignment, which is here. */
  readonly commands: (log: CommandLog) => CommandMap;
  readonly facts: () => TelemetryFacts | Promise<TelemetryFacts>;
  /** New credentials stand in the folder: listeners should show them. */
  readonly onRenewed: () => void;
  /** Other certificates are denied now: listeners should look at their connections again. */
  readonly onDenied?: () => void;
}

/**
 * A server under a control plane: enrolled, with its assignment, its commands and its telemetry. Nothing here is in the way of data: with the bus away it
 * works on with what it keeps, for as long as it takes.
 */
export class ServerControl<Document> {
  readonly assignment: AssignmentKeeper<Document>;
  readonly folder: string;
  readonly denied: DeniedCertificates;
  readonly #options: ServerControlOptions<Document>;
  readonly #reporter: TelemetryReporter;
  readonly #renewal: CertificateRenewal;
  #bus: Bus | undefined;
  #commandLog: CommandLog | undefined;
  #natsServers: readonly string[] = [];
  #awaySinceMillis: number | undefined;

  constructor(options: ServerControlOptions<Document>) {
    const { config, log, role, version, health, control } = options;
    this.#options = options;
    this.folder = controlFolderOf(config.data);
    this.denied = new DeniedCertificates(this.folder, () => options.onDenied?.());
    this.assignment = new AssignmentKeeper({
      ...options.assignment,
      folder: this.folder,
      onSettled: ({ version: settled }, problems) => {
        log.tell('assignment-settled', `version ${settled}, ${problems.length} problem(s)`, { problems });
        // Whoever waits for it learns it now.
        void this.#reporter.tell();
      },
      onFailed: (error) => log.tell('assignment-failed', 'the assignment could not be acted on', { error }),
    });
    this.#reporter = new TelemetryReporter({
      role,
      name: config.name,
      version,
      everyMillis: control.telemetry,
      health,
      facts: options.facts,
      control: () => controlFacts(this.assignment, this.#commandLog?.marks),
      send: (body) => {
        if (this.#bus !== undefined) publishTelemetry(this.#bus, role, config.name, body);
      },
      onFailed: (error) => log.tell('telemetry-failed', 'a report could not be made', { error }),
    });
    this.#renewal = new CertificateRenewal({
      config,
      nowMillis: Date.now,
      ask: (request) => this.askRenewal(request),
      onRenewed: options.onRenewed,
      onFailed: (error) => log.tell('renewal-failed', 'the certificate could not be renewed', { error }),
    });
    health.add('control-plane', () => this.#reasons());
  }

  /** Before credentials are read. Throws IdentityError when a token was given and cannot be used. */
  async enrol(): Promise<void> {
    const { config, role, control, version } = this.#options;
    const key = ensureNkey(nkeyPath(config));
    const enrolment = await ensureEnrolled({
      config,
      role,
      token: control.enrolmentToken,
      nkey: key.publicKey,
      version,
    });
    this.#natsServers = control.nats.servers ?? enrolment?.natsServers ?? [];
  }

  /** After the service works: acts on the kept assignment, then connects. Waits for nobody. */
  async start(): Promise<void> {
    const { config, role, control, commands, log } = this.#options;
    const commandLog = await openCommandLog(this.folder, log);
    this.#commandLog = commandLog;
    await this.assignment.start();
    if (this.#natsServers.length === 0) {
      log.tell('control-unknown', 'no bus is known: set control.nats.servers, or enrol');
      return;
    }
    const tls = busTls(this.#natsServers, control.nats.ca, readCredentials(identityFolderOf(config)));
    const bus = await connectBus({
      role,
      name: config.name,
      servers: this.#natsServers,
      nkeySeed: ensureNkey(nkeyPath(config)).seed,
      log: log as BusLog,
      ...(tls !== undefined && { tls }),
    });
    this.#bus = bus;
    const all = {
      ...commands(commandLog),
      ApplyAssignment: applyAssignment(this.assignment, commandLog),
      DenyCertificates: denyCertificates(this.denied, commandLog),
    };
    await bus.serve({ role, name: config.name }, all);
    bus.onConnected(() => {
      this.#awaySinceMillis = undefined;
      void this.#reporter.tell();
      void this.#renewal.look();
    });
    this.#reporter.start();
    this.#renewal.start();
  }

  /** Undefined before `start`, and where no bus is known. */
  get bus(): Bus | undefined {
    return this.#bus;
  }

  get isEnabled(): boolean {
    return this.#natsServers.length > 0;
  }

  async close(): Promise<void> {
    this.#reporter.close();
    this.#renewal.close();
    await this.assignment.close();
    await this.#bus?.close();
    await this.#commandLog?.close();
  }

  /** Also for agents that ask through this process server. Undefined: the configuration server cannot be asked now. Throws when it refused. */
  async askRenewal(request: RenewalRequest): Promise<RenewalGrant | undefined> {
    const { config, role } = this.#options;
    if (this.#bus?.isConnected !== true) return undefined;
    const { RenewCertificate, RenewCertificateResult } = understudy.v1;
    const outcome = await this.#bus.command(
      { service: 'config-server' },
      { message: RenewCertificate, result: RenewCertificateResult },
      request,
      commandContext(`server:${config.name}`, this.#commandLog?.marks.term ?? 0),
      { timeoutMillis: RENEW_TIMEOUT_MILLIS },
    );
    if (outcome.type === 'unknown-outcome') return undefined;
    if (outcome.type !== 'result') throw new Error(`${role} ${config.name}: ${outcome.code}: ${outcome.message}`);
    const { certificatePem = '', caPem = '' } = outcome.body ?? {};
    return { certificatePem, caPem };
  }

  *#reasons(): Iterable<HealthReason> {
    if (this.#bus === undefined || this.#bus.isConnected) return;
    this.#awaySinceMillis ??= performance.now();
    if (performance.now() - this.#awaySinceMillis < AWAY_WARNING_MILLIS) return;
    yield {
      code: 'control-plane-away',
      state: 'Warning',
      cause: `the bus (${this.#natsServers.join(', ')}) does not answer: nothing new is assigned, what is assigned goes on`,
      remedy: 'Check nats-server and the way to it. Replication and local commands work without it.',
    };
  }
}

export function controlFacts(
  assignment: Pick<AssignmentKeeper<unknown>, 'header' | 'isSettled' | 'problems'>,
  marks: { readonly term: number; readonly epoch: number } | undefined,
) {
  const { header, isSettled, problems } = assignment;
  return {
    assignmentIssuer: header?.issuer ?? '',
    assignmentVersion: header?.version ?? 0,
    assignmentSettled: isSettled,
    assignmentProblems: problems,
    term: marks?.term ?? 0,
    epoch: marks?.epoch ?? 0,
  };
}

function nkeyPath(config: BaseServiceConfig): string {
  return join(identityFolderOf(config), 'nkey.seed');
}
