import { specOf } from '../testing/given.ts';
import { siteDecider } from './site.decider.ts';
import { siteCodec } from './site.events.ts';

const { given, expectEachAlone } = specOf(siteDecider, siteCodec);
const register = {
  type: 'RegisterSite',
  siteId: 's',
  name: 'berlin',
  description: 'd',
  labels: { env: 'prod' },
  atMillis: 1,
} as const;
const registered = given().when(register).events;
const change = { type: 'ChangeSite', atMillis: 2 } as const;

test('is registered once', () => {
  expect(registered).toEqual([{ ...register, type: 'SiteRegistered' }]);
  expect(given(...registered).when(register).refusal).toMatchObject({ code: 'name-taken', when: 'never' });
});
test('a change that changes nothing is no event', () => {
  expect(given(...registered).when({ ...change, description: 'd', labels: { env: 'prod' } }).types).toEqual([]);
  expect(given(...registered).when({ ...change, description: 'e', labels: {} }).types).toEqual([
    'SiteDescribed',
    'SiteLabelled',
  ]);
  expect(given().when(change).refusal.code).toBe('not-found');
});
test('is retired for ever', () => {
  const retired = given(...registered).when({ type: 'RetireSite', atMillis: 3 }).events;
  expect(given(...registered, ...retired).when({ type: 'RetireSite', atMillis: 4 }).types).toEqual([]);
  expect(given(...registered, ...retired).when(change).refusal).toMatchObject({ code: 'site-retired', when: 'never' });
  expect(given().when({ type: 'RetireSite', atMillis: 3 }).refusal.code).toBe('not-found');
});
test('an event out of order is a damaged history', () => {
  expect(() => given({ type: 'SiteDescribed', description: '', atMillis: 1 }).when(change)).toThrow();
});

test('each part changes alone', () => {
  expectEachAlone(registered, change, [
    { makes: 'SiteDescribed', fields: { description: 'e' } },
    { makes: 'SiteLabelled', fields: { labels: {} } },
  ]);
});
