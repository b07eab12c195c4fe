import { BLOCK_BYTES, type BlockDevice, isPromise } from '@understudy/block';
import type { Lineage, MachineDefinition, Marker, ReplicaMemory } from '@understudy/replication';
import type { CaptureDisk, CaptureOptions, CaptureStatus, SenderPort } from '../capture.types.ts';
import { DiskState } from '../disk/disk-state.ts';
import { CaptureRefusal } from '../errors.ts';
import { SharedRing } from '../ring/shared-ring.ts';
import { Copier } from '../run/copier.ts';
import { ScratchFile } from '../run/scratch-file.ts';
import { SplitterDevice } from '../splitter/splitter-device.ts';
import type { UnacknowledgedWrite } from '../stream/write-log.ts';
import { tune } from '../tuning.ts';
import { CaptureCore } from './capture-core.ts';
import { Drains } from './drains.ts';
import { LoopMemory } from './loop-memory.ts';
import { openDisks, openMap } from './open-disks.ts';
import { Pulse } from './pulse.ts';
import { SenderMessages } from './sender-messages.ts';
import { readStatus } from './status.ts';

/** Markers that may wait for the next seal; the format allows as many in one batch. */
const MARKERS_WAITING_MAX = 16;

/**
 * The capture side of one protected machine: its disks as the guest sees them, and the stream of batches made of their writes.
 * Lives in the event loop that serves the disks; speaks `ToSender` / `FromSender` with the sender. Never throws into the guest's path and never
 * makes the guest wait for replication (I3).
 */
export class CaptureLoop {
  readonly #core: CaptureCore;
  readonly #options: CaptureOptions;
  readonly #memory: LoopMemory;
  readonly #messages: SenderMessages;
  readonly #copier: Copier;
  readonly #pulse: Pulse;
  readonly #drains: Drains;
  readonly #devices = new Map<number, SplitterDevice>();
  #port: SenderPort | undefined;
  #attachments = 0;

