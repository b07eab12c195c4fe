import { specOf } from '../testing/given.ts';
import { windowDecider } from './window.decider.ts';
import { windowCodec } from './window.events.ts';
import { isOpen, shownTimes, storedTimes } from './window-times.ts';

const { given, expectEachAlone } = specOf(windowDecider, windowCodec);
const weekly = { days: [6], fromMinute: 1380, durationMinutes: 120, utcOffsetMinutes: 60 };
const plan = {
  type: 'PlanWindow',
  windowId: 'w',
  name: 'patching',
  labels: {},
  description: '',
  times: weekly,
  selector: 'env=prod',
  siteIds: [],
  atMillis: 1,
} as const;
const planned = given().when(plan).events;
const change = { type: 'ChangeWindow', atMillis: 2 } as const;

test('is planned, changed, cancelled', () => {
  expect(planned).toMatchObject([{ type: 'MaintenanceWindowPlanned', times: weekly }]);
  expect(
    given(...planned).when({
      ...change,
      times: { ...weekly },
      selector: 'env=prod',
      siteIds: [],
      labels: {},
      description: '',
    }).types,
  ).toEqual([]);
  const all = {
    ...change,
    times: { fromMillis: 1, untilMillis: 2 },
    siteIds: ['s'],
    labels: { a: 'b' },
    description: 'x',
  };
  expect(given(...planned).when(all).types).toEqual([
    'MaintenanceWindowRescheduled',
    'MaintenanceWindowScoped',
    'MaintenanceWindowLabelled',
    'MaintenanceWindowDescribed',
  ]);
  const cancelled = given(...planned).when({ type: 'CancelWindow', atMillis: 3 }).events;
  expect(given(...planned, ...cancelled).when(change).refusal.code).toBe('not-found');
  expect(given(...planned).when(plan).refusal.when).toBe('never');
});
test('both forms of times are what they were', () => {
  for (const times of [weekly, { fromMillis: 5, untilMillis: 9 }])
    expect(shownTimes(storedTimes(times))).toEqual(times);
});
test('once is open from its beginning to before its end', () => {
  const times = { fromMillis: 5, untilMillis: 9 };
  expect([4, 5, 8, 9].map((now) => isOpen(times, now))).toEqual([false, true, true, false]);
});
test('every week passes midnight, the end of the week and an offset', () => {
  // Saturday 23:00 to Sunday 01:00 at UTC+1: Saturday 22:00 to midnight UTC.
  const at = (text: string) => isOpen(weekly, Date.parse(text));
  expect(at('2026-11-21T21:59:59Z')).toBe(false);
  expect(at('2026-11-21T22:00:00Z')).toBe(true);
  expect(at('2026-11-21T23:59:59Z')).toBe(true);
  expect(at('2026-11-22T00:00:00Z')).toBe(false);
  expect(isOpen({ ...weekly, utcOffsetMinutes: 0 }, Date.parse('2026-11-22T00:30:00Z'))).toBe(true);
});

test('each part changes alone', () => {
  expectEachAlone(planned, change, [
    { makes: 'MaintenanceWindowRescheduled', fields: { times: { ...weekly, days: [0] } } },
    { makes: 'MaintenanceWindowScoped', fields: { selector: 'env=test' } },
    { makes: 'MaintenanceWindowScoped', fields: { siteIds: ['berlin'] } },
    { makes: 'MaintenanceWindowLabelled', fields: { labels: { a: 'b' } } },
    { makes: 'MaintenanceWindowDescribed', fields: { description: 'why' } },
  ]);
});
