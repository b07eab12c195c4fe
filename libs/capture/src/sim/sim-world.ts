import { BLOCK_BYTES } from '@understudy/block';
import type { CapturedBatch, DiskDefinition, MachineDefinition } from '@understudy/replication';
import type { CaptureEvent, CaptureTuning } from '../capture.types.ts';
import { CaptureCore } from '../loop/capture-core.ts';
import { CaptureLoop } from '../loop/capture-loop.ts';
import { Random } from './random.ts';
import { SimClock, settle } from './sim-clock.ts';
import { type Pace, SimDisk } from './sim-disk.ts';
import { SimFiles } from './sim-files.ts';
import { firstDifference, type GuestView, SimGuest } from './sim-guest.ts';
import { SimSender } from './sim-sender.ts';
import { SimTarget } from './sim-target.ts';

export interface WorldOptions {
  readonly seed: number;
  readonly pace?: Pace;
  readonly ringBytes?: number;
  readonly tuning?: Partial<CaptureTuning>;
  /** Disks begin with random content instead of zeros. */
  readonly filled?: boolean;
}

/** A loop, its disks, guest, sender and target under one seed. Every seal is checked when the target has it. */
export class SimWorld {
  readonly random: Random;
  readonly clock = new SimClock();
  readonly files = new SimFiles();
  readonly disks: SimDisk[];
  readonly guest: SimGuest;
  readonly target: SimTarget;
  readonly ring: SharedArrayBuffer;
  readonly events: CaptureEvent[] = [];
  readonly #options: WorldOptions;
  #views = new Map<number, GuestView>();
  #cutView: GuestView | undefined;
  #boot = 1;
  loop!: CaptureLoop;
  sender!: SimSender;
  checkedSeals = 0;
  cutSeals = 0;
  failure: string | undefined;

  private constructor(options: WorldOptions) {
    this.#options = options;
    this.random = new Random(options.seed);
    const sizes = [200 * BLOCK_BYTES + 512 * this.random.below(8), 120 * BLOCK_BYTES];
    this.disks = sizes.map((size, index) => new SimDisk(size, this.clock, this.random, index));
    if (options.filled === true) for (const disk of this.disks) fillRandom(disk, this.random);
    for (const disk of this.disks) disk.pace = options.pace ?? 'sync';
    this.guest = new SimGuest(this.random, this.disks);
    this.target = new SimTarget(sizes);
    this.ring = new SharedArrayBuffer(options.ringBytes ?? 1024 * 1024);
  }

  static async open(options: WorldOptions): Promise<SimWorld> {
    const world = new SimWorld(options);
    await world.start();
    return world;
  }