  private constructor(options: CaptureOptions) {
    this.#options = options;
    const { clock, observer } = options;
    const tuning = tune(options.tuning);
    this.#core = new CaptureCore({
      ring: new SharedRing(options.ring),
      tuning,
      clock,
      observer,
      scratch: new ScratchFile(options.fileSystem, options.scratchPath, tuning.scratchBytes),
      post: (batch) => this.#port?.post({ type: 'batch', batch }),
    });
    const replica = openDisks(this.#core, options);
    for (const disk of this.#core.disks) this.#devices.set(disk.index, new SplitterDevice(this.#core, disk));
    this.#memory = new LoopMemory(this.#core, options.definition, replica);
    this.#messages = new SenderMessages(this.#core, this.#memory);
    this.#copier = new Copier(this.#core);
    this.#drains = new Drains(this.#core);
    this.#pulse = new Pulse(this.#core, this.#memory, (heartbeat) =>
      this.#port?.post({ type: 'heartbeat', heartbeat }),
    );
  }

  /**
   * Opens the dirty maps and decides what of the disks is to be compared. Takes over the disks' backings. CaptureRefusal `map-in-use` when another
   * process has a map; BlockIoError when a map's file can neither be read nor made.
   */
  static async open(options: CaptureOptions): Promise<CaptureLoop> {
    const loop = new CaptureLoop(options);
    loop.#pulse.start();
    return loop;
  }

  /** What the NBD server exports for a disk. CaptureRefusal `unknown-disk`. */
  device(diskIndex: number): BlockDevice {
    const device = this.#devices.get(diskIndex);
    if (device === undefined) throw new CaptureRefusal('unknown-disk', `there is no disk ${diskIndex}`);
    return device;
  }

  /** What the sender compares the target with; undefined: nothing is remembered (first start, or the map was lost). */
  get memory(): ReplicaMemory | undefined {
    return this.#memory.replica;
  }

  /**
   * From now on batches go to this sender. A sender that takes another's place must begin with `opened`; what the one before had is void then.
   * Until that message nothing is handed over.
   */
  attachSender(port: SenderPort): void {
    const core = this.#core;
    this.#port = port;
    // The same port may be attached again after its worker was restarted: what an older attachment still tells is void.
    const attachment = ++this.#attachments;
    core.accepting = false;
    core.connected = false;
    core.stopTimer();
    core.tellMode('waiting for the sender');
    port.onMessage((message) => {
      if (this.#attachments !== attachment) return;
      core.guard(() => this.#messages.take(message));
      this.#drains.review();
    });
  }

  status(): CaptureStatus {
    return readStatus(this.#core, this.#memory, this.#pulse);
  }

  /** Writes that would be lost if the machine died now, oldest first. `exact` false: some of them have fallen out of the log. */
  unacknowledgedWrites(): { readonly exact: boolean; readonly writes: Iterable<UnacknowledgedWrite> } {
    return { exact: this.#core.writes.exact, writes: this.#core.writes.records() };
  }

  /** Nothing is read, sent or compared until `resume`; writes are only tracked. */
  pause(): void {
    const core = this.#core;
    core.guard(() => {
      core.abortCut('paused');
      core.closeBatch(true);
      core.paused = true;
      core.stopTimer();
    });
    core.tellMode('paused by an operator');
  }

  resume(): void {
    const core = this.#core;
    if (!core.paused) return;
    core.paused = false;
    core.guard(() => {
      if (core.accepting) core.beginRun(core.run === 'none' ? 'coalescing' : core.run, 'resumed by an operator');
      core.tellMode('resumed by an operator');
    });
  }

  /** Compares everything with the replica, by hashes; what differs is sent. */
  resync(reason: string): void {
    const core = this.#core;
    core.guard(() => {
      for (const disk of core.disks) core.raiseDoubt(disk, 0, disk.blocks, reason);
    });
  }

  /**
   * Attaches a name to a seal: at once while streaming, else to the next one. Resolves with the seal's local id when it was handed over; durable it
   * is when `status().durableLocalId` has reached that. CaptureRefusal when no seal can come.
   */
  placeMarker(marker: Marker): Promise<number> {
    const core = this.#core;
    if (core.closed || core.defect !== undefined) return refuse('closed', 'the loop does not replicate any more');
    if (core.fenced !== undefined) return refuse('fenced', core.fenced);
    if (core.paused) return refuse('paused', 'replication is paused');
    if (core.pendingMarkers.length >= MARKERS_WAITING_MAX)
      return refuse('too-many-markers', 'others wait for the seal');
    return new Promise((resolve, reject) => {
      const placed = (localId: number) => {
        this.#memory.placed(localId);
        resolve(localId);
      };
      core.pendingMarkers.push({ marker, placed, refused: reject });
      core.guard(() => core.closeBatch(true));
    });
  }

  /** Refuses every change of the disks with EROFS (fenced machine, disk closed for a planned failover); undefined takes it back. */
  holdWrites(reason: string | undefined): void {
    this.#core.held = reason;
  }

  /** Resolves when no write is under way any more and the disks were flushed. Hold the writes first, or others come meanwhile. Rejects with BlockIoError. */
  async settleWrites(): Promise<void> {
    for (const { lock, blocks, index } of this.#core.disks) {
      if (!lock.idle) lock.release(await lock.acquire(0, blocks * BLOCK_BYTES, false));
      await this.#devices.get(index)?.settle();
    }
  }

  /**
   * The replica was given back to this source under another generation: the lineage to come back with, kept in the maps. The sender has to be replaced
   * afterwards: the one at work was born with the old one. Without a memory there is nothing to come back to.
   */
  adoptLineage(lineage: Lineage): void {
    const { replica } = this.#memory;
    if (replica !== undefined) this.#memory.adopt({ ...replica, lineage }, false);
  }

  /** Resolves when everything written before the call is in a durable seal. Hold the writes first or it may take for ever. */
  async drain(): Promise<void> {
    // A write under way may be answered any moment: it counts as written before the call.
    for (const { lock, blocks } of this.#core.disks) {
      if (!lock.idle) lock.release(await lock.acquire(0, blocks * BLOCK_BYTES, false));
    }
    await this.#drains.add();
  }

  /**
   * The machine has another definition; it goes with the next batch. Disks that were added or have grown come with their backing
   * (the grown one's old backing is not closed): their new blocks are copied before the next seal. CaptureRefusal `disk-shrank`.
   */
  define(definition: MachineDefinition, disks: readonly CaptureDisk[] = []): void {
    const core = this.#core;
    for (const disk of disks) {
      const known = core.diskAt(disk.index);
      if (known !== undefined && disk.backing.sizeBytes < known.backing.sizeBytes) {
        throw new CaptureRefusal('disk-shrank', `disk ${disk.index} has become smaller`);
      }
    }
    core.abortCut('the machine has changed');
    core.closeBatch(true);
    this.#memory.definition = definition;
    for (const disk of disks) this.#takeDisk(disk);
    if (!core.accepting) return;
    core.pendingDefinition = definition;
    core.dirtied('the machine has changed');
    core.closeBatch(true);
  }

  /** The clean end: waits for writes in flight, flushes, and leaves maps that are believed at the next start. */
  async close(): Promise<void> {
    const core = this.#core;
    if (core.closed) return;
    core.held ??= 'the agent ends';
    core.guard(() => {
      core.abortCut('the agent ends');
      core.closeBatch(true);
    });
    for (const disk of core.disks) {
      if (!disk.lock.idle) await disk.lock.acquire(0, disk.blocks * BLOCK_BYTES, true);
    }
    this.#stop();
    for (const disk of core.disks) await this.#closeDisk(disk);
    this.#port?.post({ type: 'stop' });
  }

  /** Ends as a kill would: nothing is waited for, flushed or noted. For a process that has to go at once, and for tests of that. */
  release(): void {
    this.#stop();
    for (const disk of this.#core.disks) disk.map.release();
  }

  #stop(): void {
    const core = this.#core;
    core.accepting = false;
    core.closed = true;
    core.stopTimer();
    this.#copier.stop();
    this.#pulse.stop();
    core.scratch.close();
    const ended = new CaptureRefusal('closed', 'the loop has ended');
    for (const pending of core.pendingMarkers.splice(0)) pending.refused(ended);
    this.#drains.end(ended);
  }

  async #closeDisk(disk: DiskState): Promise<void> {
    try {
      // Through the splitter: a flush that fails now marks what it was to make safe.
      const flushed = this.device(disk.index).flush();
      if (isPromise(flushed)) await flushed;
      disk.map.close(disk.source.identity());
    } catch (cause) {
      // The map stays as after a kill: what it has marked is compared at the next start.
      this.#core.tell({ type: 'map-failed', disk: disk.index, cause });
      disk.map.release();
    }
    const closed = disk.backing.close();
    if (isPromise(closed)) await closed;
  }

  #takeDisk(source: CaptureDisk): void {
    const core = this.#core;
    const known = core.diskAt(source.index);
    if (known === undefined) {
      const disk = new DiskState(source, openMap(core, this.#options, source).map);
      disk.dirty.set(0, disk.blocks);
      core.disks.push(disk);
      this.#devices.set(disk.index, new SplitterDevice(core, disk));
      if (this.#memory.replica !== undefined) core.keeper.adopt([disk], this.#memory.replica);
    } else {
      core.keeper.grow(known, source.backing.sizeBytes);
      known.grow(source.backing);
    }
  }
}

function refuse(code: CaptureRefusal['code'], message: string): Promise<never> {
  return Promise.reject(new CaptureRefusal(code, message));
}
