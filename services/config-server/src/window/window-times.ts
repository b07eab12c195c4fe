import type { StoredTimes } from './window.events.ts';
import type { WindowTimes } from './window.schema.ts';

const MINUTE_MILLIS = 60_000;
const DAY_MINUTES = 1440;
const WEEK_MINUTES = 7 * DAY_MINUTES;
/** 1970 began on a Thursday. */
const EPOCH_DAY = 4;

export function storedTimes(times: WindowTimes): StoredTimes {
  return 'fromMillis' in times ? { ...times, days: [], fromMinute: 0, durationMinutes: 0, utcOffsetMinutes: 0 } : times;
}

export function shownTimes({ fromMillis, untilMillis, ...weekly }: StoredTimes): WindowTimes {
  if (fromMillis !== undefined && untilMillis !== undefined) return { fromMillis, untilMillis };
  return { ...weekly, days: [...weekly.days] };
}

export function isOpen(times: WindowTimes, nowMillis: number): boolean {
  if ('fromMillis' in times) return times.fromMillis <= nowMillis && nowMillis < times.untilMillis;
  const minute = Math.floor(nowMillis / MINUTE_MILLIS) + times.utcOffsetMinutes + EPOCH_DAY * DAY_MINUTES;
  const minuteOfWeek = ((minute % WEEK_MINUTES) + WEEK_MINUTES) % WEEK_MINUTES;
  return times.days.some((day) => {
    const since = (minuteOfWeek - day * DAY_MINUTES - times.fromMinute + WEEK_MINUTES) % WEEK_MINUTES;
    return since < times.durationMinutes;
  });
}
