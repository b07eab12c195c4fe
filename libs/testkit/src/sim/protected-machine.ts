import { BLOCK_BYTES, type BlockDevice } from '@understudy/block';
import type { Chance } from './chance.ts';
import { DiskHistory } from './disk-history.ts';
import { fillSector, GuestExpectation } from './guest-expectation.ts';
import { type GuestConnection, type GuestDisk, GuestWorkload, type WorkloadShape } from './guest-workload.ts';
import type { Report } from './problem.ts';
import type { MachineInstant } from './seal-ledger.ts';
import { SECTOR_BYTES, SimulatedDisk } from './simulated-disk.ts';
import type { SimulatedHost, SimulatedProcess } from './simulated-host.ts';

export interface MachineDisk extends GuestDisk {
  readonly history: DiskHistory;
  inode: number;
}

const GROWTH_BLOCKS_MOST = 256;

interface Serving {
  readonly devices: readonly BlockDevice[];
  readonly process: SimulatedProcess;
  readonly ended: Promise<undefined>;
}

/** The machine that is protected: its disks with their history, its guest, and whichever agent serves its disks now. */
export class ProtectedMachine implements GuestConnection {
  readonly host: SimulatedHost;
  readonly disks: readonly MachineDisk[];
  readonly shape: WorkloadShape;
  readonly #random: Chance;
  readonly #report: Report;
  #version = 0;
  #writeId = 0;
  #starts = 0;
  #serving: Serving | undefined;
  #waiting: (() => void)[] = [];
  #guest: GuestWorkload | undefined;
  #guestProcess: SimulatedProcess | undefined;
  requests = 0;
  /** Of its definition: rises when a disk grows. */
  revision = 1;

  constructor(host: SimulatedHost, random: Chance, report: Report, diskBytes: readonly number[]) {
    this.host = host;
    this.#random = random;
    this.#report = report;
    this.disks = diskBytes.map((sizeBytes, index) => this.#makeDisk(sizeBytes, index));
    this.shape = {
      connections: random.between(1, 4),
      burstMost: random.magnitude(1, 100),
      restMicros: random.magnitude(50_000, 1_000_000),
      writeBytesMost: random.magnitude(SECTOR_BYTES, 1 << 20),
      trims: random.chance(0.7),
      hotFraction: random.fraction(),
    };
  }

  instant(): MachineInstant {
    return { version: this.#version, underWay: this.disks.map(({ underWay }) => [...underWay]) };
  }

  get histories(): readonly DiskHistory[] {
    return this.disks.map(({ history }) => history);
  }

  get guestIdle(): boolean {
    return this.#guest?.idle ?? true;
  }

  startGuest(): void {
    this.#starts += 1;
    this.#guestProcess = this.host.process(`guest${this.#starts}`);
    this.#guest = new GuestWorkload({
      process: this.#guestProcess,
      random: this.#random.fork(`guest${this.#starts}`),
      disks: this.disks,
      connection: this,
      shape: this.shape,
      report: this.#report,
      writeId: () => ++this.#writeId,
      version: () => this.#version,
    });
    this.#guest.start();
  }

  holdGuest(): void {
    this.requests += this.#guest?.requests ?? 0;
    this.#guest?.hold();
  }

  /** An agent serves the disks from now on, until its process ends. */
  serve(devices: readonly BlockDevice[], process: SimulatedProcess): void {
    const ended = new Promise<undefined>((resolve) => process.onKill(() => resolve(undefined)));
    this.#serving = { devices, process, ended };
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const go of waiting) go();
  }

  async attach(disk: number): Promise<{ readonly device: BlockDevice; readonly ended: Promise<undefined> }> {
    while (this.#serving === undefined || !this.#serving.process.alive) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    const device = this.#serving.devices[disk];
    if (device === undefined) throw new RangeError(`disk ${disk} is not served`);
    return { device, ended: this.#serving.ended };
  }

  /** The host's power is gone: the guest ends, and the disks keep what they must and some of the rest. */
  losePower(): void {
    this.holdGuest();
    this.#guestProcess?.kill();
    this.#guest = undefined;
    for (const { medium, expectation, index, underWay } of this.disks) {
      for (const change of underWay) change.toVersion = this.#version;
      underWay.clear();
      medium.losePower();
      const wrong = expectation.checkAfterPowerLoss(medium.content());
      if (wrong !== undefined) this.#report('I3', `disk ${index}, after a power loss: ${wrong}`);
    }
  }

  /** Somebody else writes to a disk that no agent serves. */
  changeBehindTheAgent(random: Chance): void {
    const disk = random.pick(this.disks);
    const sectors = random.magnitude(1, Math.min(256, disk.medium.sizeBytes / SECTOR_BYTES));
    const first = random.between(0, disk.medium.sizeBytes / SECTOR_BYTES - sectors);
    const content = new Uint8Array(sectors * SECTOR_BYTES);
    this.#writeId += 1;
    for (let at = 0; at < sectors; at += 1) {
      fillSector(content.subarray(at * SECTOR_BYTES, (at + 1) * SECTOR_BYTES), this.#writeId, first + at);
    }
    disk.medium.overwrite(content, first * SECTOR_BYTES);
    disk.expectation.adopt(disk.medium.content());
  }

  /** One of its disks grows while no agent serves it. */
  grow(random: Chance): void {
    const { medium } = random.pick(this.disks);
    medium.grow(medium.sizeBytes + random.magnitude(1, GROWTH_BLOCKS_MOST) * BLOCK_BYTES);
    this.revision += 1;
  }

  /** A disk is put back to a copy; whoever does it keeps the copy's modification time. */
  revert(
    copies: readonly { readonly content: Uint8Array; readonly modifiedMicros: number }[],
    disk: MachineDisk,
  ): void {
    const copy = copies[disk.index];
    if (copy === undefined) return;
    disk.medium.overwrite(copy.content, 0);
    disk.medium.modifiedMicros = copy.modifiedMicros;
    disk.expectation.adopt(disk.medium.content());
  }

  #makeDisk(sizeBytes: number, index: number): MachineDisk {
    const history = new DiskHistory(sizeBytes / BLOCK_BYTES);
    const medium = new SimulatedDisk({
      sizeBytes,
      random: this.#random.fork(`disk${index}`),
      history,
      nextVersion: () => ++this.#version,
      wallMicros: () => this.host.wallMicros(),
    });
    return { index, medium, history, expectation: new GuestExpectation(), underWay: new Set(), inode: 100 + index };
  }
}
