import type { Marker } from '@understudy/replication';
import type { Segment } from '../index/catalogue.ts';
import type { MachineReplica } from '../machine/machine-replica.ts';
import type { PointColumns } from '../points/point-columns.ts';
import type { Pace } from './pace.ts';
import type { PinnedPoints } from './pin.types.ts';
import { RetentionDecider, type RetentionPoint, type RetentionPolicy } from './retention.policy.ts';

export interface ThinningResult {
  readonly dropped: number;
  /** The oldest point that is kept. */
  readonly oldestKept: number;
}

/**
 * One pass over the points of a machine, oldest first: points of sealed, indexed segments that are not kept are dropped (docs/formats/retention.md,
 * "Thinning"). Points below the oldest kept one need no dropping: the cut takes them all at once.
 */
export class Thinning {
  readonly #replica: MachineReplica;
  readonly #pace: Pace;
  /** A name that a person took away from a point: it keeps nothing. */
  readonly #isReleased: (sequence: number, name: string) => boolean;
  /** Sequences that are being dropped now: nobody may pin them any more. */
  #leaving: ReadonlySet<number> = new Set();
  #leavingBelow = 0;

  constructor(replica: MachineReplica, pace: Pace, isReleased: (sequence: number, name: string) => boolean) {
    this.#isReleased = isReleased;
    this.#replica = replica;
    this.#pace = pace;
  }

  /** True from the moment a drop was decided, before it is durable. */
  isLeaving(sequence: number): boolean {
    return sequence < this.#leavingBelow || this.#leaving.has(sequence);
  }

  /** The cut is decided: from now on nobody may pin a point below. */
  leaveBelow(sequence: number): void {
    this.#leavingBelow = Math.max(this.#leavingBelow, sequence);
  }

  /** `held` is asked in the turn in which a segment is decided. Undefined: there is no point yet. */
  async pass(
    policy: RetentionPolicy,
    held: () => PinnedPoints,
    nowMicros: number,
  ): Promise<ThinningResult | undefined> {
    const newest = this.#replica.latestPoint()?.sequence;
    if (newest === undefined) return undefined;
    const decider = new LiveDecider(policy, held, nowMicros);
    let dropped = 0;
    let oldestKept: number | undefined;
    const { basePoint } = this.#replica.facts;
    if (
      basePoint !== undefined &&
      decider.keeps({ ...basePoint, ...this.#marks(basePoint.sequence, basePoint.markers) }, newest)
    ) {
      oldestKept = basePoint.sequence;
    }
    for (const segment of [...this.#replica.parts.catalogue.segments]) {
      if (segment.lastSequence <= this.#replica.facts.baseSequence) continue;
      const points = this.#replica.content.points.ofSegment(segment);
      const leaving = this.#decide(points, decider, newest);
      for (let index = 0; oldestKept === undefined && index < points.length; index++) {
        const sequence = points.sequences[index]!;
        if (this.#isDecidedHere(sequence) && !leaving.has(sequence)) oldestKept = sequence;
      }
      if (oldestKept === undefined || leaving.size === 0) continue;
      dropped += await this.#drop(segment, points, leaving, oldestKept);
      await this.#pace.breathe(0);
    }
    return { dropped, oldestKept: oldestKept ?? newest };
  }

  #decide(points: PointColumns, decider: LiveDecider, newest: number): Set<number> {
    const leaving = new Set<number>();
    for (let index = 0; index < points.length; index++) {
      const sequence = points.sequences[index]!;
      if (!this.#isDecidedHere(sequence)) continue;
      const point = {
        sequence,
        vaultTimeMicros: points.vaultMicros[index]!,
        ...this.#marks(sequence, points.markers.get(index) ?? []),
      };
      if (!decider.keeps(point, newest)) leaving.add(sequence);
    }
    return leaving;
  }

  async #drop(
    segment: Segment,
    points: PointColumns,
    leaving: ReadonlySet<number>,
    oldestKept: number,
  ): Promise<number> {
    // A segment whose index is in memory has its points in its batches: it is thinned when it was indexed.
    if (segment.log !== undefined) return 0;
    const isGone = (index: number) => leaving.has(points.sequences[index]!) && points.sequences[index]! > oldestKept;
    const gone = Array.from({ length: points.length }, (_, index) => index).filter(isGone).length;
    if (gone === 0) return 0;
    this.#leaving = leaving;
    try {
      await this.#replica.retention.thin(segment.number, (index) => !isGone(index));
    } finally {
      this.#leaving = new Set();
    }
    return gone;
  }

  /** The base's point is decided before: when it stands inside a segment it must not count as kept there, or the base would stay for ever. */
  #isDecidedHere(sequence: number): boolean {
    return this.#isVisible(sequence) && sequence !== this.#replica.facts.basePoint?.sequence;
  }

  #marks(sequence: number, markers: readonly Marker[]): { marked: boolean; pinned: boolean } {
    const counting = markers.filter(({ name }) => !this.#isReleased(sequence, name));
    return { marked: counting.length > 0, pinned: counting.some(({ pinned }) => pinned) };
  }

  #isVisible(sequence: number): boolean {
    return sequence >= this.#replica.facts.oldestPoint && sequence <= this.#replica.durable().sequence;
  }
}

/** The decider with pins as they are when each segment is decided. */
class LiveDecider {
  readonly #decider: RetentionDecider;

  constructor(policy: RetentionPolicy, held: () => PinnedPoints, nowMicros: number) {
    const live: PinnedPoints = {
      get points() {
        return held().points;
      },
      get onwardFrom() {
        return held().onwardFrom;
      },
      oldest: undefined,
    };
    this.#decider = new RetentionDecider(policy, live, nowMicros);
  }

  keeps(point: RetentionPoint, newest: number): boolean {
    return this.#decider.keeps(point, point.sequence >= newest);
  }
}
