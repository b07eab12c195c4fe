import { specOf } from '../testing/given.ts';
import { nameCodec, nameDecider } from './name.decider.ts';

const { given } = specOf(nameDecider, nameCodec);
const reserve = (ownerId: string, more: object = {}) =>
  ({ type: 'ReserveName', kind: 'site', name: 'hq', ownerId, atMillis: 1, ...more }) as const;
const reserved = given().when(reserve('a')).events;

test('a name has one owner, who may ask again', () => {
  expect(reserved).toMatchObject([{ type: 'NameReserved', kind: 'site', name: 'hq', ownerId: 'a' }]);
  expect(given(...reserved).when(reserve('a')).types).toEqual([]);
  expect(given(...reserved).when(reserve('b')).refusal).toMatchObject({ code: 'name-taken', field: '/name' });
});
test('it is taken over only from the owner that is known to be gone', () => {
  expect(given(...reserved).when(reserve('b', { insteadOf: 'c' })).refusal.code).toBe('name-taken');
  expect(given(...reserved).when(reserve('b', { insteadOf: 'a' })).state).toMatchObject({ ownerId: 'b' });
});
test('its owner lets it go, nobody else', () => {
  const release = (ownerId: string) => ({ type: 'ReleaseName', ownerId, atMillis: 2 }) as const;
  expect(given(...reserved).when(release('b')).types).toEqual([]);
  expect(given(...reserved).when(release('a')).state).toEqual({ stage: 'free' });
  expect(given().when(release('a')).types).toEqual([]);
});
