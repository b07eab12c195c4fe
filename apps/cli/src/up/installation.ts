import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFileSystem } from '@understudy/block';
import { type About, adminClient, type DataFolder, replaceFile, takeDataFolder } from '@understudy/hosting';
import { keepEnrolmentToken } from '../enrolment-token.file.ts';
import { CliFailure } from '../failure.ts';
import { serviceCommand } from '../services.ts';
import type { Enrolment } from './enrolment.ts';
import { HOST, longestSocket, type PartPlan, planInstallation, USUAL_PORTS } from './installation.plan.ts';
import { choosePorts, listenOnce, type PortChoice } from './ports.ts';
import { lastWords } from './process-log.ts';
import { type ProcessEvent, SupervisedProcess } from './supervised-process.ts';
import { readUpState, UP_STATE_FILE, type UpState, upStateText } from './up.state.ts';

const ABOUT_MILLIS = 2000;
/** An exit that another attempt does not change: wrong configuration, wrong usage. */
const HOPELESS_EXITS = [64, 78];
const SOCKET_BYTES_MAX = 107;
const STARTS_MAX = 3;

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

/** Somebody else listens on a port that was free when it was chosen. */
class PortLost extends Error {
  readonly #part: string;
  readonly #port: number;

  constructor(part: string, port: number) {
    super(`port ${port} of ${part} was taken by somebody else`);
    this.#part = part;
    this.#port = port;
  }

  toFailure(): CliFailure {
    return new CliFailure(
      75,
      'port-taken',
      `port ${this.#port}, chosen for ${this.#part}, was taken by somebody else, ${STARTS_MAX} times in a row`,
      `Who has it: ss -ltnp sport = :${this.#port}. Then try again.`,
    );
  }
}

/** A whole installation on this host: the services of two sites, each a process of its own, kept running. */
export class Installation {
  readonly parts = new Map<PartPlan, SupervisedProcess>();
  readonly #options: InstallationOptions;
  readonly #lock: DataFolder;
  #state: UpState;
  #failed: CliFailure | PortLost | undefined;
  #starting = false;
  #stopped = false;

  private constructor(options: InstallationOptions, state: UpState, lock: DataFolder) {
    this.#options = options;
    this.#state = state;
    this.#lock = lock;
  }

  get state(): UpState {
    return this.#state;
  }

  /** Takes the folder and chooses ports; nothing runs yet. Throws StartFailure when another supervisor has the folder. */
  static async open(options: InstallationOptions): Promise<Installation> {
    assertShort(options.data);
    const lock = takeDataFolder(join(options.data, 'up'), nodeFileSystem);
    return new Installation(options, await chooseState(options), lock);
  }

  /**
   * Starts everything and waits until it works; with other ports when somebody took one between its choice and its use. Throws CliFailure when a part cannot start by
   * its configuration.
   */
  async start(): Promise<void> {
    for (let starts = 1; ; starts += 1) {
      try {
        this.#starting = true;
        return await this.#startAll();
      } catch (error) {
        if (!(error instanceof PortLost)) throw error;
        if (starts === STARTS_MAX) throw error.toFailure();
      } finally {
        this.#starting = false;
      }
      await this.#stopAll();
      this.#state = await chooseState(this.#options);
      this.#failed = undefined;
    }
  }

  /** An orderly end, what was started last first. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#stopAll();
    this.#lock.release();
  }

  async #startAll(): Promise<void> {
    const { configServer, orchestrator, servers } = planInstallation(this.#options.data, this.state.ports);
    this.#launch(configServer, {});
    await this.#ready([configServer]);
    const enrolment = this.#options.enrolment(this.state);
    await enrolment.prepare();
    for (const plan of [orchestrator, ...servers]) {
      const token = isEnrolled(plan) ? undefined : await enrolment.tokenFor(plan);
      this.#launch(plan, token === undefined ? {} : { enrolmentToken: keepEnrolmentToken(plan.data, token) });
    }
    await this.#ready([orchestrator, ...servers]);
  }

  async #stopAll(): Promise<void> {
    const [configServer, ...others] = [...this.parts.values()];
    await Promise.all(others.map((each) => each.stop()));
    await configServer?.stop();
    this.parts.clear();
  }

  #launch(plan: PartPlan, control: { readonly enrolmentToken?: string }): void {
    // Ctrl-C in the middle of the start: what is not there yet does not come.
    if (this.#stopped) throw new Error('the installation was stopped while it started');
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
      (event) => void this.#hear(plan, event),
    );
    this.parts.set(plan, supervised);
    supervised.start();
  }

  async #hear(plan: PartPlan, event: ProcessEvent): Promise<void> {
    this.#options.tell(event);
    if (event.type !== 'ended' || this.#failed !== undefined) return;
    const lost = this.#starting ? await this.#lostPort(plan) : undefined;
    if (lost !== undefined) this.#failed ??= new PortLost(plan.name, lost);
    else if (HOPELESS_EXITS.includes(event.exitCode ?? 0)) this.#failed ??= this.#cannotStart(event.name);
  }

  /** A port of a part that has just ended where somebody else listens. */
  async #lostPort({ uses }: PartPlan): Promise<number | undefined> {
    for (const use of uses) {
      const port = this.#state.ports[use]!;
      if ((await listenOnce(port, HOST)) === undefined) return port;
    }
    return undefined;
  }

  #cannotStart(name: string): CliFailure {
    const { data } = this.#options;
    return new CliFailure(
      78,
      'part-cannot-start',
      `${name} cannot start: ${lastWords(logPathOf(data, name), 600)}`,
      `Its configuration is in ${join(data, 'etc', `${name}.json`)}, its log in logs/${name}.log.`,
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

/** Ports for everything, and what every command of this folder reads. */
async function chooseState({ data, tell, usualPorts }: InstallationOptions): Promise<UpState> {
  const before = readUpState(data)?.ports ?? {};
  const choices = await choosePorts(usualPorts ?? USUAL_PORTS, before);
  for (const choice of choices)
    if (choice.usual !== 0 && choice.port !== (before[choice.use] ?? choice.usual))
      tell({ type: 'port-moved', choice });
  const ports = Object.fromEntries(choices.map(({ use, port }) => [use, port]));
  const url = `http://${HOST}:${ports['rest']}`;
  const tokenFile = join(data, 'config-server', 'owner-token');
  const state: UpState = { format: 1, url, tokenFile, ports };
  replaceFile(data, UP_STATE_FILE, upStateText(state));
  return state;
}

function logPathOf(data: string, name: string): string {
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
