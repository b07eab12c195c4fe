import { BLOCK_BYTES, BlockIoError, type Extent, isPromise, type MaybePromise } from '@understudy/block';
import { FRAME_BYTES } from '@understudy/replication';
import { type BaseDisk, LeafRot } from '../base/base-disk.ts';
import { IndexDamage, reasonOf } from '../errors.ts';
import type { Catalogue } from '../index/catalogue.ts';
import { type ExtentCursor, keyOf } from '../index/extent.ts';
import { type FrameReader, FrameRot } from '../journal/frame-reader.ts';

const RETRIES_MAX = 16;

/** What a reader needs of a machine. */
export interface ContentSource {
  readonly catalogue: Catalogue;
  readonly frames: FrameReader;
  /** Undefined while nothing was ever written to the disk's base. */
  base(disk: number): BaseDisk | undefined;
  /** Segments below this were folded: the base has their content. */
  lowestSegment(): number;
  /** Drops a damaged index file and makes sure that asking again works. Throws when it cannot. */
  dropIndex(damage: IndexDamage): void;
  /** Tells of content that cannot be read; repair is asked once. */
  tellRot(rot: FrameRot | LeafRot): void;
}

/** Some blocks of a disk and where their content stands. */
interface Piece {
  readonly startBlock: number;
  readonly endBlock: number;
  readonly from: 'base' | 'zero' | 'journal';
  readonly segment: number;
  readonly offset64: number;
  readonly payloadBlock: number;
}

/** Reads a machine's disks as of one sequence (sealed or not). Nothing is held open: indexes are composed anew when they changed. */
export class ContentReader {
  readonly sequence: number;
  readonly #source: ContentSource;
  #cursors: ExtentCursor[] = [];
  #version = 0;

  constructor(source: ContentSource, sequence: number) {
    this.#source = source;
    this.sequence = sequence;
  }

  /** Fills `target`. Throws or rejects with BlockIoError('EIO') naming what is affected where content cannot be read. */
  read(disk: number, target: Uint8Array, offsetBytes: number): MaybePromise<void> {
    const end = offsetBytes + target.length;
    const pieces = this.#resolve(disk, Math.floor(offsetBytes / BLOCK_BYTES), Math.ceil(end / BLOCK_BYTES));
    return this.#readPieces(disk, pieces, 0, target, offsetBytes);
  }

  /** Kinds of content of a range, joined, ascending, without gaps. */
  extents(disk: number, offsetBytes: number, lengthBytes: number): Extent[] {
    const end = offsetBytes + lengthBytes;
    const found: Extent[] = [];
    for (const piece of this.#resolve(disk, Math.floor(offsetBytes / BLOCK_BYTES), Math.ceil(end / BLOCK_BYTES))) {
      const from = Math.max(offsetBytes, piece.startBlock * BLOCK_BYTES);
      const to = Math.min(end, piece.endBlock * BLOCK_BYTES);
      if (to <= from) continue;
      if (piece.from === 'base') {
        for (const extent of this.#baseExtents(disk, from, to - from)) pushJoined(found, extent);
      } else {
        pushJoined(found, { offsetBytes: from, lengthBytes: to - from, kind: piece.from === 'zero' ? 'zero' : 'data' });
      }
    }
    return found;
  }

  /** Composes the indexes now, so that a point which cannot be read is told at the opening. */
  prepare(): void {
    this.#retry(() => this.#compose());
  }

  #baseExtents(disk: number, offsetBytes: number, lengthBytes: number): Extent[] {
    const base = this.#source.base(disk);
    return base === undefined ? [{ offsetBytes, lengthBytes, kind: 'hole' }] : base.extents(offsetBytes, lengthBytes);
  }

