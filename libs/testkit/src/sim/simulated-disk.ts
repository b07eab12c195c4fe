import { BLOCK_BYTES, type BlockDevice, BlockIoError, type Extent, type MaybePromise } from '@understudy/block';
import type { Chance } from './chance.ts';
import type { DiskHistory } from './disk-history.ts';
import type { SimulatedProcess } from './simulated-host.ts';

export const SECTOR_BYTES = 512;
const ZEROS = new Uint8Array(BLOCK_BYTES);

/** How the medium behaves now; faults change it. */
export interface DiskBehaviour {
  /** 0: answers in the same turn, as a fast backing does. */
  readonly delayMicros: number;
  readonly writeErrorChance: number;
  readonly readErrorChance: number;
  readonly flushErrorChance: number;
}

/**
 * The medium of a protected disk: what was written, what of it is durable, and its history. `attach` gives a process a device over it.
 */
export class SimulatedDisk {
  #behaviour: DiskBehaviour = { delayMicros: 0, writeErrorChance: 0, readErrorChance: 0, flushErrorChance: 0 };
  /** Errors that the medium gave. */
  readonly injected = { read: 0, write: 0, flush: 0 };
  /** The longest delay one request may have met so far. */
  slowestMicros = 2000;
  readonly #random: Chance;
  readonly #history: DiskHistory;
  readonly #nextVersion: () => number;

  readonly #wallMicros: () => number;
  /** As the host keeps them for the file: `modifiedMicros` can be set back by whoever restores a copy, `changedMicros` cannot. */
  modifiedMicros = 0;
  changedMicros = 0;
  #content: Uint8Array;
  #durable: Uint8Array;
  /** Sectors that power loss may take back; true: a failed flush dropped them, they never become durable. */
  readonly #undurable = new Map<number, boolean>();

  constructor(parts: {
    sizeBytes: number;
    random: Chance;
    history: DiskHistory;
    nextVersion: () => number;
    wallMicros: () => number;
  }) {
    this.#random = parts.random;
    this.#history = parts.history;
    this.#nextVersion = parts.nextVersion;
    this.#wallMicros = parts.wallMicros;
    this.#content = new Uint8Array(parts.sizeBytes);
    this.#durable = new Uint8Array(parts.sizeBytes);
  }

  get sizeBytes(): number {
    return this.#content.length;
  }

  /** Somebody makes the disk larger while nobody serves it; what is new holds zeros. */
  grow(sizeBytes: number): void {
    this.#content = grown(this.#content, sizeBytes);
    this.#durable = grown(this.#durable, sizeBytes);
    this.#history.grow(sizeBytes / BLOCK_BYTES);
    this.modifiedMicros = this.#wallMicros();
    this.changedMicros = this.modifiedMicros;
  }

  get behaviour(): DiskBehaviour {
    return this.#behaviour;
  }

