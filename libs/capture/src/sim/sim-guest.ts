import { BLOCK_BYTES, type BlockDevice, isPromise, type MaybePromise } from '@understudy/block';
import type { Random } from './random.ts';
import type { SimDisk } from './sim-disk.ts';

/** A change that was asked for and not answered. `content` is what it writes; undefined: a trim that may do nothing. */
interface Asked {
  readonly disk: number;
  readonly offset: number;
  readonly content: Uint8Array;
}

/** What the guest may rely on at an instant: answered content, and requests under way that may have happened or not. */
export interface GuestView {
  readonly disks: readonly Uint8Array[];
  readonly asked: readonly Asked[];
}

/**
 * The guest and its own idea of its disks, kept apart from everything that is tested: an answered change has happened, one under way may have.
 */
export class SimGuest {
  readonly #random: Random;
  readonly #backings: readonly SimDisk[];
  readonly #model: Uint8Array[];
  #asked: Asked[] = [];
  #devices: BlockDevice[] = [];
  #filler = 1;
  #changes = 0;
  errors = 0;
  failure: string | undefined;
  answered = 0;

  constructor(random: Random, backings: readonly SimDisk[]) {
    this.#random = random;
    this.#backings = backings;
    this.#model = backings.map((disk) => new Uint8Array(Math.ceil(disk.sizeBytes / BLOCK_BYTES) * BLOCK_BYTES));
    backings.forEach((disk, index) => {
      this.#model[index]!.set(disk.bytes);
    });
  }

  get underWay(): number {
    return this.#asked.length;
  }

  attach(devices: BlockDevice[]): void {
    this.#devices = devices;
  }

  view(): GuestView {
    return { disks: this.#model.map((disk) => disk.slice()), asked: [...this.#asked] };
  }

  /** The machine's requests are gone with their server; what the disk holds now is what counts. */
  lose(): void {
    this.#asked = [];
    this.#backings.forEach((disk, index) => {
      this.#model[index]!.set(disk.bytes);
    });
  }

  /** One random request. */
  act(): void {
    const disk = this.#random.below(this.#devices.length);
    const { offset, length } = this.#range(this.#devices[disk]!.sizeBytes);
    const kind = this.#random.next();
    if (kind < 0.7) this.#write(disk, offset, length);
    else if (kind < 0.8) this.#zero(disk, offset, length, () => this.#devices[disk]!.zero(offset, length, true));
    else if (kind < 0.85) this.#trim(disk, offset, length);
    else if (kind < 0.92) this.#flush(disk);
    else this.#read(disk, offset, length);
  }

  /** Mostly small, often in hot places, sometimes 1 MiB; multiples of 512 bytes as the NBD side allows. */
  #range(size: number): { offset: number; length: number } {
    const sectors = size / 512;
    const kind = this.#random.next();
    const aligned = this.#random.chance(0.5);
    const unit = aligned ? 8 : 1;
    const longest = kind < 0.75 ? 32 : kind < 0.97 ? 256 : 2048;
    const span = Math.max(1, Math.floor(this.#random.between(1, longest) / unit)) * unit;
    const count = Math.min(span, sectors);
    const hot = this.#random.chance(0.4) ? Math.min(sectors, 256) : sectors;
    const start = Math.floor(this.#random.below(Math.max(1, hot - count + 1)) / unit) * unit;
    return { offset: start * 512, length: Math.min(count, sectors - start) * 512 };
  }

  /** One certain write. */
  put(disk: number, offset: number, content: Uint8Array): void {
    this.#change({ disk, offset, content }, () => this.#devices[disk]!.write(content.slice(), offset));
  }

  #write(disk: number, offset: number, length: number): void {
    const content = new Uint8Array(length);
    for (let at = 0; at < length; at += 512) content.fill((this.#filler++ % 255) + 1, at, at + 512);
    if (this.#random.chance(0.1)) content.fill(0);
    const source = content.slice();
    this.#change(
      { disk, offset, content },
      () => this.#devices[disk]!.write(source, offset),
      () => source.fill(0xee),
    );
  }

  #zero(disk: number, offset: number, length: number, run: () => MaybePromise<unknown>): void {
    this.#change({ disk, offset, content: new Uint8Array(length) }, run);
  }

  #trim(disk: number, offset: number, length: number): void {
    if (!this.#backings[disk]!.trims) return;
    this.#zero(disk, offset, length, () => this.#devices[disk]!.trim(offset, length));
  }

  #flush(disk: number): void {
    this.#await(
      () => this.#devices[disk]!.flush(),
      () => undefined,
      () => undefined,
    );
  }

  /** A read must show the answered content or that of a change under way. */
  #read(disk: number, offset: number, length: number): void {
    const target = new Uint8Array(length);
    const before = this.view();
    const changes = this.#changes;
    this.#await(
      () => this.#devices[disk]!.read(target, offset),
      () => {
        // Only what no change was under way for is certain.
        if (before.asked.length > 0 || this.#changes !== changes) return;
        const expected = before.disks[disk]!.subarray(offset, offset + length);
        if (Buffer.compare(target, expected) !== 0)
          this.failure ??= 'the guest read something else than it had written';
      },
      () => undefined,
    );
  }

  /** `reuse` is called after the answer: the buffer is the guest's again. */
  #change(asked: Asked, run: () => MaybePromise<unknown>, reuse: () => void = () => undefined): void {
    this.#asked.push(asked);
    this.#changes++;
    const model = this.#model[asked.disk]!;
    const end = () => {
      this.#asked.splice(this.#asked.indexOf(asked), 1);
      reuse();
    };
    this.#await(
      run,
      () => {
        model.set(asked.content, asked.offset);
        end();
      },
      () => {
        // A failed request leaves its range undefined: what the disk holds.
        const { bytes } = this.#backings[asked.disk]!;
        model.set(bytes.subarray(asked.offset, asked.offset + asked.content.length), asked.offset);
        end();
      },
    );
  }

  #await(run: () => MaybePromise<unknown>, done: () => void, failed: () => void): void {
    const fail = () => {
      this.errors++;
      failed();
    };
    const succeed = () => {
      this.answered++;
      done();
    };
    let result: MaybePromise<unknown>;
    try {
      result = run();
    } catch {
      fail();
      return;
    }
    if (isPromise(result)) void result.then(succeed, fail);
    else succeed();
  }
}