  /** Opens the loop over the disks and map files as they are. */
  async start(): Promise<void> {
    const definition = defineMachine(this.disks);
    this.loop = await CaptureLoop.open({
      definition,
      disks: this.disks.map((disk, index) => ({
        index,
        backing: disk,
        mapPath: `/map${index}`,
        identity: () => disk.identity(),
      })),
      fileSystem: this.files,
      clock: this.clock,
      entropy: { bytes: (count) => Uint8Array.from({ length: count }, () => this.random.below(256)) },
      bootId: `boot-${this.#boot}`,
      ring: this.ring,
      scratchPath: '/scratch',
      tuning: { mapRegionBytes: 65_536, copyWithoutHashBytes: 256 * 1024, ...this.#options.tuning },
      observer: { event: (event) => this.#event(event) },
    });
    this.guest.attach(this.disks.map((_, index) => this.loop.device(index)));
    this.#newSender();
  }

  #newSender(): void {
    this.#views.clear();
    this.sender = new SimSender(this.target, new Uint8Array(this.ring), {
      posted: (batch) => this.#posted(batch),
      applied: (batch) => this.#applied(batch),
    });
    this.loop.attachSender(this.sender);
  }

  /** kill -9 of the agent: memory is gone, files and what landed on the disks stay. */
  kill(): void {
    this.loop.release();
    for (const disk of this.disks) disk.kill();
    this.guest.lose();
    this.#cutView = undefined;
  }

  crashHost(): void {
    this.loop.release();
    for (const disk of this.disks) disk.crashHost();
    this.guest.lose();
    this.#cutView = undefined;
    this.#boot++;
  }

  /** The instant of a cut, noted by the hook below. */
  noteCut(): void {
    this.#cutView = this.guest.view();
  }

  async pass(millis: number): Promise<void> {
    await this.clock.advance(millis);
    await settle();
  }

  /** Everything is sent, compared and sealed; then the replica must be the disk. Fails when it takes for ever. */
  async quiesce(): Promise<void> {
    for (let round = 0; round < 4000; round++) {
      await this.pass(5);
      this.sender.send(100);
      this.sender.confirm(100);
      this.sender.deliver(1000);
      const { mode, rpoMillis, dirtyBytes } = this.loop.status();
      const idle = mode === 'streaming' && rpoMillis === 0 && dirtyBytes === 0 && this.sender.backlog === 0;
      if (idle && this.guest.underWay === 0) return this.#finalCheck();
      if (this.failure !== undefined) return;
    }
    this.failure ??= `never came to rest: ${JSON.stringify(this.loop.status())}`;
  }

  #finalCheck(): void {
    this.failure ??= this.guest.failure;
    const difference = firstDifference(this.guest.view(), this.target.held);
    if (difference !== undefined) this.failure ??= `at rest block ${JSON.stringify(difference)} differs`;
    this.disks.forEach((disk, index) => {
      const same = Buffer.compare(disk.bytes, this.target.held[index]!.subarray(0, disk.sizeBytes)) === 0;
      if (!same) this.failure ??= `at rest disk ${index} differs from the replica`;
    });
  }

  #event(event: CaptureEvent): void {
    this.events.push(event);
    if (event.type === 'defect') this.failure ??= `defect: ${(event.cause as Error).stack}`;
  }

  #posted(batch: CapturedBatch): void {
    if (!batch.seal) return;
    const cut = this.loop.status().run === 'cut';
    this.#views.set(batch.localId, cut ? this.#cutView! : this.guest.view());
    if (cut) this.cutSeals++;
  }

  #applied(batch: CapturedBatch): void {
    if (!batch.seal) return;
    const view = this.#views.get(batch.localId)!;
    this.#views.delete(batch.localId);
    this.checkedSeals++;
    const difference = firstDifference(view, this.target.held);
    if (difference !== undefined) this.failure ??= `seal ${batch.localId}: block ${JSON.stringify(difference)} differs`;
  }
}

/** Notes the instants of cuts in whatever world is running; answers how to take the hook away again. */
export function watchCuts(world: () => SimWorld | undefined): () => void {
  const original = CaptureCore.prototype.beginCut;
  CaptureCore.prototype.beginCut = function beginCut(this: CaptureCore) {
    original.call(this);
    world()?.noteCut();
  };
  return () => {
    CaptureCore.prototype.beginCut = original;
  };
}

function fillRandom(disk: SimDisk, random: Random): void {
  for (let at = 0; at < disk.sizeBytes; at += 512) {
    if (random.chance(0.7)) disk.bytes.fill(random.below(256), at, at + 512);
  }
}

function defineMachine(disks: readonly SimDisk[]): MachineDefinition {
  return {
    machineId: '22222222-2222-4222-8222-222222222222' as MachineDefinition['machineId'],
    name: 'sim',
    revision: 1,
    cpus: 1,
    memoryMiB: 128,
    firmware: 'bios',
    nics: [],
    disks: disks.map(
      (disk, index): DiskDefinition => ({
        index,
        id: `disk${index}`,
        name: `vd${'ab'[index]}`,
        sizeBytes: Math.ceil(disk.sizeBytes / BLOCK_BYTES) * BLOCK_BYTES,
        exactBytes: disk.sizeBytes,
      }),
    ),
    fabric: {},
  };
}
