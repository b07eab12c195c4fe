import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import {
  type BusParty,
  createNkey,
  ensureNkey,
  type NatsServer,
  NatsUsersFile,
  startNatsServer,
} from '@understudy/messaging';
import { MASTER_TARGETS, PROCESS_SERVERS } from './fleet.ts';
import type { PublisherPlan } from './publish-telemetry.ts';
import { storeFactsOf } from './store-facts.ts';

const PUBLISHER = fileURLToPath(new URL('./publish-telemetry.ts', import.meta.url));
const SERVERS: readonly BusParty[] = [
  ...Array.from({ length: PROCESS_SERVERS }, (_, at) => ({ role: 'process-server', name: `ps-${at}` }) as const),
  ...Array.from({ length: MASTER_TARGETS }, (_, at) => ({ role: 'master-target', name: `mt-${at}` }) as const),
];
const LOG = { tell: () => undefined };

/** A nats-server with the users of a fleet, and a process that reports as all of them. */
export class TelemetryLoad {
  readonly natsServer: string;
  readonly #nats: NatsServer;
  readonly #users: NatsUsersFile;
  readonly #planPath: string;
  #publisher: ChildProcess | undefined;

  private constructor(nats: NatsServer, users: NatsUsersFile, planPath: string) {
    this.#nats = nats;
    this.#users = users;
    this.#planPath = planPath;
    this.natsServer = nats.address;
  }

  /** `data`: the folder of the configuration server, whose key is let in. */
  static async start(folder: string, data: string, items: number): Promise<TelemetryLoad> {
    mkdirSync(folder, { mode: 0o700 });
    const keys = SERVERS.map((party) => ({ ...party, key: createNkey() }));
    const users = new NatsUsersFile({ folder, log: LOG });
    const own = {
      role: 'config-server',
      name: 'config-server',
      nkey: ensureNkey(join(data, 'identity', 'nkey')).publicKey,
    };
    users.set([
      own as BusParty & { nkey: string },
      ...keys.map(({ key, ...party }) => ({ ...party, nkey: key.publicKey })),
    ]);
    const nats = await startNatsServer({ folder, listen: { host: '127.0.0.1', port: 0 }, log: LOG });
    const seeds = keys.map(({ role, name, key }) => [`${role}/${name}`, Buffer.from(key.seed).toString()]);
    const planPath = join(folder, 'plan.json');
    const plan: PublisherPlan = {
      natsServer: nats.address,
      issuer: storeFactsOf(data).storeId,
      items,
      seeds: Object.fromEntries(seeds),
    };
    writeFileSync(planPath, JSON.stringify(plan), { mode: 0o600 });
    return new TelemetryLoad(nats, users, planPath);
  }

  /** Everybody reports from now on. */
  async publish(): Promise<void> {
    const flags = ['--conditions=@understudy/source', '--disable-warning=ExperimentalWarning'];
    const publisher = spawn(process.execPath, [...flags, PUBLISHER, this.#planPath], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#publisher = publisher;
    process.once('exit', () => publisher.kill('SIGKILL'));
    await nextLine(publisher);
  }

  /** How many messages were sent, and how many the bus did not take. */
  async silence(): Promise<{ readonly sent: number; readonly refused: number }> {
    const publisher = this.#publisher!;
    const told = nextLine(publisher);
    publisher.kill('SIGTERM');
    return JSON.parse(await told) as { sent: number; refused: number };
  }

  async stop(): Promise<void> {
    this.#publisher?.kill('SIGKILL');
    this.#users.close();
    await this.#nats.stop();
  }
}

async function nextLine({ stdout }: ChildProcess): Promise<string> {
  const lines = createInterface({ input: stdout! });
  const [line] = (await once(lines, 'line')) as [string];
  return line;
}
