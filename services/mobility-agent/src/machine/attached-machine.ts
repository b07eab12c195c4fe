import { CaptureLoop } from '@understudy/capture';
import { type AgentMachine, type ServedDisk } from '@understudy/hosting';
import type { Lineage, Marker } from '@understudy/replication';
import type { AssignedMachine } from '../assignment/assignment.store.ts';
import { SenderThread } from '../sender/sender-thread.ts';
import {
  type AttachOptions,
  captureDisks,
  closeExcluded,
  definitionOf,
  holdReason,
  type OpenDisk,
  openAll,
  openLoop,
  shownDisks,
  startSender,
} from './attach-parts.ts';
import { openBacking } from './disk-backing.ts';

export type { AttachOptions } from './attach-parts.ts';

interface Parts {
  readonly loop: CaptureLoop;
  readonly sender: SenderThread;
  disks: readonly OpenDisk[];
}

/** One protected machine at work: its disks open and served, its loop, its sender's thread. */
export class AttachedMachine {
  readonly #options: AttachOptions;
  readonly #parts: Parts;
  #assigned: AssignedMachine;

  private constructor(options: AttachOptions, parts: Parts) {
    this.#options = options;
    this.#parts = parts;
    this.#assigned = options.assigned;
  }

  /** Opens and serves the disks, then lets the sender dial. Throws a refusal when a disk cannot be used; nothing is left open then. */
  static async attach(options: AttachOptions): Promise<AttachedMachine> {
    const { assigned, exports } = options;
    const disks = await openAll(assigned.disks);
    const definition = definitionOf(assigned, disks);
    const ring = new SharedArrayBuffer(options.config.ring.bytes);
    const loop = await openLoop(options, definition, disks, ring);
    try {
      // Before the sockets are there: the guest of a fenced machine waits for them and writes at once.
      loop.holdWrites(holdReason(assigned, options.config));
      if (assigned.paused) loop.pause();
      await exports.show(shownDisks(loop, disks));
      const machine: AttachedMachine = new AttachedMachine(options, {
        loop,
        sender: startSender(options, () => machine.#senderBirth(), loop, ring),
        disks,
      });
      machine.#parts.sender.start();
      return machine;
    } catch (error) {
      await loop.close();
      await closeExcluded(disks);
      throw error;
    }
  }

  get name(): string {
    return this.#assigned.name;
  }

  get disks(): readonly ServedDisk[] {
    return this.#options.exports.disks;
  }

  get connections(): number {
    return this.#options.exports.connections;
  }

  /** Size of what is served of a disk; undefined: it is not here. */
  sizeOf(diskIndex: number): number | undefined {
    return this.#parts.disks.find(({ assigned }) => assigned.index === diskIndex)?.backing.device.sizeBytes;
  }

  get senderDelayP99Millis(): number | undefined {
    return this.#parts.sender.report?.eventLoopDelayP99Millis;
  }

  setPaused(paused: boolean): void {
    if (paused) this.#parts.loop.pause();
    else this.#parts.loop.resume();
  }

  /** Whether its writes are held follows from what is assigned now: the old machine must not go on changing a disk whose successor works elsewhere. */
  review(assigned: AssignedMachine): void {
    this.#assigned = assigned;
    this.#parts.loop.holdWrites(holdReason(assigned, this.#options.config));
  }

  /** The stream goes another way from now on: a new thread opens a new incarnation, and sends what is not durable. */
  async redirect(assigned: AssignedMachine): Promise<void> {
    this.#assigned = assigned;
    await this.#replaceSender();
  }

  /** The replica was given back to this source under another generation. */
  async comeBack(lineage: Lineage): Promise<void> {
    this.#parts.loop.adoptLineage(lineage);
    await this.#replaceSender();
  }

  /**
   * The machine has another definition, disks more or grown ones: in force while its clients go on. Throws a refusal when a disk cannot be used; then nothing
   * has changed.
   */
  async extend(assigned: AssignedMachine): Promise<void> {
    const { loop } = this.#parts;
    const fresh: OpenDisk[] = [];
    const disks: OpenDisk[] = [];
    try {
      for (const disk of assigned.disks) {
        const known = this.#parts.disks.find((one) => one.assigned.index === disk.index);
        const grown = known?.assigned.excluded ? undefined : known?.backing.regrown();
        const opened = known && grown === undefined ? { ...known, assigned: disk } : undefined;
        const one = opened ?? { assigned: disk, backing: grown ?? (await openBacking(disk.path)) };
        disks.push(one);
        if (opened === undefined) fresh.push(one);
      }
      const definition = definitionOf(assigned, disks);
      loop.define(definition, captureDisks(this.#options, fresh));
    } catch (error) {
      const known = new Set(this.#parts.disks.map(({ assigned: { index } }) => index));
      for (const {
        assigned: { index },
        backing,
      } of fresh)
        if (!known.has(index)) await backing.device.close();
      throw error;
    }
    this.#parts.disks = disks;
    this.#assigned = assigned;
    await this.#options.exports.show(shownDisks(loop, disks));
  }

  resync(reason: string): void {
    this.#parts.loop.resync(reason);
  }

  async killSender(): Promise<void> {
    await this.#parts.sender.kill();
  }

  async mark(marker: Marker): Promise<void> {
    await this.#parts.loop.placeMarker(marker);
  }

  /** No write is under way any more, and what was written is on the disks. Its writes are held. */
  async settleWrites(): Promise<void> {
    await this.#parts.loop.settleWrites();
  }

  /** Serves nothing more, flushes, leaves maps that are believed at the next start. */
  async detach(): Promise<void> {
    await this.#options.exports.withdraw();
    await this.#close();
  }

  /** The same, while its clients wait for what comes next behind their sockets. */
  async detachBehind(): Promise<void> {
    await this.#options.exports.hold();
    await this.#close();
  }

  async #close(): Promise<void> {
    const { loop, sender, disks } = this.#parts;
    await loop.close();
    await sender.stop();
    await closeExcluded(disks);
  }

  #senderBirth() {
    const { config } = this.#options;
    const assigned = this.#assigned;
    return {
      upstream: assigned.upstream ?? config.upstream,
      definition: definitionOf(assigned, this.#parts.disks),
    };
  }

  async #replaceSender(): Promise<void> {
    const { loop, sender } = this.#parts;
    await sender.halt();
    loop.attachSender(sender);
    sender.start();
  }

  describe(): AgentMachine {
    const { loop, sender } = this.#parts;
    const { memory, durableLocalId: durableBatch, sealedLocalId: sealedBatch, ...status } = loop.status();
    const { machineId, name, managedBy = 'local', closed } = this.#assigned;
    const { lastProblem, restarts, report } = sender;
    const state = sender.isRunning ? ('running' as const) : ('waiting' as const);
    const last = memory?.lineage.at(-1)?.generation;
    return dropUndefined({
      machineId,
      name,
      ...status,
      sealedBatch,
      durableBatch,
      progress: status.progress && dropUndefined(status.progress),
      generation: last,
      durableSequence: memory?.durableSequence,
      sender: dropUndefined({ state, restarts, lastProblem, peer: report?.peer }),
      disks: this.disks,
      managedBy,
      closed: closed?.reason,
    }) as AgentMachine;
  }
}

function dropUndefined<T extends object>(value: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>;
  };
}
