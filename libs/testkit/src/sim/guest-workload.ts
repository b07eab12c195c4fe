import type { BlockDevice } from '@understudy/block';
import { BlockIoError } from '@understudy/block';
import type { Chance } from './chance.ts';
import { fillSector, type GuestExpectation } from './guest-expectation.ts';
import type { Report } from './problem.ts';
import { whileAlive } from './process-files.ts';
import { SECTOR_BYTES, type SimulatedDisk } from './simulated-disk.ts';
import type { SimulatedProcess } from './simulated-host.ts';

/** A change that the guest has asked for and that is not answered yet: the disk may be with or without it. */
export interface ChangeUnderWay {
  readonly offsetBytes: number;
  readonly lengthBytes: number;
  /** The machine's version when it was asked for, and when it was answered. */
  readonly fromVersion: number;
  toVersion: number | undefined;
}

export interface GuestDisk {
  readonly underWay: Set<ChangeUnderWay>;
  readonly index: number;
  readonly medium: SimulatedDisk;
  readonly expectation: GuestExpectation;
}

/** Where the guest's requests go. */
export interface GuestConnection {
  /** Resolves when an agent serves the disk, with that agent's device and a promise of the agent's end. */
  attach(disk: number): Promise<{ readonly device: BlockDevice; readonly ended: Promise<undefined> }>;
}

export interface WorkloadShape {
  readonly connections: number;
  /** Requests that follow each other at once. */
  readonly burstMost: number;
  /** Rest after a burst, for each request of it. */
  readonly restMicros: number;
  readonly writeBytesMost: number;
  readonly trims: boolean;
  /** Half of the requests go to this part of the disk. */
  readonly hotFraction: number;
}

type Request = 'write' | 'zero' | 'trim' | 'flush' | 'read';

/**
 * A guest under load over several connections. A request whose agent dies is sent again to the next agent, as a reconnecting NBD client does; each
 * answer is checked against what a disk may answer, and the time it took against what a local disk may take.
 */
export class GuestWorkload {
  readonly #process: SimulatedProcess;
  readonly #random: Chance;
  readonly #disks: readonly GuestDisk[];
  readonly #connection: GuestConnection;
  readonly #shape: WorkloadShape;
  readonly #report: Report;
  readonly #writeId: () => number;
  readonly #version: () => number;
  #held = false;
  #underWay = 0;
  requests = 0;
  failed = { read: 0, write: 0, flush: 0 };

  constructor(parts: {
    process: SimulatedProcess;
    random: Chance;
    disks: readonly GuestDisk[];
    connection: GuestConnection;
    shape: WorkloadShape;
    report: Report;
    /** Numbers writes over the whole simulation; from 1. */
    writeId: () => number;
    /** The machine's version now. */
    version: () => number;
  }) {
    this.#process = parts.process;
    this.#random = parts.random;
    this.#disks = parts.disks;
    this.#connection = parts.connection;
    this.#shape = parts.shape;
    this.#report = parts.report;
    this.#writeId = parts.writeId;
    this.#version = parts.version;
  }