  #resolve(disk: number, firstBlock: number, endBlock: number): Piece[] {
    return this.#retry(() => {
      this.#compose();
      const pieces: Piece[] = [];
      if (endBlock > firstBlock) this.#descend(0, keyOf(disk, 0), firstBlock, endBlock, pieces);
      return pieces;
    });
  }

  #retry<T>(run: () => T): T {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return run();
      } catch (cause) {
        if (!(cause instanceof IndexDamage) || attempt === RETRIES_MAX) throw eio(cause);
        this.#version = 0;
        this.#source.dropIndex(cause);
      }
    }
  }

  #compose(): void {
    const { catalogue } = this.#source;
    if (this.#version === catalogue.version) return;
    const runs = catalogue.compose(0, this.sequence);
    this.#cursors = runs.map((run) => run.cursor('lookup'));
    this.#version = catalogue.version;
  }

  /** Asks run `index` for the range; what it does not know is asked of the next older one, at last of the base. */
  #descend(index: number, diskKey: number, firstBlock: number, endBlock: number, pieces: Piece[]): void {
    const cursor = this.#cursors[index];
    if (cursor === undefined) {
      pieces.push({ startBlock: firstBlock, endBlock, from: 'base', segment: 0, offset64: 0, payloadBlock: 0 });
      return;
    }
    const end = diskKey + endBlock;
    let position = diskKey + firstBlock;
    let more = cursor.seek(position);
    while (position < end) {
      const gapEnd = more ? Math.min(cursor.key, end) : end;
      if (gapEnd > position) {
        this.#descend(index + 1, diskKey, position - diskKey, gapEnd - diskKey, pieces);
        position = gapEnd;
        continue;
      }
      const stop = Math.min(cursor.key + cursor.blocks, end);
      pieces.push(this.#piece(cursor, diskKey, position, stop));
      position = stop;
      if (position < end) more = cursor.advance();
    }
  }

  #piece(cursor: ExtentCursor, diskKey: number, start: number, end: number): Piece {
    const folded = cursor.segment < this.#source.lowestSegment();
    const from = folded ? 'base' : cursor.zero ? 'zero' : 'journal';
    return {
      startBlock: start - diskKey,
      endBlock: end - diskKey,
      from,
      segment: cursor.segment,
      offset64: cursor.offset64,
      payloadBlock: cursor.payloadBlock + (start - cursor.key),
    };
  }

  #readPieces(
    disk: number,
    pieces: readonly Piece[],
    first: number,
    target: Uint8Array,
    offsetBytes: number,
  ): MaybePromise<void> {
    for (let index = first; index < pieces.length; index += 1) {
      const piece = pieces[index] as Piece;
      const from = Math.max(offsetBytes, piece.startBlock * BLOCK_BYTES);
      const to = Math.min(offsetBytes + target.length, piece.endBlock * BLOCK_BYTES);
      const part = target.subarray(from - offsetBytes, to - offsetBytes);
      const done = this.#readPiece(disk, piece, part, from);
      if (isPromise(done)) return done.then(() => this.#readPieces(disk, pieces, index + 1, target, offsetBytes));
    }
    return undefined;
  }

  #readPiece(disk: number, piece: Piece, target: Uint8Array, offsetBytes: number): MaybePromise<void> {
    if (piece.from === 'zero') {
      target.fill(0);
      return undefined;
    }
    const fail = (cause: unknown): never => {
      if (cause instanceof FrameRot || cause instanceof LeafRot) this.#source.tellRot(cause);
      const blocks = `disk ${disk}, blocks ${piece.startBlock} to ${piece.endBlock - 1} at sequence ${this.sequence}`;
      throw new BlockIoError('EIO', `${blocks}: ${reasonOf(cause)}`, { cause });
    };
    try {
      const done =
        piece.from === 'base'
          ? this.#readBase(disk, target, offsetBytes)
          : this.#readFrames(piece, target, offsetBytes);
      return isPromise(done) ? done.catch(fail) : done;
    } catch (cause) {
      return fail(cause);
    }
  }

  #readBase(disk: number, target: Uint8Array, offsetBytes: number): MaybePromise<void> {
    const base = this.#source.base(disk);
    if (base !== undefined) return base.read(target, offsetBytes);
    target.fill(0);
    return undefined;
  }

  #readFrames(piece: Piece, target: Uint8Array, offsetBytes: number): MaybePromise<void> {
    const path = this.#source.catalogue.segmentPath(piece.segment);
    const place = { path, segment: piece.segment, offset64: piece.offset64 };
    const inPiece = offsetBytes - piece.startBlock * BLOCK_BYTES;
    return this.#copyFrames(place, piece.payloadBlock * BLOCK_BYTES + inPiece, target, 0);
  }

  #copyFrames(
    place: { path: string; segment: number; offset64: number },
    payloadAt: number,
    target: Uint8Array,
    done: number,
  ): MaybePromise<void> {
    let at = done;
    while (at < target.length) {
      const number = Math.floor((payloadAt + at) / FRAME_BYTES);
      const inFrame = (payloadAt + at) % FRAME_BYTES;
      const length = Math.min(target.length - at, FRAME_BYTES - inFrame);
      const copied = this.#source.frames.copy(place, number, inFrame, target.subarray(at, at + length));
      at += length;
      if (isPromise(copied)) {
        const next = at;
        return copied.then(() => this.#copyFrames(place, payloadAt, target, next));
      }
    }
    return undefined;
  }
}

function eio(cause: unknown): unknown {
  if (!(cause instanceof IndexDamage)) return cause;
  return new BlockIoError('EIO', `the index cannot be read: ${cause.message}`, { cause });
}

function pushJoined(found: Extent[], extent: Extent): void {
  const last = found.at(-1);
  if (last !== undefined && last.kind === extent.kind) {
    found[found.length - 1] = { ...last, lengthBytes: last.lengthBytes + extent.lengthBytes };
  } else {
    found.push(extent);
  }
}
