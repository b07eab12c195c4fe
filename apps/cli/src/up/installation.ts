import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFileSystem } from '@understudy/block';
import { type About, adminClient, type DataFolder, replaceFile, takeDataFolder } from '@understudy/hosting';
import { CliFailure } from '../failure.ts';
import { serviceCommand } from '../services.ts';
import type { Enrolment } from './enrolment.ts';
import { longestSocket, type PartPlan, planInstallation, USUAL_PORTS } from './installation.plan.ts';
import { choosePorts, type PortChoice } from './ports.ts';
import { lastWords } from './process-log.ts';
import { type ProcessEvent, SupervisedProcess } from './supervised-process.ts';
import { readUpState, UP_STATE_FILE, type UpState, upStateText } from './up.state.ts';

const ABOUT_MILLIS = 2000;
/** An exit that another attempt does not change: wrong configuration, wrong usage. */
const HOPELESS_EXITS = [64, 78];
const SOCKET_BYTES_MAX = 107;

/** What the supervisor tells while it works. */
export type UpEvent = ProcessEvent | { readonly type: 'port-moved'; readonly choice: PortChoice };

export interface InstallationOptions {
  /** Folder of everything; an absolute path. */
  readonly data: string;
  readonly tell: (event: UpEvent) => void;
  /** Enrols parts once the configuration server is there. */
  readonly enrolment: (state: UpState) => Enrolment;
  readonly usualPorts?: Readonly<Record<string, number>>;
  /** More configuration for single parts, by their names. */
  readonly more?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** A whole installation on this host: the services of two sites, each a process of its own, kept running. */
export class Installation {
  readonly state: UpState;
  readonly parts = new Map<PartPlan, SupervisedProcess>();
  readonly #options: InstallationOptions;
  readonly #lock: DataFolder;
  #failed: CliFailure | undefined;

  private constructor(options: InstallationOptions, state: UpState, lock: DataFolder) {
    this.#options = options;
    this.state = state;
    this.#lock = lock;
  }

  /** Takes the folder and chooses ports; nothing runs yet. Throws StartFailure when another supervisor has the folder. */
  static async open(options: InstallationOptions): Promise<Installation> {
    const { data, tell } = options;
    assertShort(data);
    const lock = takeDataFolder(join(data, 'up'), nodeFileSystem);
    const before = readUpState(data)?.ports ?? {};
    const choices = await choosePorts(options.usualPorts ?? USUAL_PORTS, before);
    for (const choice of choices)
      if (choice.usual !== 0 && choice.port !== (before[choice.use] ?? choice.usual))
        tell({ type: 'port-moved', choice });
    const ports = Object.fromEntries(choices.map(({ use, port }) => [use, port]));
    const url = `http://127.0.0.1:${ports['rest']}`;
    const tokenFile = join(data, 'config-server', 'owner-token');
    const state: UpState = { format: 1, url, tokenFile, ports };
    replaceFile(data, UP_STATE_FILE, upStateText(state));
    return new Installation(options, state, lock);
  }

  /** Starts everything and waits until it works. Throws CliFailure when a part cannot start by its configuration. */
  async start(): Promise<void> {
    const { configServer, orchestrator, servers } = planInstallation(this.#options.data, this.state.ports);
    this.#launch(configServer, {});
    await this.#ready([configServer]);
    const enrolment = this.#options.enrolment(this.state);
    await enrolment.prepare();
    for (const plan of [orchestrator, ...servers]) {
      const token = isEnrolled(plan) ? undefined : await enrolment.tokenFor(plan);
      this.#launch(plan, token === undefined ? {} : { enrolmentToken: token });
    }
    await this.#ready([orchestrator, ...servers]);
  }

  /** An orderly end, what was started last first. */
  async stop(): Promise<void> {
    const [configServer, ...others] = [...this.parts.values()];
    await Promise.all(others.map((each) => each.stop()));
    await configServer?.stop();
    this.#lock.release();
  }

  #launch(plan: PartPlan, control: { readonly enrolmentToken?: string }): void {
    const { data } = this.#options;
    const configPath = join(data, 'etc', `${plan.name}.json`);
    mkdirSync(join(data, 'etc'), { recursive: true, mode: 0o700 });
    const enrolment =
      plan.role === 'config-server' ? {} : { control: { ...control, ...objectIn(plan.config, 'control') } };
    const config = { ...plan.config, ...this.#options.more?.[plan.name], ...enrolment };
    writeFileSync(configPath, `${JSON.stringify(config, null, 2)}\n`, { mode: 0o600 });
    const admin = adminClient(join(plan.data, 'admin.sock'), ABOUT_MILLIS);
    const supervised = new SupervisedProcess(
      {
        name: plan.name,
        command: [...serviceCommand(plan.role), '--config', configPath],
        logPath: logPathOf(data, plan.name),
        isReady: async (processId) => (await admin.get<About>('/v1/about')).processId === processId,
      },
      (event) => this.#hear(event),
    );
    this.parts.set(plan, supervised);
    supervised.start();
  }

  #hear(event: ProcessEvent): void {
    this.#options.tell(event);
    if (event.type !== 'ended' || !HOPELESS_EXITS.includes(event.exitCode ?? 0)) return;
    this.#failed ??= new CliFailure(
      78,
      'part-cannot-start',
      `${event.name} cannot start: ${lastWords(logPathOf(this.#options.data, event.name), 600)}`,
      `Its configuration is in ${join(this.#options.data, 'etc', `${event.name}.json`)}, its log in logs/${event.name}.log.`,
    );
  }

  async #ready(plans: readonly PartPlan[]): Promise<void> {
    const waiting = Promise.all(plans.map((plan) => this.parts.get(plan)!.ready()));
    const failing = new Promise<never>((_, reject) => {
      const look = setInterval(() => {
        if (this.#failed === undefined) return;
        clearInterval(look);
        reject(this.#failed);
      }, 100);
      void waiting.then(() => clearInterval(look));
    });
    await Promise.race([waiting, failing]);
  }
}

export function logPathOf(data: string, name: string): string {
  return join(data, 'logs', `${name}.log`);
}

/** Its certificate is there: the token was used. */
function isEnrolled({ data }: PartPlan): boolean {
  return existsSync(join(data, 'identity', 'credentials.pem'));
}

function objectIn(config: PartPlan['config'], field: string): object {
  const value = config[field];
  return typeof value === 'object' && value !== null ? value : {};
}

function assertShort(data: string): void {
  const longest = longestSocket(data);
  if (Buffer.byteLength(longest) <= SOCKET_BYTES_MAX) return;
  throw new CliFailure(
    78,
    'data-folder-too-long',
    `sockets in ${data} would have paths of more than ${SOCKET_BYTES_MAX} bytes, the kernel’s limit`,
    'Choose a shorter folder: --data.',
  );
}