  start(): void {
    for (let connection = 0; connection < this.#shape.connections; connection += 1) this.#next(0, 1);
  }

  /** No new requests from now on. */
  hold(): void {
    this.#held = true;
  }

  get idle(): boolean {
    return this.#held && this.#underWay === 0;
  }

  #next(left: number, burst: number): void {
    if (this.#held) return;
    if (left === 0) {
      const next = this.#random.magnitude(1, this.#shape.burstMost);
      const rest = this.#random.magnitude(1, 10 * burst * this.#shape.restMicros);
      this.#process.after(rest, 'guest', () => this.#next(next, next));
      return;
    }
    const pause = this.#random.chance(0.3) ? 1 : this.#random.magnitude(1, 5000);
    this.#process.after(pause, 'guest', () => this.#begin(() => this.#next(left - 1, burst)));
  }

  #begin(next: () => void): void {
    if (this.#held) return;
    this.#underWay += 1;
    const ended = (): void => {
      this.#underWay -= 1;
      next();
    };
    this.#request().then(ended, (error: unknown) => {
      this.#report('defect', `guest request: ${String(error)}`);
      ended();
    });
  }

  #request(): Promise<void> {
    this.requests += 1;
    const disk = this.#random.pick(this.#disks);
    const kind = this.#kind();
    if (kind === 'flush') return this.#flush(disk);
    const [offsetBytes, lengthBytes] = this.#range(disk, kind);
    return kind === 'read'
      ? this.#read(disk, offsetBytes, lengthBytes)
      : this.#change(disk, kind, offsetBytes, lengthBytes);
  }

  #kind(): Request {
    const draw = this.#random.fraction();
    if (draw < 0.62) return 'write';
    if (draw < 0.8) return 'read';
    if (draw < 0.88) return 'flush';
    return draw < 0.94 || !this.#shape.trims ? 'zero' : 'trim';
  }

  #range(disk: GuestDisk, kind: Request): [number, number] {
    const size = disk.medium.sizeBytes / SECTOR_BYTES;
    const most = Math.min(
      size,
      (kind === 'write' || kind === 'read' ? this.#shape.writeBytesMost : 1 << 20) / SECTOR_BYTES,
    );
    const hot = this.#random.chance(0.5) ? Math.max(1, Math.floor(size * this.#shape.hotFraction)) : size;
    const start = this.#random.between(0, hot - 1);
    const aligned = this.#random.chance(0.5) ? start - (start % 8) : start;
    const length = Math.min(size - aligned, this.#random.magnitude(1, most));
    return [aligned * SECTOR_BYTES, length * SECTOR_BYTES];
  }

  async #change(disk: GuestDisk, kind: Request, offsetBytes: number, lengthBytes: number): Promise<void> {
    const id = kind === 'write' ? this.#writeId() : 0;
    const content = contentOf(id, offsetBytes, lengthBytes);
    const issued = disk.expectation.issue(offsetBytes, lengthBytes, id);
    const change: ChangeUnderWay = { offsetBytes, lengthBytes, fromVersion: this.#version(), toVersion: undefined };
    disk.underWay.add(change);
    const answer = await this.#send(disk, 'write', (device) => {
      if (kind === 'zero') return device.zero(offsetBytes, lengthBytes, this.#random.chance(0.5));
      if (kind === 'trim') return device.trim(offsetBytes, lengthBytes);
      return device.write(content, offsetBytes);
    });
    change.toVersion = this.#version();
    disk.underWay.delete(change);
    if (answer.done && answer.value !== false) disk.expectation.answer(issued);
  }

  async #flush(disk: GuestDisk): Promise<void> {
    const issued = disk.expectation.now() + 1;
    const answer = await this.#send(disk, 'flush', (device) => device.flush());
    if (answer.done) disk.expectation.flushed(issued);
    else disk.expectation.flushFailed(disk.expectation.now() + 1);
  }

  async #read(disk: GuestDisk, offsetBytes: number, lengthBytes: number): Promise<void> {
    const target = new Uint8Array(lengthBytes);
    const issued = disk.expectation.now() + 1;
    const answer = await this.#send(disk, 'read', (device) => device.read(target, offsetBytes));
    const wrong = answer.done ? disk.expectation.checkRead(target, offsetBytes, issued) : undefined;
    if (wrong !== undefined) this.#report('I3', `disk ${disk.index}: a read answered: ${wrong}`);
  }

  /** Until an agent has answered; `done` false: with an error that the medium gave. */
  async #send(
    disk: GuestDisk,
    kind: 'read' | 'write' | 'flush',
    run: (device: BlockDevice) => unknown,
  ): Promise<{ readonly done: boolean; readonly value: unknown }> {
    for (;;) {
      const { device, ended } = await whileAlive(this.#process, this.#connection.attach(disk.index));
      const began = this.#process.host.time.nowMicros();
      try {
        const answer = await Promise.race([Promise.resolve(run(device)).then((value) => ({ value })), ended]);
        if (answer === undefined) continue;
        this.#checkTime(disk, kind, this.#process.host.time.nowMicros() - began);
        return { done: true, value: answer.value };
      } catch (error) {
        this.#checkError(disk, kind, error);
        return { done: false, value: undefined };
      }
    }
  }

  #checkTime(disk: GuestDisk, kind: string, micros: number): void {
    const allowed = 1_000_000 + 200 * disk.medium.slowestMicros;
    if (micros <= allowed) return;
    this.#report('I3', `disk ${disk.index}: a ${kind} took ${micros} µs, local disk allows ${allowed}`);
  }

  #checkError(disk: GuestDisk, kind: 'read' | 'write' | 'flush', error: unknown): void {
    this.failed[kind] += 1;
    if (error instanceof BlockIoError && error.code === 'EIO' && disk.medium.injected[kind] > 0) return;
    this.#report('I3', `disk ${disk.index}: a ${kind} failed: ${String(error)}`);
  }
}

function contentOf(id: number, offsetBytes: number, lengthBytes: number): Uint8Array {
  const content = new Uint8Array(lengthBytes);
  for (let at = 0; at < lengthBytes; at += SECTOR_BYTES) {
    fillSector(content.subarray(at, at + SECTOR_BYTES), id, (offsetBytes + at) / SECTOR_BYTES);
  }
  return content;
}
