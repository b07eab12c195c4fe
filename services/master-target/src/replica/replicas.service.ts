import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { nodeFileSystem, systemClock, systemEntropy } from '@understudy/block';
import { ServiceRefusal } from '@understudy/hosting';
import type { HealthReason } from '@understudy/observability';
import { ReplicaStore, type RetentionEvent, type StoreEvent, StoreSpace } from '@understudy/replica-store';
import {
  isMachineId,
  type MachineId,
  type ReplicaDirectory,
  type ReplicaSink,
  ReplicationRefusal,
} from '@understudy/replication';
import { CONTEXT, type MasterTargetContext } from '../master-target.context.ts';
import { Replica } from './replica.ts';
import { type AssignedRetention, retentionPolicy } from './retention-policy.ts';

/** Steps that people should hear of: something was given up for lack of room. */
const LOUD = new Set([
  'drill-ended',
  'window-shrunk',
  'points-given-up',
  'appends-stopped',
  'appends-resumed',
  'budget-exceeded',
  'window-restored',
]);

/** What the control plane wants to be kept of a machine; undefined: what is configured. */
export type AssignedRetentions = (machineId: string) => AssignedRetention | undefined;

/** The replica store of this master target, open for the life of the process. */
@Injectable()
export class ReplicasService implements ReplicaDirectory, OnApplicationShutdown {
  readonly #context: MasterTargetContext;
  readonly #replicas = new Map<MachineId, Replica>();
  readonly #opening = new Map<MachineId, Promise<Replica>>();
  /** Machines whose replica is being removed. */
  readonly #leaving = new Set<MachineId>();
  /** Machines whose store cannot make anything durable now. */
  readonly #failing = new Map<MachineId, string>();
  readonly #assigned: AssignedRetentions;
  #store: ReplicaStore | undefined;
  #space: StoreSpace | undefined;

