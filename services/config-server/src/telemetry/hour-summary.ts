import type { ItemCommandOf } from '../item/item.commands.ts';
import type { MachineSight } from './live-telemetry.ts';
import { isFresh, modeOf, rpoMillisOf } from './sight.ts';

export const HOUR_MILLIS = 3_600_000;
/** Bounds of the histogram of RPOs, in milliseconds: a summary needs no more than that. */
const BOUNDS = [100, 250, 500, 1000, 2000, 5000, 10_000, 30_000, 60_000, 300_000, 900_000, 3_600_000];

/** One item's hour, gathered from what telemetry shows every few seconds. */
export class HourSummary {
  readonly hourMillis: number;
  #observedMillis = 0;
  #lookedAtMillis: number | undefined;
  #worst: number | undefined;
  readonly #histogram = new Array<number>(BOUNDS.length + 1).fill(0);
  readonly #millisByMode = new Map<string, number>();
  #gaps = 0;
  #gapMillis = 0;
  #longestGapMillis = 0;
  readonly #written = new Counter();
  readonly #sent = new Counter();
  readonly #points = new Counter();

  constructor(hourMillis: number) {
    this.hourMillis = hourMillis;
  }

  look(sight: MachineSight, nowMillis: number): void {
    const span = this.#lookedAtMillis === undefined ? 0 : nowMillis - this.#lookedAtMillis;
    this.#lookedAtMillis = nowMillis;
    const { mode } = modeOf(sight, nowMillis);
    this.#observedMillis += span;
    this.#millisByMode.set(mode, (this.#millisByMode.get(mode) ?? 0) + span);
    this.#gap(mode === 'interrupted', span);
    this.#rpo(rpoMillisOf(sight, nowMillis));
    const { agent, masterTarget } = sight;
    if (agent !== undefined && isFresh(agent, nowMillis)) {
      this.#written.look(agent.report.writtenBytes ?? 0);
      this.#sent.look(agent.report.sentBytes ?? 0);
    }
    if (masterTarget !== undefined && isFresh(masterTarget, nowMillis))
      this.#points.look(masterTarget.report.sealedSequence ?? 0);
  }

  command(itemId: string, atMillis: number): ItemCommandOf<'RecordReplicationSummary'> {
    const p95 = this.#p95();
    return {
      type: 'RecordReplicationSummary',
      itemId,
      atMillis,
      hourMillis: this.hourMillis,
      observedMillis: Math.round(this.#observedMillis),
      writtenBytes: this.#written.grown,
      sentBytes: this.#sent.grown,
      points: this.#points.grown,
      secondsByMode: Object.fromEntries(
        [...this.#millisByMode].map(([mode, millis]) => [mode, Math.round(millis / 1000)]),
      ),
      gaps: this.#gaps,
      longestGapMillis: Math.round(this.#longestGapMillis),
      ...(this.#worst !== undefined && { worstRpoMillis: Math.round(this.#worst) }),
      ...(p95 !== undefined && { p95RpoMillis: Math.round(p95) }),
    };
  }

  #gap(isGap: boolean, span: number): void {
    if (isGap && this.#gapMillis === 0) this.#gaps += 1;
    this.#gapMillis = isGap ? this.#gapMillis + Math.max(span, 1) : 0;
    this.#longestGapMillis = Math.max(this.#longestGapMillis, this.#gapMillis);
  }

  #rpo(rpoMillis: number | undefined): void {
    if (rpoMillis === undefined) return;
    this.#worst = Math.max(this.#worst ?? 0, rpoMillis);
    const at = BOUNDS.findIndex((bound) => rpoMillis <= bound);
    this.#histogram[at < 0 ? BOUNDS.length : at]! += 1;
  }

  /** The bound that 95 of 100 looks stay below, never above the worst one. */
  #p95(): number | undefined {
    const all = this.#histogram.reduce((sum, count) => sum + count, 0);
    if (all === 0 || this.#worst === undefined) return undefined;
    let below = 0;
    for (const [at, count] of this.#histogram.entries()) {
      below += count;
      if (below >= all * 0.95) return Math.min(BOUNDS[at] ?? this.#worst, this.#worst);
    }
    return this.#worst;
  }
}

/** How much a counter grew that begins anew with its process. */
class Counter {
  #last: number | undefined;
  #grown = 0;

  look(value: number): void {
    if (this.#last !== undefined) this.#grown += value >= this.#last ? value - this.#last : value;
    this.#last = value;
  }

  get grown(): number {
    return this.#grown;
  }
}
