import { REPAIR_RANGES_MAX, type Repair } from '../stream/message.types.ts';

/** Requests that are open at once; the store asks again for what it could not place. */
const OPEN_MAX = 64;
const NUMBERS_PER_RANGE = 3;

/** Repairs that the source has not taken into its keeping yet: they are sent again with each new session. Bounded. */
export class RepairBook {
  readonly #open = new Map<number, Repair>();
  #nextId: number;

  /** `firstId` must be higher than every id of an earlier process: a late confirmation must not settle another wish. */
  constructor(firstId: number) {
    this.#nextId = firstId;
  }

  get open(): Repair[] {
    return [...this.#open.values()];
  }

  /** Cuts the wish into messages; answers those to be sent now. `ranges`: (disk, block, blocks) flattened. */
  add(ranges: readonly number[], reason: string): Repair[] {
    const added: Repair[] = [];
    const step = REPAIR_RANGES_MAX * NUMBERS_PER_RANGE;
    for (let at = 0; at < ranges.length && this.#open.size < OPEN_MAX; at += step) {
      const repair: Repair = { type: 'repair', id: this.#nextId++, ranges: ranges.slice(at, at + step), reason };
      this.#open.set(repair.id, repair);
      added.push(repair);
    }
    return added;
  }

  settle(id: number): void {
    this.#open.delete(id);
  }
}
