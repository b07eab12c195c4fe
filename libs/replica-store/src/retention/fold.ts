import type { FileSystem } from '@understudy/block';
import type { MachineReplica } from '../machine/machine-replica.ts';
import { removeDroppedBelow } from './dropped.frames.ts';
import type { Pace } from './pace.ts';

export type FoldOutcome =
  | { readonly kind: 'folded'; readonly through: number; readonly bytesWritten: number; readonly damagedLeaves: number }
  /** The base is at the oldest point. */
  | { readonly kind: 'nothing' }
  /** A view below the target is still open. */
  | { readonly kind: 'waiting'; readonly view: number };

/** Moves the base of a machine up to its oldest point, in steps from point to point (docs/formats/retention.md, "Fold"). */
export class Fold {
  readonly #files: FileSystem;
  readonly #replica: MachineReplica;
  readonly #pace: Pace;

  constructor(files: FileSystem, replica: MachineReplica, pace: Pace) {
    this.#files = files;
    this.#replica = replica;
    this.#pace = pace;
  }

  /**
   * Folds towards `target` (a point), at most about so many bytes of the journal at once: the room that the base may grow by before segments are given
   * back. May reject at any step; doing it again repairs it.
   */
  async advance(target: number, journalBytesMax: number): Promise<FoldOutcome> {
    const { retention, facts, content } = this.#replica;
    const through = this.#next(Math.max(target, facts.oldestPoint), journalBytesMax);
    if (through === undefined) return { kind: 'nothing' };
    const view = Math.min(...content.openViews());
    if (view < through) return { kind: 'waiting', view };
    await retention.raiseOldestPoint(through);
    const counts = await retention.applyToBase(through, () => this.#pace.breathe(0));
    await retention.advanceBase(through);
    return { kind: 'folded', through, bytesWritten: counts.bytesWritten, damagedLeaves: counts.damagedLeaves };
  }

  /** The last step. The caller has waited until reads that began before the base moved have ended. Answers the bytes given back. */
  async removeFolded(): Promise<number> {
    const { facts, parts, retention } = this.#replica;
    const bytes = await retention.removeFolded();
    await removeDroppedBelow(this.#files, parts.catalogue.indexFolder, facts.lowestSegment);
    return bytes;
  }

  /** The last point up to `target` that keeps the step small; at least the next point that a crash has begun with. */
  #next(target: number, journalBytesMax: number): number | undefined {
    const { facts, retention } = this.#replica;
    if (target <= facts.baseSequence) return undefined;
    let bytes = 0;
    let through = target;
    for (const segment of retention.segments()) {
      if (segment.lastSequence <= facts.baseSequence || segment.number < facts.lowestSegment) continue;
      bytes += segment.bytes;
      if (bytes <= journalBytesMax || segment.lastSequence >= target) continue;
      // The first point behind the segment that is too much: the whole segment is given back by this step.
      through = this.#replica.points({ beyond: segment.lastSequence - 1, limit: 1 })[0]?.sequence ?? target;
      break;
    }
    return this.#pointFrom(Math.min(target, Math.max(through, facts.oldestPoint)));
  }

  /** Thinning may have dropped the point that was aimed at since: then the next one that is there, with nothing visible between. */
  #pointFrom(sequence: number): number | undefined {
    return this.#replica.points({ beyond: sequence - 1, limit: 1 })[0]?.sequence;
  }
}