  constructor(@Inject(CONTEXT) context: MasterTargetContext, assigned: AssignedRetentions = () => undefined) {
    this.#context = context;
    this.#assigned = assigned;
    context.health.add('store', () => this.#reasons());
  }

  get folder(): string {
    const { config } = this.#context;
    return config.store.folder ?? join(config.data, 'store');
  }

  /** Opens the store and every replica in it. Called by the module's factory: everything else relies on it. */
  async start(): Promise<void> {
    mkdirSync(dirname(this.folder), { recursive: true, mode: 0o700 });
    this.#store = await ReplicaStore.open({
      files: nodeFileSystem,
      clock: systemClock,
      entropy: systemEntropy,
      folder: this.folder,
      observe: (event) => this.#observe(event),
    });
    this.#space = new StoreSpace({ files: nodeFileSystem, folder: this.folder, ...this.#context.config.space });
    await this.#space.assess();
    for (const machineId of this.#store.machines()) await this.#openOrTell(machineId);
    this.#context.log.tell('store-opened', `${this.#replicas.size} replica(s)`, {
      store: this.#store.storeId,
      folder: this.folder,
    });
  }

  /** A replica that cannot write what it holds (a full disk) keeps no other from a clean end; its source sends again what was not durable. */
  async onApplicationShutdown(): Promise<void> {
    for (const replica of this.#replicas.values()) {
      try {
        await replica.close();
      } catch (error) {
        const machine = replica.machineId;
        this.#context.log.tell('not-flushed', 'the end came before everything received was durable', {
          machine,
          error,
        });
      }
    }
    this.#store?.close();
  }

  /** ReplicaDirectory: what the receiver asks for. */
  async open(machineId: MachineId): Promise<ReplicaSink> {
    if (this.#leaving.has(machineId)) throw new ReplicationRefusal('store-unavailable', 'the replica is being removed');
    return (await this.#open(machineId)).store;
  }

  /** ReplicaDirectory: also true for one that is there but cannot be opened. */
  has(machineId: MachineId): boolean {
    return this.#replicas.has(machineId) || (this.#store?.machines().includes(machineId) ?? false);
  }

  list(): Replica[] {
    return [...this.#replicas.values()];
  }

  find(machineId: string): Replica | undefined {
    return isMachineId(machineId) ? this.#replicas.get(machineId) : undefined;
  }

  byId(machineId: string): Replica {
    const replica = this.find(machineId);
    if (replica === undefined) throw unknown(machineId);
    return replica;
  }

  /** By id or name; a name that two machines have is refused. */
  resolve(nameOrId: string): Replica {
    const named = this.list().filter((replica) => replica.machineId === nameOrId || replica.name === nameOrId);
    const [replica] = named;
    if (replica === undefined) throw unknown(nameOrId);
    if (named.length === 1) return replica;
    const ids = named.map(({ machineId }) => machineId).join(', ');
    throw new ServiceRefusal(
      409,
      'name-ambiguous',
      `${named.length} machines are called ${nameOrId}`,
      `Use an id: ${ids}`,
    );
  }

  /**
   * Removes a replica with everything that hangs on it, after `endSession`: from then on nobody gets in. Nothing is flushed, so it also makes room on a full
   * disk. Repeated it does nothing.
   */
  async remove(machineId: MachineId, endSession: () => Promise<void>): Promise<void> {
    this.#leaving.add(machineId);
    try {
      await endSession();
      const replica = this.#replicas.get(machineId);
      this.#replicas.delete(machineId);
      this.#opening.delete(machineId);
      this.#failing.delete(machineId);
      await replica?.abandon();
      await this.#store?.remove(machineId);
    } finally {
      this.#leaving.delete(machineId);
    }
  }

  /** What is assigned has changed: every replica keeps what its policy says now. */
  applyPolicies(): void {
    for (const replica of this.list())
      replica.setPolicy(retentionPolicy(this.#context.config, this.#assigned(replica.machineId)));
  }

  get space(): StoreSpace | undefined {
    return this.#space;
  }

  #open(machineId: MachineId): Promise<Replica> {
    const known = this.#opening.get(machineId);
    if (known !== undefined) return known;
    const opening = this.#openAnew(machineId);
    this.#opening.set(machineId, opening);
    opening.catch(() => this.#opening.delete(machineId));
    return opening;
  }

  async #openAnew(machineId: MachineId): Promise<Replica> {
    if (this.#store === undefined || this.#space === undefined) throw new Error('the replica store is not open yet');
    const replica = await Replica.of(await this.#store.open(machineId), {
      policy: retentionPolicy(this.#context.config, this.#assigned(machineId)),
      space: this.#space,
      observe: (event) => this.#retained(machineId, event),
    });
    this.#replicas.set(machineId, replica);
    return replica;
  }

  /** One damaged replica must not keep the others away. */
  async #openOrTell(machineId: MachineId): Promise<void> {
    try {
      await this.#open(machineId);
    } catch (error) {
      this.#failing.set(machineId, error instanceof Error ? error.message : String(error));
      this.#context.log.tell('store-damage', 'a replica cannot be opened', { machine: machineId, error });
    }
  }

  #observe(event: StoreEvent): void {
    const { log } = this.#context;
    if (event.type === 'commit-failed') this.#failing.set(event.machineId, describe(event.cause));
    if (event.type === 'commit-recovered') this.#failing.delete(event.machineId);
    if (event.type === 'fault')
      log.tell(event.fault.affectsData ? 'store-damage' : 'store-event', event.fault.message, {
        machine: event.machineId,
        fault: event.fault.kind,
      });
    else
      log.tell('store-event', event.type, {
        machine: event.machineId,
        ...('cause' in event && { error: event.cause }),
      });
  }

  #retained(machineId: MachineId, event: RetentionEvent): void {
    const { type, ...facts } = event;
    this.#context.log.tell(
      `retention-${LOUD.has(type) ? 'pressure' : type === 'retention-failed' ? 'failed' : 'step'}`,
      type,
      { machine: machineId, ...facts },
    );
    if (type === 'appends-stopped') this.#failing.set(machineId, event.reason);
    if (type === 'appends-resumed') this.#failing.delete(machineId);
  }

  get #spaceReasons(): HealthReason[] {
    const space = this.#space;
    if (space === undefined || space.state === 'ample') return [];
    const cause = `the store's file system has ${Math.round(space.freeBytes() / 1024 ** 2)} MiB left`;
    const state = space.state === 'low' ? 'Warning' : 'Critical';
    return [
      {
        code: 'store-space-low',
        state,
        cause,
        remedy:
          'Make room or add some: drills end first, then the window shrinks, then nothing is acknowledged any more.',
      },
    ];
  }

  *#reasons(): Iterable<HealthReason> {
    yield* this.#spaceReasons;
    for (const [subject, cause] of this.#failing)
      yield {
        code: 'store-failing',
        state: 'Critical',
        subject,
        cause,
        remedy:
          'Nothing is acknowledged for this machine: look at the store’s disk (room, errors); understudy store check says what is affected.',
      };
    for (const replica of this.list()) yield* heldReasons(replica);
    for (const replica of this.list()) {
      const damaged = replica.store.faults().filter(({ affectsData }) => affectsData).length;
      if (damaged === 0) continue;
      const cause = `${damaged} place(s) in its replica are damaged`;
      yield {
        code: 'replica-damaged',
        state: 'Critical',
        subject: replica.machineId,
        cause,
        remedy:
          'The source sends them again by itself while it is connected; points that used them stay marked: understudy store check',
      };
    }
  }
}

function unknown(nameOrId: string): ServiceRefusal {
  return new ServiceRefusal(
    404,
    'machine-unknown',
    `there is no replica of a machine “${nameOrId}” here`,
    'List them: understudy --local status',
  );
}

function describe(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

function* heldReasons(replica: Replica): Iterable<HealthReason> {
  const held = replica.heldBeyondPolicy();
  if (held === undefined) return;
  const names = held.point.markers.filter(({ pinned }) => pinned).map(({ name }) => name);
  const cause = `the pinned point @${names[0]} is ${Math.floor(held.ageMillis / 86_400_000)} days old, more than the policy keeps: the journal since then cannot be folded`;
  yield {
    code: 'pinned-point-holds',
    state: 'Warning',
    subject: replica.name,
    cause,
    remedy: `If it is not needed any more: understudy --local point remove ${replica.name} ${names[0]}`,
  };
}
