// Not a test: what the branch specs share.
import {
  BLOCK_BYTES,
  type BlockDevice,
  BlockIoError,
  type Extent,
  type FileSystem,
  type MaybePromise,
} from '@understudy/block';
import type { MachineId, Sequence, StoreId } from '@understudy/replication';
import { type SeededRandom, SimulatedFileSystem } from '@understudy/testkit';
import { PinLedger } from '../retention/pin.ledger.ts';
import { BranchDirectory } from './branch.directory.ts';
import type { BranchView } from './branch.types.ts';

export const SECTOR_BYTES = 512;
const ZEROS = new Uint8Array(BLOCK_BYTES);
export const MACHINE = '11111111-2222-4333-8444-555555555555' as MachineId;
export const STORE = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee' as StoreId;
export const GENERATION = { number: 3, id: '00112233445566778899aabbccddeeff' };
export const POINT = 42 as Sequence;

/** Time stands still unless it is moved. */
export class ManualClock {
  nowMillis = 0;
  wallOffsetMicros = 1_790_000_000_000_000;
  wallMicros(): number {
    return this.wallOffsetMicros + this.nowMillis * 1000;
  }
  monotonicMillis(): number {
    return this.nowMillis;
  }
  after(_millis: number, callback: () => void): { cancel(): void } {
    const timer = setImmediate(callback);
    return { cancel: () => clearImmediate(timer) };
  }
}

/** A view whose content is known without being stored: data in zones, holes elsewhere. */
export class PatternView implements BlockDevice {
  readonly readOnly = true;
  readonly sizeBytes: number;
  readonly #zones: readonly (readonly [number, number])[];
  readonly #slow: () => boolean;

  constructor(sizeBytes: number, zones: readonly (readonly [number, number])[], slow: () => boolean = () => false) {
    this.sizeBytes = sizeBytes;
    this.#zones = zones;
    this.#slow = slow;
  }

  byteAt(offset: number): number {
    return this.#block(Math.floor(offset / BLOCK_BYTES))[offset % BLOCK_BYTES]!;
  }

  readonly #blocks = new Map<number, Uint8Array>();

  #block(block: number): Uint8Array {
    let content = this.#blocks.get(block);
    if (content === undefined) {
      if (!this.#zones.some(([from, end]) => block >= from && block < end)) return ZEROS;
      content = Uint8Array.from({ length: BLOCK_BYTES }, (_, at) => ((block * 31 + (at % 251)) % 255) + 1);
      this.#blocks.set(block, content);
    }
    return content;
  }

  sector(sector: number): Uint8Array {
    const at = (sector * SECTOR_BYTES) % BLOCK_BYTES;
    return this.#block(Math.floor((sector * SECTOR_BYTES) / BLOCK_BYTES)).slice(at, at + SECTOR_BYTES);
  }

  read(target: Uint8Array, offsetBytes: number): MaybePromise<void> {
    const fill = () => {
      for (let at = 0; at < target.length; ) {
        const from = (offsetBytes + at) % BLOCK_BYTES;
        const count = Math.min(BLOCK_BYTES - from, target.length - at);
        target.set(this.#block(Math.floor((offsetBytes + at) / BLOCK_BYTES)).subarray(from, from + count), at);
        at += count;
      }
    };
    if (!this.#slow()) return fill();
    return new Promise((resolve) => {
      setImmediate(() => {
        fill();
        resolve();
      });
    });
  }

  extents(offsetBytes: number, lengthBytes: number): Extent[] {
    const list: Extent[] = [];
    const end = offsetBytes + lengthBytes;
    const edges = this.#zones.flat().map((block) => block * BLOCK_BYTES);
    for (let at = offsetBytes; at < end; ) {
      const stop = Math.min(end, ...edges.filter((edge) => edge > at));
      const isData = this.#zones.some(([from, to]) => at >= from * BLOCK_BYTES && at < to * BLOCK_BYTES);
      list.push({ offsetBytes: at, lengthBytes: stop - at, kind: isData ? 'data' : 'hole' });
      at = stop;
    }
    return list;
  }

  write(): void {
    throw new BlockIoError('EROFS', 'a view');
  }
  zero(): void {
    throw new BlockIoError('EROFS', 'a view');
  }
  trim(): boolean {
    return false;
  }
  flush(): void {}
  close(): void {}
}

/** What each 512-byte sector may hold: the newest content, and after a loss of power any since the last answered flush. */
export class SectorModel {
  readonly #view: PatternView;
  readonly #versions = new Map<number, Uint8Array[]>();

  constructor(view: PatternView) {
    this.#view = view;
  }

  newest(sector: number): Uint8Array {
    return this.#versions.get(sector)?.at(-1) ?? this.#view.sector(sector);
  }

  write(source: Uint8Array, offsetBytes: number): void {
    for (let at = 0; at < source.length; ) {
      const sector = Math.floor((offsetBytes + at) / SECTOR_BYTES);
      const from = (offsetBytes + at) % SECTOR_BYTES;
      const count = Math.min(SECTOR_BYTES - from, source.length - at);
      const content = this.newest(sector).slice();
      content.set(source.subarray(at, at + count), from);
      this.#versionsOf(sector).push(content);
      at += count;
    }
  }

  /** Everything written so far is durable. */
  flushed(): void {
    for (const versions of this.#versions.values()) versions.splice(0, versions.length - 1);
  }

  /** A killed process loses nothing that was answered; `pending` sectors belong to a request that was not. */
  allowed(sector: number, after: 'power' | 'kill' | 'pending'): Uint8Array[] {
    const versions = this.#versions.get(sector) ?? [this.#view.sector(sector)];
    return after === 'kill' ? versions.slice(-1) : versions;
  }

  sectors(): number[] {
    return [...this.#versions.keys()];
  }

  /** The content is what was found: after a crash the past is settled. */
  settle(sector: number, found: Uint8Array): void {
    this.#versions.set(sector, [found]);
  }

  #versionsOf(sector: number): Uint8Array[] {
    let versions = this.#versions.get(sector);
    if (versions === undefined) {
      versions = [this.#view.sector(sector)];
      this.#versions.set(sector, versions);
    }
    return versions;
  }
}

export interface Bench {
  readonly files: SimulatedFileSystem;
  readonly clock: ManualClock;
  readonly views: { open: number };
}

export async function bench(seed: number, writeBackChance = 0.05): Promise<Bench> {
  const files = new SimulatedFileSystem({ seed, writeBackChance });
  files.makeFolder('m');
  await files.syncFolder('.');
  return { files, clock: new ManualClock(), views: { open: 0 } };
}

/** Opens pins and branches of the one machine of the bench. */
export async function openDirectory(
  { files, clock, views }: { files: FileSystem; clock: ManualClock; views: { open: number } },
  random: SeededRandom,
  disks: ReadonlyMap<number, BlockDevice>,
  bootId: string,
  definition?: BranchView['definition'],
): Promise<{ pins: PinLedger; branches: BranchDirectory }> {
  const entropy = { bytes: (count: number) => random.bytes(count) };
  const pins = await PinLedger.open({ files, folder: 'm/pins', clock, entropy });
  const openView = (): BranchView => {
    views.open++;
    return { devices: disks, ...(definition && { definition }), close: () => void views.open-- };
  };
  const branches = await BranchDirectory.open({
    ...{ files, folder: 'm/branches', clock, entropy, bootId, machineId: MACHINE, storeId: STORE, pins, openView },
    hasPoint: (point) => point === POINT,
  });
  return { pins, branches };
}

export const REQUEST = { kind: 'durable', point: POINT, generation: GENERATION, owner: 'test' } as const;
