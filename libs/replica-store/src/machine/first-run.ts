import type { EncodedBatch, Sequence } from '@understudy/replication';
import { decodePayload, recordBytes } from '@understudy/replication';
import type { BaseDisks } from '../base/base-disks.ts';
import type { HeldPosition } from '../journal/journal.ts';
import type { Point } from '../points/point.types.ts';

interface Applied {
  readonly batch: EncodedBatch;
  readonly sizes: ReadonlyMap<number, number>;
}

/**
 * Until the first seal batches are applied straight to the base: apply, fsync, write the position, fsync, acknowledge. What is not durable yet is kept in memory, so that
 * after a failed fsync it is written again (a page that is written anew is written out anew).
 */
export class FirstRun {
  readonly #base: BaseDisks;
  held: HeldPosition;
  durable: HeldPosition;
  /** The first seal, once it came: it ends the first run when it is durable. */
  seal: Point | undefined;
  definition: number;
  #pending: Applied[] = [];
  #pendingBytes = 0;
  #again = false;
  #applying: Promise<void> = Promise.resolve();

  constructor(base: BaseDisks, start: HeldPosition, definition: number) {
    this.#base = base;
    this.held = start;
    this.durable = start;
    this.definition = definition;
  }

  /** The first seal is durable. */
  get ended(): boolean {
    return this.seal !== undefined && this.durable.sequence === this.seal.sequence;
  }

  get pendingBytes(): number {
    return this.#pendingBytes;
  }

  /** Resolves when the batch is in the page cache; an error is met again by the next commit. `plain` is borrowed until then. */
  append(
    batch: EncodedBatch,
    plain: Uint8Array,
    sizes: ReadonlyMap<number, number>,
    definition: number,
    point?: Point,
  ): Promise<void> {
    this.#pending.push({ batch, sizes });
    this.#pendingBytes += recordBytes(batch);
    const { sequence, incarnation } = batch.header;
    this.held = { sequence, chain: batch.chain, incarnation };
    this.seal = point;
    this.definition = definition;
    this.#applying = this.#applying.then(async () => {
      try {
        await this.#base.apply(batch, plain, sizes);
      } catch {
        // Met by the commit: it applies everything that is not durable again and tells when that fails too.
        this.#again = true;
      }
    });
    return this.#applying;
  }

  /** Makes everything held durable in the images; `write` records the position. */
  async commit(
    write: (position: HeldPosition, definition: number, seal: Point | undefined) => Promise<void>,
  ): Promise<void> {
    // Taken before the wait: what is appended meanwhile is not applied when it is over, and belongs to the next commit.
    const { held, definition, seal } = this;
    await this.#applying;
    if (held.sequence === this.durable.sequence) return;
    try {
      if (this.#again) await this.#inTurn(() => this.#applyAgain());
      await this.#base.sync(seal !== undefined);
      await write(held, definition, seal);
    } catch (cause) {
      this.#again = true;
      throw cause;
    }
    this.durable = held;
    this.#release(held.sequence);
  }

  /** One after the other, in stream order: an older batch beside a newer one would leave its content, or a digest of it, on top. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const run = this.#applying.then(work);
    this.#applying = run.catch(() => undefined);
    return run;
  }

  async #applyAgain(): Promise<void> {
    for (const { batch, sizes } of this.#pending) await this.#base.apply(batch, decodePayload(batch), sizes);
    this.#again = false;
  }

  #release(through: Sequence): void {
    this.#pending = this.#pending.filter(({ batch }) => {
      if (batch.header.sequence > through) return true;
      this.#pendingBytes -= recordBytes(batch);
      return false;
    });
  }
}