/** Every block of the replica must be what the guest's view allows. Answers the first block that is not, or undefined. */
export function firstDifference(
  view: GuestView,
  replica: readonly Uint8Array[],
): { disk: number; block: number } | undefined {
  for (let disk = 0; disk < view.disks.length; disk++) {
    const asked = view.asked.filter((change) => change.disk === disk);
    if (asked.length === 0 && Buffer.compare(view.disks[disk]!, replica[disk]!) === 0) continue;
    for (let block = 0; block * BLOCK_BYTES < replica[disk]!.length; block++) {
      if (!allowed(view.disks[disk]!, asked, block, replica[disk]!)) return { disk, block };
    }
  }
  return undefined;
}

function allowed(base: Uint8Array, asked: readonly Asked[], block: number, replica: Uint8Array): boolean {
  const from = block * BLOCK_BYTES;
  const got = replica.subarray(from, from + BLOCK_BYTES);
  const over = asked.filter(({ offset, content }) => offset < from + BLOCK_BYTES && from < offset + content.length);
  for (let choice = 0; choice < 2 ** Math.min(over.length, 8); choice++) {
    const candidate = base.slice(from, from + BLOCK_BYTES);
    over.forEach((change, index) => {
      if ((choice & (1 << index)) !== 0) overlay(candidate, from, change);
    });
    if (Buffer.compare(candidate, got) === 0) return true;
  }
  return false;
}

function overlay(candidate: Uint8Array, from: number, { offset, content }: Asked): void {
  const start = Math.max(offset, from);
  const end = Math.min(offset + content.length, from + BLOCK_BYTES);
  candidate.set(content.subarray(start - offset, end - offset), start - from);
}
