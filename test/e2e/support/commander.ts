import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { understudy } from '@understudy/contracts';
import {
  type Bus,
  type BusParty,
  type BusSubscription,
  type CommandOutcome,
  connectBus,
  createNkey,
  decodeMessage,
  type MessageType,
  type NatsServer,
  NatsUsersFile,
  startNatsServer,
  subscribeTelemetry,
} from '@understudy/messaging';
import { type Cluster, until } from '@understudy/testkit';

type Role = 'mobility-agent' | 'process-server' | 'master-target';
const v1 = understudy.v1;
const NO_LOG = { tell: () => undefined };
export const ISSUER = '7d0cbf52-93e1-4b8c-a1de-5a0a4a1f0c11';

/** The other end of the bus, on a real nats-server: speaks as the control plane's two services would, from this process. */
export class Commander {
  readonly #folder: string;
  readonly #users: NatsUsersFile;
  readonly #keys = new Map([
    ['config-server', createNkey()],
    ['orchestrator', createNkey()],
  ]);
  server!: NatsServer;
  config!: Bus;
  orchestrator!: Bus;
  /** The newest report of each executor. */
  readonly #reports = new Map<string, ReturnType<typeof decodeReport>>();
  #telemetry!: BusSubscription;
  #version = 0;
  #isUp = false;

  private constructor(folder: string) {
    this.#folder = join(folder, 'nats');
    this.#users = new NatsUsersFile({ folder: this.#folder, log: NO_LOG, checkMillis: 100 });
  }

  /** Lets these servers in, which have not been started yet: their keys are made where they will look for them. */
  static async start(folder: string, servers: readonly { role: BusParty['role']; name: string }[]): Promise<Commander> {
    const commander = new Commander(folder);
    const control = [...commander.#keys].map(([role, key]) => ({
      role: role as BusParty['role'],
      name: role,
      nkey: key.publicKey,
    }));
    const executors = servers.map(({ role, name }) => ({
      role,
      name,
      nkey: keyFor(join(folder, name, 'identity')),
    }));
    commander.#users.set([...control, ...executors]);
    await commander.up();
    return commander;
  }

  /** The bus and both services; the first time on a free port, then on the same one. */
  async up(): Promise<void> {
    const port = this.server?.port ?? 0;
    this.#isUp = true;
    this.server = await startNatsServer({ folder: this.#folder, listen: { host: '127.0.0.1', port }, log: NO_LOG });
    this.config = await this.#connect('config-server');
    this.orchestrator = await this.#connect('orchestrator');
    this.#telemetry = subscribeTelemetry(
      this.config,
      () => performance.now(),
      ({ role, name, body }) => this.#reports.set(`${role} ${name}`, decodeReport(body)),
    );
  }

  /** Everything that is not an executor is gone. */
  async down(): Promise<void> {
    if (!this.#isUp) return;
    this.#isUp = false;
    this.#telemetry.close();
    this.#reports.clear();
    await this.config.close();
    await this.orchestrator.close();
    await this.server.stop();
  }

  /** For good: its folder is not written any more. */
  async close(): Promise<void> {
    this.#users.close();
    await this.down();
  }

  /** Versions that were used up elsewhere. */
  skip(count: number): void {
    this.#version += count;
  }

  /** Assigns, and waits until the executor has stored it and settled. */
  async assign(role: Role, name: string, document: object): Promise<number> {
    this.#version += 1;
    const version = this.#version;
    const fields = { document: { header: { issuer: ISSUER, term: 1, version }, ...document } };
    await until(
      `${role} ${name} to take its assignment`,
      async () => {
        const { ApplyAssignment, ApplyAssignmentResult } = v1;
        const types = { message: ApplyAssignment, result: ApplyAssignmentResult };
        const outcome = await this.config.command({ role, name }, types, fields, contextOf(0), { timeoutMillis: 5000 });
        if (outcome.type === 'refusal') throw new Error(outcome.message);
        return outcome.type === 'result';
      },
      { timeoutMillis: 30_000 },
    );
    await until(
      `${role} ${name} to settle`,
      async () => {
        const report = this.report(role, name);
        return report?.assignmentVersion === version && report.assignmentSettled;
      },
      { timeoutMillis: 30_000 },
    );
    return version;
  }

  /** The newest report of an executor. */
  report(role: Role, name: string) {
    return this.#reports.get(`${role} ${name}`);
  }

  /** As the orchestrator, once. */
  async send<Fields extends object, Result extends object>(
    role: Role,
    name: string,
    types: { message: MessageType<Fields>; result: MessageType<Result> },
    fields: Fields,
    options: { key?: string; epoch?: number } = {},
  ): Promise<CommandOutcome<Record<string, unknown>>> {
    const context = contextOf(options.epoch ?? 1, options.key ?? randomUUID());
    return (await this.orchestrator.command({ role, name }, types, fields, context, {
      timeoutMillis: 90_000,
    })) as CommandOutcome<Record<string, unknown>>;
  }

  /** As `send`, where nothing but a result will do. */
  async ask<Fields extends object, Result extends object>(
    ...[role, name, types, fields, options]: Parameters<typeof this.send<Fields, Result>>
  ): Promise<Record<string, unknown>> {
    const outcome = await this.send(role, name, types, fields, options);
    if (outcome.type !== 'result') throw new Error(`${outcome.type}: ${outcome.message}`);
    return outcome.body!;
  }

  async #connect(role: 'config-server' | 'orchestrator'): Promise<Bus> {
    const bus = await connectBus({
      role,
      name: role,
      servers: [this.server.address],
      nkeySeed: this.#keys.get(role)!.seed,
      log: NO_LOG,
      reconnectMillis: 100,
    });
    await new Promise<void>((resolve) => bus.onConnected(() => resolve()));
    return bus;
  }
}

const decodeReport = (body: Uint8Array) => decodeMessage(v1.ServerTelemetry, body);

function contextOf(epoch: number, key?: string) {
  const commandId = randomUUID();
  return {
    commandId,
    correlationId: commandId,
    causationId: commandId,
    principal: 'system',
    term: 1,
    epoch,
    generation: 0,
    assignmentVersion: 0,
    ...(key !== undefined && { key: { jobId: 'job-1', step: key } }),
  };
}

/** Made where the server will look for it; answers the public half. */
function keyFor(identityFolder: string): string {
  const { seed, publicKey } = createNkey();
  mkdirSync(identityFolder, { recursive: true, mode: 0o700 });
  writeFileSync(join(identityFolder, 'nkey.seed'), seed, { mode: 0o600 });
  return publicKey;
}

/** The address that a cluster's service listens on, as an assignment names it. */
export async function peerOf(service: Cluster['masterTarget']): Promise<{ host: string; port: number; name: string }> {
  const { listen } = await service.admin.get<{ listen: { host: string; port: number } }>('/v1/about');
  return { ...listen, name: service.name };
}