  behave(change: Partial<DiskBehaviour>): void {
    this.#behaviour = { ...this.#behaviour, ...change };
    this.slowestMicros = Math.max(this.slowestMicros, 2 * this.#behaviour.delayMicros + 2000);
  }

  attach(process: SimulatedProcess): BlockDevice {
    return new AttachedDisk(this, process, this.#random.fork(process.name));
  }

  /** The content now: borrowed, read only. */
  content(): Uint8Array {
    return this.#content;
  }

  /** Takes effect at once; `settled` false: the write is still under way, its history begins when it ends. */
  apply(source: Uint8Array, offsetBytes: number, settled: boolean): void {
    this.#content.set(source, offsetBytes);
    this.modifiedMicros = this.#wallMicros();
    this.changedMicros = this.modifiedMicros;
    for (const sector of sectors(offsetBytes, source.length)) this.#undurable.set(sector, false);
    if (settled) this.settle(offsetBytes, source.length);
  }

  /** Records what the range holds now as its newest version, */
  settle(offsetBytes: number, lengthBytes: number): void {
    const version = this.#nextVersion();
    const last = Math.floor((offsetBytes + lengthBytes - 1) / BLOCK_BYTES);
    for (let block = Math.floor(offsetBytes / BLOCK_BYTES); block <= last; block += 1) {
      this.#history.record(block, version, this.#content.subarray(block * BLOCK_BYTES, (block + 1) * BLOCK_BYTES));
    }
  }

  /** What a flush that begins now has to make durable. */
  undurableSectors(): number[] {
    return [...this.#undurable].filter(([, dropped]) => !dropped).map(([sector]) => sector);
  }

  makeDurable(list: readonly number[]): void {
    for (const sector of list) {
      if (this.#undurable.get(sector) !== false) continue;
      const at = sector * SECTOR_BYTES;
      this.#durable.set(this.#content.subarray(at, at + SECTOR_BYTES), at);
      this.#undurable.delete(sector);
    }
  }

  /** After a failed flush the page cache believes that these sectors are clean: they stay readable and are never written out. */
  dropFromFlush(list: readonly number[]): void {
    for (const sector of list) if (this.#undurable.has(sector)) this.#undurable.set(sector, true);
  }

  /** Of what was not durable every sector may be old or new. */
  losePower(): void {
    for (const [sector, dropped] of this.#undurable) {
      const at = sector * SECTOR_BYTES;
      const kept = !dropped && this.#random.chance(0.5);
      if (kept) this.#durable.set(this.#content.subarray(at, at + SECTOR_BYTES), at);
    }
    const touched = [...this.#undurable.keys()];
    this.#content.set(this.#durable);
    this.#undurable.clear();
    for (const sector of touched) this.settle(sector * SECTOR_BYTES, SECTOR_BYTES);
  }

  copy(): Uint8Array {
    return Uint8Array.from(this.#content);
  }

  /** The disk is put back to an older copy, or changed by somebody else, while no agent serves it. */
  overwrite(source: Uint8Array, offsetBytes: number): void {
    this.apply(source, offsetBytes, true);
    this.makeDurable(this.undurableSectors());
  }
}

/** The disk as one process sees it: its answers end with the process. */
class AttachedDisk implements BlockDevice {
  readonly readOnly = false;
  readonly sizeBytes: number;
  readonly #disk: SimulatedDisk;
  readonly #process: SimulatedProcess;
  readonly #random: Chance;

  constructor(disk: SimulatedDisk, process: SimulatedProcess, random: Chance) {
    this.#disk = disk;
    this.#process = process;
    this.#random = random;
    this.sizeBytes = disk.sizeBytes;
  }

  read(target: Uint8Array, offsetBytes: number): MaybePromise<void> {
    this.#check(offsetBytes, target.length);
    const take = () => {
      if (this.#fails(this.#disk.behaviour.readErrorChance)) {
        this.#disk.injected.read += 1;
        throw new BlockIoError('EIO', 'simulated read error');
      }
      target.set(this.#disk.content().subarray(offsetBytes, offsetBytes + target.length));
    };
    if (this.#disk.behaviour.delayMicros === 0) return take();
    return this.#later('read').then(take);
  }

  write(source: Uint8Array, offsetBytes: number): MaybePromise<void> {
    this.#check(offsetBytes, source.length);
    if (this.#disk.behaviour.delayMicros === 0) return this.#finishWrite(source, offsetBytes, true);
    return this.#writeSlowly(source, offsetBytes);
  }

  zero(offsetBytes: number, lengthBytes: number): MaybePromise<void> {
    return this.write(new Uint8Array(lengthBytes), offsetBytes);
  }

  trim(offsetBytes: number, lengthBytes: number): MaybePromise<boolean> {
    const done = this.zero(offsetBytes, lengthBytes);
    return done instanceof Promise ? done.then(() => true) : true;
  }

  flush(): MaybePromise<void> {
    const covered = this.#disk.undurableSectors();
    const finish = () => {
      if (this.#fails(this.#disk.behaviour.flushErrorChance)) {
        this.#disk.injected.flush += 1;
        this.#disk.dropFromFlush(covered);
        throw new BlockIoError('EIO', 'simulated flush error');
      }
      this.#disk.makeDurable(covered);
    };
    return this.#process.sleep(this.#random.between(50, 2000) + this.#disk.behaviour.delayMicros, 'flush').then(finish);
  }

  extents(offsetBytes: number, lengthBytes: number): Extent[] {
    this.#check(offsetBytes, lengthBytes);
    const found: Extent[] = [];
    const end = offsetBytes + lengthBytes;
    for (let at = offsetBytes; at < end; at = nextBlock(at)) {
      const to = Math.min(end, nextBlock(at));
      const isZero = Buffer.compare(this.#disk.content().subarray(at, to), ZEROS.subarray(0, to - at)) === 0;
      const kind = isZero ? 'hole' : 'data';
      const last = found.at(-1);
      if (last?.kind === kind) found[found.length - 1] = { ...last, lengthBytes: to - last.offsetBytes };
      else found.push({ offsetBytes: at, lengthBytes: to - at, kind });
    }
    return found;
  }

  close(): void {}

  /** Arrives in two parts, so that whoever reads meanwhile sees half of it. */
  async #writeSlowly(source: Uint8Array, offsetBytes: number): Promise<void> {
    const disk = this.#disk;
    this.#process.onKill(settle);
    await this.#later('write part');
    disk.apply(source.subarray(0, this.#part(source.length)), offsetBytes, false);
    await this.#later('write');
    this.#process.offKill(settle);
    try {
      this.#finishWrite(source, offsetBytes, false);
    } finally {
      settle();
    }
    function settle(): void {
      disk.settle(offsetBytes, source.length);
    }
  }

  #finishWrite(source: Uint8Array, offsetBytes: number, settled: boolean): void {
    if (this.#fails(this.#disk.behaviour.writeErrorChance)) {
      this.#disk.injected.write += 1;
      this.#disk.apply(source.subarray(0, this.#part(source.length)), offsetBytes, false);
      if (settled) this.#disk.settle(offsetBytes, source.length);
      throw new BlockIoError('EIO', 'simulated write error');
    }
    this.#disk.apply(source, offsetBytes, settled);
  }

  #later(label: string): Promise<void> {
    return this.#process.sleep(this.#random.between(1, this.#disk.behaviour.delayMicros), `disk ${label}`);
  }

  /** A write that does not end leaves whole sectors. */
  #part(lengthBytes: number): number {
    return this.#random.between(0, Math.floor(lengthBytes / SECTOR_BYTES)) * SECTOR_BYTES;
  }

  #fails(chance: number): boolean {
    return chance > 0 && this.#random.chance(chance);
  }

  #check(offsetBytes: number, lengthBytes: number): void {
    const whole = Number.isSafeInteger(offsetBytes) && Number.isSafeInteger(lengthBytes);
    if (!whole || offsetBytes < 0 || lengthBytes < 0 || offsetBytes + lengthBytes > this.sizeBytes) {
      throw new RangeError(`simulated disk: ${lengthBytes} bytes at ${offsetBytes} of ${this.sizeBytes}`);
    }
  }
}

function grown(content: Uint8Array, sizeBytes: number): Uint8Array {
  const larger = new Uint8Array(sizeBytes);
  larger.set(content);
  return larger;
}

function nextBlock(offsetBytes: number): number {
  return (Math.floor(offsetBytes / BLOCK_BYTES) + 1) * BLOCK_BYTES;
}

function* sectors(offsetBytes: number, lengthBytes: number): Generator<number> {
  if (lengthBytes === 0) return;
  const last = Math.floor((offsetBytes + lengthBytes - 1) / SECTOR_BYTES);
  for (let sector = Math.floor(offsetBytes / SECTOR_BYTES); sector <= last; sector += 1) yield sector;
}
