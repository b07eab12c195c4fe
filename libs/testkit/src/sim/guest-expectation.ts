import { SECTOR_BYTES } from './simulated-disk.ts';

interface SectorWrite {
  /** 0: zeros. Else the number from which the content follows. */
  readonly id: number;
  readonly issued: number;
  answered: number;
  /** A flush that failed may have taken it out of what is still to be written: it stays readable, and power loss may take it back for good. */
  dropped?: boolean;
}

const PRUNE_AT = 32;
const NEVER = Number.POSITIVE_INFINITY;

/** The content of one sector of write `id`: no two writes and no two sectors have equal content. A quarter of it repeats, so that it shrinks. */
export function fillSector(target: Uint8Array, id: number, sector: number): void {
  const words = new Uint32Array(target.buffer, target.byteOffset, SECTOR_BYTES / 4);
  if (id === 0) {
    words.fill(0);
    return;
  }
  words[0] = id;
  words[1] = sector;
  let mix = Math.imul(id, 0x9e3779b9) ^ Math.imul(sector + 1, 0x85ebca6b);
  const changing = id % 4 === 0 ? words.length : 8;
  for (let at = 2; at < words.length; at += 1) {
    if (at < changing) mix = Math.imul(mix ^ (mix >>> 15), 0x2c1b3c6d) + at;
    words[at] = mix;
  }
}

/**
 * What a guest may see on its disk: a sector is a register. A read may return any write that was not certainly replaced by another
 * one before the read began; after a power loss, any that was not certainly replaced before the last good flush began.
 */
export class GuestExpectation {
  readonly #writes = new Map<number, SectorWrite[]>();
  readonly #scratch = new Uint8Array(SECTOR_BYTES);
  #instant = 0;
  #flushedAt = 0;

  now(): number {
    return this.#instant;
  }

  issue(offsetBytes: number, lengthBytes: number, id: number): SectorWrite {
    this.#instant += 1;
    const write: SectorWrite = { id, issued: this.#instant, answered: NEVER };
    for (const sector of wholeSectors(offsetBytes, lengthBytes)) this.#of(sector).push(write);
    return write;
  }

  answer(write: SectorWrite): void {
    this.#instant += 1;
    write.answered = this.#instant;
  }

  /** A flush that was issued at the instant `issued` was answered well. */
  flushed(issued: number): void {
    this.#flushedAt = Math.max(this.#flushedAt, issued);
  }

  /** A flush that was issued at the instant `issued` was answered with an error: no later one makes sure of what it was to cover. */
  flushFailed(issued: number): void {
    for (const writes of this.#writes.values())
      for (const write of writes) if (write.issued < issued && write.answered >= this.#flushedAt) write.dropped = true;
  }

  /** The message about the first sector whose content cannot be; undefined when all is well. */
  checkRead(content: Uint8Array, offsetBytes: number, issued: number): string | undefined {
    return this.#check(content, offsetBytes, issued, () => true);
  }

  /** After a power loss: checks the disk and takes what it holds as the truth from now on. */
  checkAfterPowerLoss(content: Uint8Array): string | undefined {
    const wrong = this.#check(content, 0, this.#flushedAt, isKept);
    this.#writes.clear();
    this.adopt(content);
    return wrong;
  }

  /** Whatever the disk holds now is right (it was put back, or changed by somebody else); writes under way stay under way. */
  adopt(content: Uint8Array): void {
    this.#instant += 1;
    for (const sector of wholeSectors(0, content.length)) {
      const at = sector * SECTOR_BYTES;
      const id = new DataView(content.buffer, content.byteOffset + at).getUint32(0, true);
      const underWay = (this.#writes.get(sector) ?? []).filter((write) => write.answered === NEVER);
      this.#writes.set(sector, [{ id, issued: this.#instant, answered: this.#instant }, ...underWay]);
    }
    this.#instant += 1;
    this.#flushedAt = this.#instant;
  }

  #check(content: Uint8Array, offsetBytes: number, reference: number, replaces: Replaces): string | undefined {
    for (const sector of wholeSectors(offsetBytes, content.length)) {
      const at = sector * SECTOR_BYTES - offsetBytes;
      const found = content.subarray(at, at + SECTOR_BYTES);
      const allowed = this.#allowed(sector, reference, replaces);
      if (!allowed.some((id) => this.#isContent(found, id, sector))) {
        const id = new DataView(found.buffer, found.byteOffset).getUint32(0, true);
        return `sector ${sector} holds write ${id}, allowed: ${allowed.join(', ')}`;
      }
    }
    return undefined;
  }

  #isContent(found: Uint8Array, id: number, sector: number): boolean {
    fillSector(this.#scratch, id, sector);
    return Buffer.compare(found, this.#scratch) === 0;
  }

  #allowed(sector: number, reference: number, replaces: Replaces): number[] {
    const writes = this.#writes.get(sector) ?? [];
    const replacedBefore = newestIssue(writes.filter(replaces), reference);
    const ids = writes.filter((write) => write.answered >= replacedBefore).map(({ id }) => id);
    if (replacedBefore === 0) ids.push(0);
    return ids;
  }

  #of(sector: number): SectorWrite[] {
    const known = this.#writes.get(sector);
    if (known === undefined) {
      const list: SectorWrite[] = [];
      this.#writes.set(sector, list);
      return list;
    }
    // Rarely, so that a read which has been under way for long still finds what it may answer.
    if (known.length < PRUNE_AT) return known;
    const replacedBefore = newestIssue(known.filter(isKept), this.#flushedAt);
    const kept = known.filter((write) => write.answered >= replacedBefore);
    if (kept.length === known.length) return known;
    this.#writes.set(sector, kept);
    return kept;
  }
}

/** Whether a write, once it is certain, takes the place of those before it. */
type Replaces = (write: SectorWrite) => boolean;

function isKept({ dropped }: SectorWrite): boolean {
  return dropped !== true;
}

/** The latest issue among the writes that were answered before the reference: what ended before it is certainly replaced. */
function newestIssue(writes: readonly SectorWrite[], reference: number): number {
  let newest = 0;
  for (const write of writes) if (write.answered < reference && write.issued > newest) newest = write.issued;
  return newest;
}

function* wholeSectors(offsetBytes: number, lengthBytes: number): Generator<number> {
  for (let sector = offsetBytes / SECTOR_BYTES; sector < (offsetBytes + lengthBytes) / SECTOR_BYTES; sector += 1) {
    yield sector;
  }
}
