import { specOf } from '../testing/given.ts';
import { alertCodec, alertDecider } from './alert.decider.ts';

const { given, fold } = specOf(alertDecider, alertCodec);
const raise = {
  type: 'RaiseAlert',
  alertId: 'a',
  code: 'process-server-silent',
  level: 'Warning',
  subjectKind: 'server',
  subject: 'ps-1',
  cause: 'c',
  evidence: 'e',
  itemIds: ['i'],
  itemsTotal: 1,
  atMillis: 1,
} as const;
const open = given().when(raise).events;
const clear = { type: 'ClearAlert', alertId: 'a', atMillis: 2 } as const;
const close = { type: 'CloseAlert', alertId: 'a', by: 'anna', atMillis: 2 } as const;
const acknowledge = { type: 'AcknowledgeAlert', alertId: 'a', by: 'anna', note: 'n', atMillis: 2 } as const;

test('opens once, worsens, eases and closes when its cause has gone', () => {
  expect(given(...open).when(raise).types).toEqual([]);
  const worse = [...open, ...given(...open).when({ ...raise, level: 'Critical' }).events];
  expect(worse.at(-1)?.type).toBe('AlertWorsened');
  expect(given(...worse).when({ ...raise, level: 'Critical' }).types).toEqual([]);
  expect(given(...worse).when(raise).types).toEqual(['AlertEased']);
  const closed = [...open, ...given(...open).when(clear).events];
  expect(closed.at(-1)).toMatchObject({ reason: 'recovered' });
  expect(given(...closed).when(clear).types).toEqual([]);
  expect(given(...closed).when(raise).events).toMatchObject([{ type: 'AlertOpened', occurrence: 2 }]);
  expect(given().when(clear).types).toEqual([]);
});
test('closed by a person it stays closed until its cause has gone once', () => {
  const closed = [...open, ...given(...open).when(close).events];
  expect(closed.at(-1)).toMatchObject({ type: 'AlertClosed', reason: 'by-person', by: 'anna', occurrence: 1 });
  expect(given(...closed).when(raise).types).toEqual([]);
  const gone = [...closed, ...given(...closed).when(clear).events];
  expect(given(...gone).when(raise).types).toEqual(['AlertOpened']);
});
test('is acknowledged once', () => {
  const taken = [...open, ...given(...open).when(acknowledge).events];
  expect(taken.at(-1)).toMatchObject({ type: 'AlertAcknowledged', by: 'anna', note: 'n', occurrence: 1 });
  expect(given(...taken).when(acknowledge).types).toEqual([]);
  const closed = [...open, ...given(...open).when(clear).events];
  expect(given(...closed).when(acknowledge).refusal).toMatchObject({ code: 'alert-not-open', when: 'never' });
  expect(given().when(close).refusal.code).toBe('not-found');
});
test('a window holds its delivery back until it is over', () => {
  const muted = given().when({ ...raise, mutedBy: 'patch night' }).events;
  expect(given(...muted).when({ ...raise, mutedBy: 'patch night' }).types).toEqual([]);
  const unmuted = [...muted, ...given(...muted).when(raise).events];
  expect(unmuted.at(-1)?.type).toBe('AlertUnmuted');
  expect(given(...unmuted).when(raise).types).toEqual([]);
});
test('nothing but its opening begins it', () => {
  expect(() => fold(given(...open).when(close).events)).toThrow('begins with');
});
