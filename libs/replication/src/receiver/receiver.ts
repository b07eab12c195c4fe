import type { Duplex } from 'node:stream';
import type { Clock, MaybePromise } from '@understudy/block';
import type { EncodedBatch } from '../batch/batch.types.ts';
import type { MachineId } from '../identity.ts';
import type { ReplicaDirectory } from '../replica.port.ts';
import { type Admission, InboundSession, type InboundTarget, type InboundTiming } from '../stream/inbound.ts';
import type { Heartbeat, Hello } from '../stream/message.types.ts';
import { ReplicationRefusal } from '../stream/stream.errors.ts';
import { type HeardHeartbeat, ReceivedMachine } from './received-machine.ts';

export interface ReceiverOptions {
  readonly directory: ReplicaDirectory;
  readonly clock: Clock;
  /** Each heartbeat of a source; the newest one counts. */
  readonly onHeartbeat?: (heard: HeardHeartbeat) => void;
  /** A session ended; for logs and metrics. `machineId` undefined: it never introduced itself. */
  readonly onEnded?: (machineId: MachineId | undefined, cause: Error) => void;
  /** Bytes that may be under way to here per connection; 0 < window ≤ 64 MiB. */
  readonly windowBytes?: number;
  readonly timing?: Partial<InboundTiming>;
}

/** What the caller found in the peer's certificate. */
export interface PeerRights {
  /** True when the peer may speak for this machine. */
  authorise(machineId: MachineId): boolean;
}

const WINDOW_BYTES_DEFAULT = 16 * 1024 * 1024;

/**
 * The receiving end at the master target: one object for all machines. Checks chain and every frame's CRC once, hands batches to the
 * replica, answers received, durable, comparisons and repairs. Memory per connection: one record in the connection, one decoded batch, at most
 * four batches of questions; the window only bounds what is under way in the network.
 */
export class Receiver {
  readonly #options: ReceiverOptions;
  readonly #machines = new Map<MachineId, Promise<ReceivedMachine>>();
  readonly #sessions = new Set<InboundSession>();

  constructor(options: ReceiverOptions) {
    this.#options = options;
  }

  /** Machines that are sending now. */
  get sessionCount(): number {
    return this.#sessions.size;
  }

  /** Takes over an authenticated connection; it is owned from now on. */
  accept(duplex: Duplex, rights: PeerRights): void {
    const target = new SessionTarget(rights, {
      isKnown: (machineId) => this.#options.directory.has?.(machineId) ?? true,
      machine: (machineId) => this.#machine(machineId),
      ended: (session, cause) => {
        this.#sessions.delete(session);
        this.#options.onEnded?.(session.hello?.machineId, cause);
      },
    });
    this.#sessions.add(new InboundSession(duplex, this.#options.clock, target, this.#options.timing));
  }

  /** Ends the session of a machine whose replica was given another generation. Nothing of it is written when this resolves. */
  async fence(machineId: MachineId, reason: string): Promise<void> {
    const machine = await this.#machines.get(machineId);
    await machine?.fence(reason);
  }

  /** Forgets a machine (its replica was closed or removed) after ending its session. */
  async release(machineId: MachineId, reason: string): Promise<void> {
    const machine = await this.#machines.get(machineId);
    this.#machines.delete(machineId);
    const session = machine?.session;
    session?.connection.close(new ReplicationRefusal('store-unavailable', reason));
    if (session) await machine?.rest(session);
  }

  /** Ends all sessions; resolves when nothing is written any more. */
  async close(): Promise<void> {
    const sessions = [...this.#sessions];
    // Asked for before they are closed: a session that has ended is nobody's.
    const machines = await Promise.all([...this.#machines.values()].map((machine) => machine.catch(() => undefined)));
    const speaking = machines.flatMap((machine) => {
      const session = machine?.session;
      return machine && session ? [{ machine, session }] : [];
    });
    for (const session of sessions) {
      session.connection.close(new ReplicationRefusal('store-unavailable', 'the master target is stopping'));
    }
    await Promise.all(speaking.map(({ machine, session }) => machine.rest(session)));
    await Promise.all(sessions.map((session) => session.idle()));
  }

  #machine(machineId: MachineId): Promise<ReceivedMachine> {
    const known = this.#machines.get(machineId);
    if (known) return known;
    const opening = this.#openMachine(machineId);
    this.#machines.set(machineId, opening);
    opening.catch(() => this.#machines.delete(machineId));
    return opening;
  }

  async #openMachine(machineId: MachineId): Promise<ReceivedMachine> {
    const sink = await this.#options.directory.open(machineId);
    const { clock, onHeartbeat = () => undefined, windowBytes = WINDOW_BYTES_DEFAULT } = this.#options;
    return new ReceivedMachine(machineId, sink, { clock, onHeartbeat, windowBytes });
  }
}

interface SessionHome {
  isKnown(machineId: MachineId): boolean;
  machine(machineId: MachineId): Promise<ReceivedMachine>;
  ended(session: InboundSession, cause: Error): void;
}

/** Binds one connection to the machine that it turns out to speak for. */
class SessionTarget implements InboundTarget {
  readonly #rights: PeerRights;
  readonly #home: SessionHome;
  #machine: ReceivedMachine | undefined;

  constructor(rights: PeerRights, home: SessionHome) {
    this.#rights = rights;
    this.#home = home;
  }

  async admit(hello: Hello, session: InboundSession): Promise<Admission> {
    if (!this.#rights.authorise(hello.machineId)) {
      throw new ReplicationRefusal('not-authorised', `this certificate does not speak for ${hello.machineId}`);
    }
    if (hello.intent.type === 'continue' && !this.#home.isKnown(hello.machineId)) {
      throw new ReplicationRefusal('cannot-continue', `there is no replica of ${hello.machineId} here`);
    }
    this.#machine = await this.#home.machine(hello.machineId);
    return await this.#machine.admit(hello, session);
  }

  welcomed(session: InboundSession): void {
    this.#machine?.welcomed(session);
  }

  take(batch: EncodedBatch): MaybePromise<void> {
    return this.#machine?.take(batch);
  }

  heartbeat(heartbeat: Heartbeat): void {
    this.#machine?.heartbeat(heartbeat);
  }

  repairTaken(id: number): void {
    this.#machine?.repairTaken(id);
  }

  ended(session: InboundSession, cause: Error): void {
    this.#machine?.ended(session);
    this.#home.ended(session, cause);
  }
}
