import type { PinnedPoints } from './pin.types.ts';

/** Every so often one point is kept, for so long. */
export interface RetentionTier {
  readonly everyMillis: number;
  readonly forMillis: number;
}

/** docs/formats/retention.md, "Policy and decision". */
export interface RetentionPolicy {
  /** Every seal younger than this is kept. */
  readonly continuousMillis: number;
  readonly tiers: readonly RetentionTier[];
  /** Points with a marker are kept so long; undefined: until they are removed by hand. */
  readonly markersForMillis?: number;
  /** Bytes that the machine's journal may have; undefined: as much as there is. */
  readonly journalBytesMax?: number;
}

/** What the decision needs of a point. */
export interface RetentionPoint {
  readonly sequence: number;
  readonly vaultTimeMicros: number;
  readonly marked: boolean;
  readonly pinned: boolean;
}

export interface RetentionPlan {
  readonly keep: number[];
  readonly drop: number[];
}

/** Throws RangeError for a policy that makes no sense. */
export function assertPolicy(policy: RetentionPolicy): void {
  const spans = [policy.continuousMillis, ...policy.tiers.flatMap((tier) => [tier.everyMillis, tier.forMillis])];
  if (!spans.every((span) => Number.isFinite(span) && span >= 0)) throw new RangeError('a time span is not a number');
  if (policy.tiers.some((tier) => tier.everyMillis <= 0)) throw new RangeError('a tier needs a period');
}

/** Decides about points one after the other, oldest first. Pure: the same points, policy, pins and instant give the same answers. */
export class RetentionDecider {
  readonly #policy: RetentionPolicy;
  readonly #pins: PinnedPoints;
  readonly #nowMicros: number;
  /** Per tier: the period that has its point already. */
  readonly #periods: number[];

  /** `nowMicros`: the instant from which ages are counted (the newest point's vault time, as a rule). */
  constructor(policy: RetentionPolicy, pins: PinnedPoints, nowMicros: number) {
    assertPolicy(policy);
    this.#policy = policy;
    this.#pins = pins;
    this.#nowMicros = nowMicros;
    this.#periods = policy.tiers.map(() => Number.NEGATIVE_INFINITY);
  }

  keeps(point: RetentionPoint, isNewest: boolean): boolean {
    // All tiers are asked, whatever the others say: each has to know that its period has a point now.
    const byTier = this.#byTiers(point);
    return isNewest || byTier || this.#byAge(point) || this.#byMarker(point) || this.#byPin(point.sequence);
  }

  #byTiers(point: RetentionPoint): boolean {
    let kept = false;
    for (const [index, tier] of this.#policy.tiers.entries()) {
      const periodMicros = tier.everyMillis * 1000;
      const period = Math.floor(point.vaultTimeMicros / periodMicros);
      // Until the whole period is too old: any instant of the last `forMillis` has a point at most `everyMillis` before it.
      if (this.#nowMicros - (period + 1) * periodMicros > tier.forMillis * 1000) continue;
      if (period === this.#periods[index]) continue;
      this.#periods[index] = period;
      kept = true;
    }
    return kept;
  }

  #byAge(point: RetentionPoint): boolean {
    return this.#isYounger(point, this.#policy.continuousMillis);
  }

  #byMarker(point: RetentionPoint): boolean {
    if (point.pinned) return true;
    return point.marked && this.#isYounger(point, this.#policy.markersForMillis ?? Number.POSITIVE_INFINITY);
  }

  #byPin(sequence: number): boolean {
    const { points, onwardFrom } = this.#pins;
    return points.has(sequence) || (onwardFrom !== undefined && sequence >= onwardFrom);
  }

  #isYounger(point: RetentionPoint, millis: number): boolean {
    return this.#nowMicros - point.vaultTimeMicros <= millis * 1000;
  }
}

/** Which of the points (ascending) are kept. The newest always is. */
export function planRetention(
  points: readonly RetentionPoint[],
  policy: RetentionPolicy,
  pins: PinnedPoints,
  nowMicros: number,
): RetentionPlan {
  const decider = new RetentionDecider(policy, pins, nowMicros);
  const plan: RetentionPlan = { keep: [], drop: [] };
  points.forEach((point, index) => {
    (decider.keeps(point, index === points.length - 1) ? plan.keep : plan.drop).push(point.sequence);
  });
  return plan;
}
