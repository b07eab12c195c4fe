import type { FileSystem } from '@understudy/block';
import { decodeDefinition, encodeDefinition, type MachineDefinition } from '@understudy/replication';
import { StoreError } from '../errors.ts';
import { SlotPair } from '../files/slot-pair.ts';

/** Machine definitions as they were, by the store's own number; written once, never changed. */
export class Definitions {
  readonly #files: FileSystem;
  readonly #folder: string;
  readonly #known = new Map<number, MachineDefinition>();
  #unwritten = new Map<number, MachineDefinition>();
  #highest = 0;

  constructor(files: FileSystem, folder: string) {
    this.#files = files;
    this.#folder = folder;
    for (const name of files.list(folder)) this.#highest = Math.max(this.#highest, numberOf(name) || 0);
  }

  get highest(): number {
    return this.#highest;
  }

  /** Throws StoreError('definition-damaged'). */
  get(number: number): MachineDefinition {
    const known = this.#known.get(number);
    if (known !== undefined) return known;
    const definition = this.#read(number);
    this.#keep(number, definition);
    return definition;
  }

  /** The number of a definition: the current one when nothing changed, else a new one that the next `sync` makes durable. */
  add(definition: MachineDefinition, current: number): number {
    if (current > 0 && sameDefinition(this.get(current), definition)) return current;
    this.#highest += 1;
    this.put(this.#highest, definition);
    return this.#highest;
  }

  /** Gives a definition that a recovered batch carries its number back. */
  put(number: number, definition: MachineDefinition): void {
    this.#highest = Math.max(this.#highest, number);
    this.#keep(number, definition);
    this.#unwritten.set(number, definition);
  }

  has(number: number): boolean {
    return this.#unwritten.has(number) || this.#files.exists(`${this.#folder}/${number}.1`);
  }

  async sync(): Promise<void> {
    for (const [number, definition] of this.#unwritten) {
      await new SlotPair(this.#files, this.#folder, `${number}`).write(definition);
      this.#unwritten.delete(number);
    }
  }

  /** Those that no point can ask for any more. What a loss of power brings back goes with the next fold. */
  removeBelow(lowest: number): void {
    for (const name of this.#files.list(this.#folder)) {
      if (!(numberOf(name) < lowest)) continue;
      this.#files.remove(`${this.#folder}/${name}`);
      this.#known.delete(numberOf(name));
    }
  }

  #read(number: number): MachineDefinition {
    const path = `${this.#folder}/${number}`;
    try {
      const value = new SlotPair(this.#files, this.#folder, `${number}`).read();
      if (value === undefined) throw new StoreError('definition-damaged', `${path}: the machine definition is missing`);
      return decodeDefinition(Buffer.from(JSON.stringify(value)));
    } catch (cause) {
      if (cause instanceof StoreError && cause.code === 'definition-damaged') throw cause;
      throw new StoreError('definition-damaged', `${path}: the machine definition cannot be read`, { cause });
    }
  }

  #keep(number: number, definition: MachineDefinition): void {
    if (this.#known.size >= 16) this.#known.delete(this.#known.keys().next().value as number);
    this.#known.set(number, definition);
  }
}

/** NaN for a file that is none of ours. */
function numberOf(name: string): number {
  return Number(/^(\d+)\.[01]$/.exec(name)?.[1]);
}

function sameDefinition(a: MachineDefinition, b: MachineDefinition): boolean {
  return Buffer.compare(encodeDefinition(a), encodeDefinition(b)) === 0;
}

/** Disk sizes in bytes by disk index. */
export function diskSizes(definition: MachineDefinition): Map<number, number> {
  return new Map(definition.disks.map((disk) => [disk.index, disk.sizeBytes]));
}
