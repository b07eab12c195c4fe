import { join } from 'node:path';
import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { systemClock } from '@understudy/block';
import { QemuFabric } from '@understudy/fabric';
import { DiskExports, type ServedDisk, ServiceRefusal, type StandIn } from '@understudy/hosting';
import type { HealthReason } from '@understudy/observability';
import { type Branch, Hydration } from '@understudy/replica-store';
import { CONTEXT, type MasterTargetContext } from '../master-target.context.ts';
import type { Replica } from '../replica/replica.ts';
import { ReplicasService } from '../replica/replicas.service.ts';
import { type StandInDocument, StandInStore } from './stand-in.store.ts';

/**
 * Stand-ins that exist: what of them is durable (their document, their branch, their machine in the fabric) and what this process adds while it runs
 * (the NBD exports, hydration). A restart finds the documents, opens the branches and serves them at the same sockets; QEMU connects again.
 */
@Injectable()
export class StandInRegistry implements OnModuleInit, OnModuleDestroy {
  readonly fabric: QemuFabric;
  readonly #context: MasterTargetContext;
  readonly #replicas: ReplicasService;
  readonly #store: StandInStore;
  readonly #exports: DiskExports;
  readonly #documents = new Map<string, StandInDocument>();
  readonly #hydrations = new Map<string, Hydration>();
  /** Why a stand-in's disks are not served. */
  readonly #problems = new Map<string, string>();

