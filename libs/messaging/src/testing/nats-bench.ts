import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type Bus,
  type BusLogCode,
  type BusParty,
  type CommandContext,
  connectBus,
  createNkey,
  type NatsServer,
  type NatsUser,
  NatsUsersFile,
  type Nkey,
  startNatsServer,
} from '../index.ts';

/** What was told, for assertions. */
export class RecordingLog {
  readonly lines: { readonly code: BusLogCode; readonly message: string; readonly facts: unknown }[] = [];

  tell(code: BusLogCode, message: string, facts?: unknown): void {
    this.lines.push({ code, message, facts });
  }

  has(code: BusLogCode): boolean {
    return this.lines.some((line) => line.code === code);
  }
}

/** A real nats-server with users, and parties connected to it; everything ends with `end`. */
export class NatsBench {
  readonly folder = mkdtempSync(join(tmpdir(), 'understudy-nats-'));
  readonly log = new RecordingLog();
  readonly users: NatsUsersFile;
  readonly #keys = new Map<string, Nkey>();
  readonly #buses: Bus[] = [];
  server!: NatsServer;

  private constructor() {
    this.users = new NatsUsersFile({ folder: this.folder, log: this.log, checkMillis: 100 });
  }

  static async start(parties: readonly BusParty[]): Promise<NatsBench> {
    const bench = new NatsBench();
    try {
      bench.setUsers(parties);
      await bench.startServer();
      return bench;
    } catch (cause) {
      await bench.end();
      throw cause;
    }
  }

  /** The first time on a free port, then on the same one. */
  async startServer(): Promise<void> {
    const port = this.server?.port ?? 0;
    this.server = await startNatsServer({ folder: this.folder, listen: { host: '127.0.0.1', port }, log: this.log });
  }

  setUsers(parties: readonly (BusParty & Partial<NatsUser>)[]): void {
    this.users.set(parties.map((party) => ({ ...party, nkey: this.keyOf(party).publicKey })));
  }

  keyOf({ role, name }: BusParty): Nkey {
    const id = `${role}/${name}`;
    const key = this.#keys.get(id) ?? createNkey();
    this.#keys.set(id, key);
    return key;
  }

  /** Not yet connected. */
  async bus(party: BusParty, nkeySeed = this.keyOf(party).seed): Promise<Bus> {
    const bus = await connectBus({
      ...party,
      servers: [this.server.address],
      nkeySeed,
      log: this.log,
      reconnectMillis: 50,
    });
    this.#buses.push(bus);
    return bus;
  }

  async connected(party: BusParty): Promise<Bus> {
    const bus = await this.bus(party);
    await until(() => bus.isConnected);
    return bus;
  }

  async end(): Promise<void> {
    this.users.close();
    for (const bus of this.#buses) await bus.close();
    await this.server?.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export async function until(condition: () => boolean | Promise<boolean>, millis = 20_000): Promise<void> {
  const end = performance.now() + millis;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`not within ${millis} ms: ${condition}`);
    await pause(10);
  }
}

export function contextOf(commandId: string): CommandContext {
  return {
    commandId,
    correlationId: commandId,
    causationId: commandId,
    principal: 'user:anna',
    traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    term: 1,
    epoch: 1,
    generation: 0,
    assignmentVersion: 0,
  };
}
