import { specOf } from '../testing/given.ts';
import { mappingDecider } from './mapping.decider.ts';
import { mappingCodec } from './mapping.events.ts';

const { given, expectEachAlone } = specOf(mappingDecider, mappingCodec);
const networks = [
  { source: 'lan', target: 'vlan-7', drill: 'drill-7' },
  { source: 'dmz', target: 'vlan-8' },
];
const define = {
  type: 'DefineMapping',
  mappingId: 'm',
  name: 'a-to-b',
  labels: {},
  sourceSiteId: 'a',
  targetSiteId: 'b',
  networks,
  atMillis: 1,
} as const;
const defined = given().when(define).events;

test('is defined, revised, removed', () => {
  expect(defined).toEqual([{ ...define, type: 'NetworkMappingDefined' }]);
  expect(given(...defined).when(define).refusal.when).toBe('never');
  expect(given().when({ ...define, targetSiteId: 'a', networks: [] }).refusal).toMatchObject({
    code: 'mapping-empty',
    field: '/networks',
  });
  const change = { type: 'ChangeMapping', atMillis: 2 } as const;
  expect(given(...defined).when({ ...change, networks: [...networks], labels: {} }).types).toEqual([]);
  expect(given(...defined).when({ ...change, networks: [], labels: { a: '' } }).types).toEqual([
    'NetworkMappingRevised',
    'NetworkMappingLabelled',
  ]);
  const removed = given(...defined).when({ type: 'RemoveMapping', atMillis: 3 }).events;
  expect(given(...defined, ...removed).when(change).refusal.code).toBe('not-found');
});

test('networks and labels change alone', () => {
  expectEachAlone(defined, { type: 'ChangeMapping', atMillis: 2 }, [
    { makes: 'NetworkMappingRevised', fields: { networks: networks.slice(1) } },
    { makes: 'NetworkMappingLabelled', fields: { labels: { a: 'b' } } },
  ]);
});
test('only a mapping of a site onto itself needs networks', () => {
  expect(given().when({ ...define, networks: [] }).types).toEqual(['NetworkMappingDefined']);
  expect(given().when({ ...define, targetSiteId: 'a' }).types).toEqual(['NetworkMappingDefined']);
});
