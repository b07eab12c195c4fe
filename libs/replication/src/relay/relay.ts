import type { Duplex } from 'node:stream';
import type { Timer } from '@understudy/block';
import type { EncodedBatch } from '../batch/batch.types.ts';
import type { MachineId } from '../identity.ts';
import { isMachineId } from '../identity.values.ts';
import type { PeerRights } from '../receiver/receiver.ts';
import { type Admission, InboundSession, type InboundTarget } from '../stream/inbound.ts';
import type { Heartbeat, Hello } from '../stream/message.types.ts';
import { ReplicationRefusal } from '../stream/stream.errors.ts';
import { type RatePlan, RateShaper, shapedByAll, unlimited } from './rate-shaper.ts';
import type { RelayedState, RelayOptions } from './relay.types.ts';
import { RelayedMachine } from './relayed-machine.ts';

const IDLE_MILLIS = 600_000;
const SWEEP_MILLIS_MIN = 100;

/**
 * A process server's part of the stream: takes batches of many machines, keeps each on its own disk until the replica has it durably, packs,
 * shapes and forwards them. It may be lost at any time. Memory per machine: one record in the downstream connection, 8 MiB of hot batches, four
 * records ahead of the upstream connection; the number of machines is the caller's.
 */
export class Relay {
  readonly #options: RelayOptions;
  readonly #shaper: RateShaper;
  readonly #ownShapers = new Map<MachineId, RateShaper>();
  readonly #machines = new Map<MachineId, RelayedMachine>();
  readonly #sessions = new Set<InboundSession>();
  readonly #idleMillis: number;
  /** Machines that are being forgotten: whoever comes meanwhile waits for the end of it. */
  readonly #leaving = new Map<MachineId, Promise<void>>();
  #sweeping: Timer | undefined;
  #closed = false;

  constructor(options: RelayOptions) {
    this.#options = options;
    this.#shaper = new RateShaper(options.clock, options.rate);
    this.#idleMillis = options.idleMillis ?? IDLE_MILLIS;
  }

  /** Finds the spools of an earlier process and goes on forwarding them. Call once, before `accept`. */
  recover(): void {
    const { files, folder } = this.#options;
    if (!files.exists(folder)) files.makeFolder(folder);
    for (const name of files.list(folder)) if (isMachineId(name)) this.#machine(name).poke();
  }

  /** Takes over an authenticated connection from downstream; it is owned from now on. */
  accept(duplex: Duplex, rights: PeerRights): void {
    const target = new RelayTarget(
      rights,
      async (machineId) => {
        await this.#leaving.get(machineId);
        return this.#machine(machineId);
      },
      (session, cause) => {
        this.#sessions.delete(session);
        const machineId = session.hello?.machineId;
        this.#options.onEvent?.({ type: 'downstream-ended', machineId, reason: cause.message });
      },
    );
    this.#sessions.add(new InboundSession(duplex, this.#options.clock, target, this.#options.inboundTiming));
  }

  /** Replaces rate and schedule; holds from the next record on. */
  shape(plan: RatePlan): void {
    this.#shaper.plan = plan;
  }

  /** A machine's own rate and schedule beside the shared ones; undefined: no limit of its own. Known before its stream comes, and after it went. */
  shapeMachine(machineId: MachineId, plan: RatePlan | undefined): void {
    this.#shaperOf(machineId).plan = plan ?? unlimited;
  }

  #shaperOf(machineId: MachineId): RateShaper {
    const known = this.#ownShapers.get(machineId);
    if (known !== undefined) return known;
    const shaper = new RateShaper(this.#options.clock);
    this.#ownShapers.set(machineId, shaper);
    return shaper;
  }

  get states(): RelayedState[] {
    return [...this.#machines.values()].map((machine) => machine.state);
  }

  /** Drops a machine with all that is spooled of it, delivered or not, and ends its connections. Its source begins a new incarnation when it comes back. */
  async forget(machineId: MachineId): Promise<void> {
    const machine = this.#machines.get(machineId);
    if (machine === undefined) return this.#leaving.get(machineId);
    this.#machines.delete(machineId);
    if (this.#ownShapers.get(machineId)?.plan === unlimited) this.#ownShapers.delete(machineId);
    const left = this.#remove(machine);
    this.#leaving.set(machineId, left);
    try {
      await left;
    } finally {
      this.#leaving.delete(machineId);
    }
  }

  async #remove(machine: RelayedMachine): Promise<void> {
    await machine.close();
    machine.removeSpool();
    this.#options.onEvent?.({ type: 'forgotten', machineId: machine.machineId });
  }

  #sweepLater(): void {
    if (this.#closed || this.#sweeping !== undefined || this.#machines.size === 0) return;
    this.#sweeping = this.#options.clock.after(Math.max(SWEEP_MILLIS_MIN, this.#idleMillis / 4), () => {
      this.#sweeping = undefined;
      for (const [machineId, machine] of this.#machines)
        if (machine.idleMillis() >= this.#idleMillis) this.#forgetIdle(machineId);
      this.#sweepLater();
    });
  }

  /** Only a disk can fail it; what is left of the spool is found again at the next start. */
  #forgetIdle(machineId: MachineId): void {
    this.forget(machineId).catch((cause: unknown) => {
      const reason = cause instanceof Error ? cause.message : String(cause);
      this.#options.onEvent?.({ type: 'spool-failed', machineId, reason });
    });
  }

  /** Ends every connection; spools stay. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#sweeping?.cancel();
    for (const session of this.#sessions) {
      session.connection.close(new ReplicationRefusal('upstream-unavailable', 'the process server is stopping'));
    }
    await Promise.all([...[...this.#machines.values()].map((machine) => machine.close()), ...this.#leaving.values()]);
  }

  #machine(machineId: MachineId): RelayedMachine {
    const known = this.#machines.get(machineId);
    if (known) return known;
    const machine = new RelayedMachine(
      machineId,
      this.#options,
      shapedByAll([this.#shaperOf(machineId), this.#shaper]),
    );
    this.#machines.set(machineId, machine);
    this.#sweepLater();
    return machine;
  }
}

/** Binds one connection to the machine that it turns out to speak for. */
class RelayTarget implements InboundTarget {
  readonly #rights: PeerRights;
  readonly #find: (machineId: MachineId) => Promise<RelayedMachine>;
  readonly #onEnded: (session: InboundSession, cause: Error) => void;
  #machine: RelayedMachine | undefined;

  constructor(
    rights: PeerRights,
    find: (machineId: MachineId) => Promise<RelayedMachine>,
    onEnded: (session: InboundSession, cause: Error) => void,
  ) {
    this.#rights = rights;
    this.#find = find;
    this.#onEnded = onEnded;
  }

  async admit(hello: Hello, session: InboundSession): Promise<Admission> {
    if (!this.#rights.authorise(hello.machineId)) {
      throw new ReplicationRefusal('not-authorised', `this certificate does not speak for ${hello.machineId}`);
    }
    this.#machine = await this.#find(hello.machineId);
    return await this.#machine.admit(hello, session);
  }

  welcomed(session: InboundSession): void {
    this.#machine?.downstreamWelcomed(session);
  }

  async take(batch: EncodedBatch, record: Uint8Array): Promise<void> {
    await this.#machine?.take(batch, record);
  }

  heartbeat(heartbeat: Heartbeat): void {
    this.#machine?.heartbeat(heartbeat);
  }

  repairTaken(id: number): void {
    this.#machine?.repairTaken(id);
  }

  ended(session: InboundSession, cause: Error): void {
    this.#machine?.ended(session);
    this.#onEnded(session, cause);
  }
}
