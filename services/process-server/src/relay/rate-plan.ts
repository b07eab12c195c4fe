import type { RatePlan, RateWindow } from '@understudy/replication';
import type { ProcessServerConfig } from '../config/process-server.schema.ts';

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const DAY_MINUTES = 1440;

/** The configured rates as the relay's shaper wants them. `utcOffsetMinutes` is local time − UTC, at the time of asking. */
export function ratePlan(
  { bytesPerSecond, schedule }: ProcessServerConfig['rate'],
  utcOffsetMinutes: number,
): RatePlan {
  return {
    ...(bytesPerSecond !== undefined && { bytesPerSecond }),
    windows: schedule.flatMap(windowsOf),
    utcOffsetMinutes,
  };
}

/** A window that passes midnight is two: until midnight, and from midnight on the next day. */
function windowsOf({ days, from, to, bytesPerSecond }: ProcessServerConfig['rate']['schedule'][number]): RateWindow[] {
  const indexes = days.map((day) => DAYS.indexOf(day));
  const fromMinute = minuteOf(from);
  const toMinute = minuteOf(to);
  if (fromMinute < toMinute) return [{ days: indexes, fromMinute, toMinute, bytesPerSecond }];
  const evening = { days: indexes, fromMinute, toMinute: DAY_MINUTES, bytesPerSecond };
  const morning = { days: indexes.map((day) => (day + 1) % 7), fromMinute: 0, toMinute, bytesPerSecond };
  return toMinute === 0 ? [evening] : [evening, morning];
}

function minuteOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return hours! * 60 + minutes!;
}