  constructor(@Inject(CONTEXT) context: MasterTargetContext, replicas: ReplicasService) {
    const { config, log, health } = context;
    this.#context = context;
    this.#replicas = replicas;
    this.#store = new StandInStore(join(config.data, 'stand-ins'));
    this.fabric = new QemuFabric({ folder: config.fabric.folder ?? join(config.data, 'fabric') });
    this.#exports = new DiskExports({
      folder: config.sockets ?? join(config.data, 'run'),
      onDisconnected: (reason, owner, disk) => log.tell('nbd-disconnected', reason, { owner, disk }),
      onDefect: (error) => log.tell('disk-defect', 'a stand-in’s disk failed in an unexpected way', { error }),
    });
    health.add('stand-ins', () => this.#reasons());
  }

  /** Nest calls this after the replicas are open. One that cannot come back must not keep the others away. */
  async onModuleInit(): Promise<void> {
    for (const document of this.#store.loadAll()) {
      this.#documents.set(document.key, document);
      try {
        await this.serve(document);
        this.#context.log.tell('stand-in-returned', 'its disks are served again', { standIn: document.key });
      } catch (error) {
        this.#problems.set(document.key, error instanceof Error ? error.message : String(error));
        this.#context.log.tell('stand-in-not-returned', 'its disks are not served', { standIn: document.key, error });
      }
    }
  }

  /** Machines run on: their requests wait for the next start (reconnect-delay). */
  async onModuleDestroy(): Promise<void> {
    for (const hydration of this.#hydrations.values()) await hydration.pause();
    await this.#exports.close();
  }

  has(key: string): boolean {
    return this.#documents.has(key);
  }

  document(key: string): StandInDocument {
    const document = this.#documents.get(key);
    if (document !== undefined) return document;
    throw new ServiceRefusal(
      404,
      'stand-in-unknown',
      `there is no stand-in ${key}`,
      'List them: understudy --local stand-ins',
    );
  }

  documents(): StandInDocument[] {
    return [...this.#documents.values()];
  }

  /** Writes the document, then serves its disks. Repeated it does nothing more. */
  async adopt(document: StandInDocument): Promise<readonly ServedDisk[]> {
    this.#store.save(document);
    this.#documents.set(document.key, document);
    return await this.serve(document);
  }

  /** Opens the branch if need be and serves its disks; starts hydration where it is due. */
  async serve(document: StandInDocument): Promise<readonly ServedDisk[]> {
    const { key, branchId, machineId } = document;
    const served = this.#exports.disksOf(key);
    if (served.length > 0) return served;
    const replica = this.#replicas.byId(machineId);
    const branch = replica.branches.get(branchId) ?? (await replica.branches.open(branchId));
    branch.onEnd((reason) => this.#branchEnded(key, reason));
    const disks = await this.#exports.serve(
      key,
      document.disks.map(({ index, name, exactBytes }) => ({ name, exactBytes, device: branch.device(index) })),
    );
    this.#problems.delete(key);
    if (document.hydrate) this.#hydrate(document, replica, branch);
    return disks;
  }

  /** Fills the disks behind their exports, from now on and after every restart. Repeated it does nothing more. */
  beginHydration(key: string): void {
    const document = { ...this.document(key), hydrate: true };
    this.#store.save(document);
    this.#documents.set(key, document);
    const replica = this.#replicas.byId(document.machineId);
    const branch = replica.branches.get(document.branchId);
    if (branch !== undefined && !this.#hydrations.has(key)) this.#hydrate(document, replica, branch);
  }

  /** Its processors run from now on. */
  started(key: string): void {
    const document = { ...this.document(key), startedMillis: Date.now() };
    this.#store.save(document);
    this.#documents.set(key, document);
  }

  /** A person has made sure that the old machine is stopped: the alert ends. */
  confirmSourceStopped(key: string): void {
    const document = { ...this.document(key), sourceMayRun: false };
    this.#store.save(document);
    this.#documents.set(key, document);
  }

  /** Ends exports and hydration, removes branch and document. Its machine has to be gone. Repeated it does nothing. */
  async discard(key: string): Promise<void> {
    const document = this.#documents.get(key);
    if (document === undefined) return;
    await this.#hydrations.get(key)?.pause();
    this.#hydrations.delete(key);
    await this.#exports.withdraw(key);
    const replica = this.#replicas.find(document.machineId);
    await replica?.branches.delete(document.branchId);
    this.#store.remove(key);
    this.#documents.delete(key);
    this.#problems.delete(key);
  }

  async describe(key: string): Promise<StandIn> {
    const { kind, machineId, machineName, point, createdMillis, sourceMayRun, managedBy } = this.document(key);
    const guest = await this.fabric.status(key);
    const hydration = this.#hydrations.get(key)?.progress();
    return {
      key,
      kind,
      machineId,
      machineName,
      point,
      createdMillis,
      sourceMayRun,
      managedBy,
      power: guest?.power ?? 'absent',
      ...(guest?.reason !== undefined && { powerReason: this.#problems.get(key) ?? guest.reason }),
      ...(guest?.processId !== undefined && { processId: guest.processId }),
      disks: this.#exports.disksOf(key),
      ...(guest !== undefined && { consolePath: this.fabric.console(key).path }),
      ...(hydration !== undefined && {
        hydration: {
          doneBytes: hydration.doneBytes,
          totalBytes: hydration.totalBytes,
          done: hydration.state === 'done',
        },
      }),
    };
  }

  #hydrate({ key }: StandInDocument, replica: Replica, branch: Branch): void {
    // After a restart it may have been done long ago: then there is nothing to tell.
    const wasDone = branch.hydrated;
    const hydration = new Hydration(branch, { clock: systemClock }, () => {
      if (!wasDone) this.#context.log.tell('stand-in-hydrated', 'its disks are plain images now', { standIn: key });
      replica.branches.settle(branch).catch((error: unknown) =>
        this.#context.log.tell('disk-defect', 'the view behind a hydrated stand-in could not be let go', {
          standIn: key,
          error,
        }),
      );
    });
    this.#hydrations.set(key, hydration);
    hydration.start();
  }

  #branchEnded(key: string, reason: string): void {
    this.#problems.set(key, `its disks were ended: ${reason}`);
    this.#context.log.tell('branch-ended', reason, { standIn: key });
    this.#exports
      .withdraw(key)
      .catch((error: unknown) =>
        this.#context.log.tell('disk-defect', 'an ended stand-in could not be withdrawn', { standIn: key, error }),
      );
  }

  *#reasons(): Iterable<HealthReason> {
    for (const [subject, cause] of this.#problems)
      yield {
        code: 'stand-in-without-disks',
        state: 'Critical',
        subject,
        cause,
        remedy: 'Cure the cause and restart the master target; a drill can be cleaned up.',
      };
    for (const document of this.#documents.values()) yield* this.#failoverReasons(document);
  }

  *#failoverReasons({ key, kind, hydrate, sourceMayRun }: StandInDocument): Iterable<HealthReason> {
    if (kind !== 'failover') return;
    if (sourceMayRun) yield sourceReason(key);
    if (this.#hydrations.get(key)?.progress().state === 'done') return;
    const cause = hydrate
      ? 'it runs from the replica store until its disks are hydrated'
      : 'it runs from the replica store: hydration was not asked for';
    yield {
      code: 'runs-from-store',
      state: 'Warning',
      subject: key,
      cause,
      remedy: 'Do not remove the store; wait for the hydration: understudy --local stand-ins',
    };
  }
}

/** A generation fences the replica, not the users: two running machines are for a person to prevent, and told until somebody has. */
function sourceReason(subject: string): HealthReason {
  const cause = 'the source was heard when it was failed over: it may still run for its users beside the stand-in';
  const remedy = `Stop it, then: understudy --local stand-ins ${subject} --source-stopped`;
  return { code: 'source-may-run', state: 'Critical', subject, cause, remedy };
}
