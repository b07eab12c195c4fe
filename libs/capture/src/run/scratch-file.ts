import { BLOCK_BYTES, type FileHandle, type FileSystem } from '@understudy/block';

/** A block of a cut run that was copied aside. */
export interface AsideBlock {
  readonly disk: number;
  readonly block: number;
}

/**
 * Blocks with their content of the instant of the cut, in the order in which they were copied aside. A bounded queue over a file in the page
 * cache; nothing of it outlives the process. The file appears with the first block and is emptied when a cut run ends.
 */
export class ScratchFile {
  readonly #files: FileSystem;
  readonly #path: string;
  readonly #capacity: number;
  #file: FileHandle | undefined;
  #disks = new Uint16Array(0);
  #blocks = new Float64Array(0);
  #first = 0;
  #count = 0;

  constructor(files: FileSystem, path: string, bytesMax: number) {
    this.#files = files;
    this.#path = path;
    this.#capacity = Math.floor(bytesMax / BLOCK_BYTES);
  }

  get count(): number {
    return this.#count;
  }

  /** Keeps a block; false when the scratch file is full. Errors of the file come out as they are. */
  put(disk: number, block: number, content: Uint8Array): boolean {
    if (this.#count === this.#capacity) return false;
    const slot = (this.#first + this.#count) % this.#capacity;
    this.#open().writeSync(content, slot * BLOCK_BYTES);
    this.#disks[slot] = disk;
    this.#blocks[slot] = block;
    this.#count++;
    return true;
  }

  /** Reads the oldest blocks into `target` without taking them: as many as fit and adjoin in the file. */
  peek(target: Uint8Array): AsideBlock[] {
    const slots = Math.min(this.#count, Math.floor(target.length / BLOCK_BYTES), this.#capacity - this.#first);
    if (slots === 0) return [];
    const bytes = slots * BLOCK_BYTES;
    const got = this.#open().readSync(target.subarray(0, bytes), this.#first * BLOCK_BYTES);
    if (got !== bytes) throw new Error('the scratch file is shorter than its queue');
    return Array.from({ length: slots }, (_, index) => this.#at(index));
  }

  take(count: number): void {
    this.#first = (this.#first + count) % this.#capacity;
    this.#count -= count;
  }

  *remaining(): Generator<AsideBlock> {
    for (let index = 0; index < this.#count; index++) yield this.#at(index);
  }

  /** Forgets everything and gives the space back. */
  empty(): void {
    this.#first = 0;
    this.#count = 0;
    this.#file?.truncate(0);
  }

  close(): void {
    this.#file?.close();
    if (this.#file !== undefined) this.#files.remove(this.#path);
    this.#file = undefined;
  }

  #at(index: number): AsideBlock {
    const slot = (this.#first + index) % this.#capacity;
    return { disk: this.#disks[slot]!, block: this.#blocks[slot]! };
  }

  #open(): FileHandle {
    if (this.#file !== undefined) return this.#file;
    this.#files.remove(this.#path);
    this.#file = this.#files.open(this.#path, 'create');
    this.#disks = new Uint16Array(this.#capacity);
    this.#blocks = new Float64Array(this.#capacity);
    return this.#file;
  }
}
