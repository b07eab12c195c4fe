import type { HealthLevel, ReplicationMode } from '../item/item.events.ts';
import type { KnownItem } from '../item/item.state.ts';
import type { Thresholds } from '../policy/policy.events.ts';
import type { MachineSight } from './live-telemetry.ts';
import { isObserved, modeOf, rpoMillisOf } from './sight.ts';

/** What is worth an event, as the commands that record it want it. */
export type Observation =
  | { readonly type: 'mode'; readonly mode: ReplicationMode; readonly reason: string }
  | {
      readonly type: 'level';
      readonly level: HealthLevel;
      readonly rpoMillis: number | undefined;
      readonly thresholdMillis: number;
    };

/** A mode must last so long before it is a fact. What is bad is told sooner than what swings by itself. */
const LASTS_MILLIS: Readonly<Record<ReplicationMode, number>> = {
  off: 0,
  initial: 5_000,
  streaming: 20_000,
  coalescing: 30_000,
  resync: 10_000,
  paused: 5_000,
  interrupted: 15_000,
};
const LEVEL_LASTS_MILLIS = 15_000;

/** So many events of each sort at once, and one more for each span: what swings all day stays within the budget of recovery.md §1. */
const BURST = 4;
const REFILL_MILLIS = 60 * 60_000;

/** Watches one item: told what telemetry shows every few seconds, it answers what has become a fact. */
export class ItemWatch {
  readonly #mode = new Debounce<ReplicationMode>();
  readonly #level = new Debounce<HealthLevel>();

  look(item: KnownItem, sight: MachineSight, thresholds: Thresholds | undefined, nowMillis: number): Observation[] {
    if (!isObserved(item)) return [];
    const observed: Observation[] = [];
    const { mode, reason } = modeOf(sight, nowMillis);
    if (this.#mode.settled(mode, item.replication, LASTS_MILLIS[mode], nowMillis))
      observed.push({ type: 'mode', mode, reason });
    const level = this.#levelOf(item, sight, thresholds, nowMillis);
    if (level !== undefined) observed.push(level);
    return observed;
  }

  #levelOf(
    item: KnownItem,
    sight: MachineSight,
    thresholds: Thresholds | undefined,
    nowMillis: number,
  ): Observation | undefined {
    if (thresholds === undefined || !item.placement.protected) return undefined;
    const rpoMillis = rpoMillisOf(sight, nowMillis);
    // Nothing is known: silence is told by other means, and is no recovery.
    if (rpoMillis === undefined) return undefined;
    const level = levelOf(rpoMillis, thresholds, item.rpoLevel);
    if (!this.#level.settled(level, item.rpoLevel, LEVEL_LASTS_MILLIS, nowMillis)) return undefined;
    const { warningMillis, criticalMillis } = thresholds;
    return { type: 'level', level, rpoMillis, thresholdMillis: level === 'Critical' ? criticalMillis : warningMillis };
  }
}

/** Down only below nine tenths of the threshold: what lies on it does not swing. */
export function levelOf(
  rpoMillis: number,
  { warningMillis, criticalMillis }: Thresholds,
  now: HealthLevel,
): HealthLevel {
  const critical = now === 'Critical' ? criticalMillis * 0.9 : criticalMillis;
  const warning = now === 'Healthy' ? warningMillis : warningMillis * 0.9;
  if (rpoMillis > critical) return 'Critical';
  return rpoMillis > warning ? 'Warning' : 'Healthy';
}

class Debounce<Value> {
  #candidate: Value | undefined;
  #sinceMillis = 0;
  #tokens = BURST;
  #filledAtMillis: number | undefined;

  /** The value differs from what is known, has lasted, and the budget has room: tell it. */
  settled(value: Value, known: Value, lastsMillis: number, nowMillis: number): boolean {
    if (value === known) {
      this.#candidate = undefined;
      return false;
    }
    if (value !== this.#candidate) {
      this.#candidate = value;
      this.#sinceMillis = nowMillis;
    }
    if (nowMillis - this.#sinceMillis < lastsMillis) return false;
    return this.#take(nowMillis);
  }

  #take(nowMillis: number): boolean {
    this.#filledAtMillis ??= nowMillis;
    const filled = Math.floor((nowMillis - this.#filledAtMillis) / REFILL_MILLIS);
    if (filled > 0) {
      this.#tokens = Math.min(BURST, this.#tokens + filled);
      this.#filledAtMillis += filled * REFILL_MILLIS;
    }
    if (this.#tokens <= 0) return false;
    this.#tokens -= 1;
    // Asked again while the command is on its way, it is no second event.
    this.#candidate = undefined;
    return true;
  }
}
