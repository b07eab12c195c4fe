import { specOf } from '../testing/given.ts';
import { groupCodec, groupDecider } from './group.decider.ts';

const { given, expectEachAlone } = specOf(groupDecider, groupCodec);
const form = {
  type: 'FormGroup',
  groupId: 'g',
  name: 'shop',
  labels: {},
  itemIds: ['a', 'b', 'a'],
  everyMillis: 5000,
  atMillis: 1,
} as const;
const formed = given().when(form).events;
const change = { type: 'ChangeGroup', atMillis: 2 } as const;

test('is formed of items, each once', () => {
  expect(formed).toMatchObject([
    { type: 'GroupFormed', itemIds: ['a', 'b'] },
    { type: 'GroupPointsScheduled', everyMillis: 5000 },
  ]);
  expect(given().when({ ...form, everyMillis: 0 }).types).toEqual(['GroupFormed']);
  expect(given(...formed).when(form).refusal).toMatchObject({ code: 'name-taken', when: 'never' });
  const many = { ...form, itemIds: Array.from({ length: 101 }, (_, number) => `i${number}`) };
  expect(given().when(many).refusal).toMatchObject({ code: 'group-too-large', field: '/itemIds' });
});
test('members join and leave', () => {
  expect(given(...formed).when({ ...change, itemIds: ['b', 'c'] }).types).toEqual(['GroupLeft', 'GroupJoined']);
  expect(given(...formed).when({ ...change, itemIds: ['a', 'b'], everyMillis: 5000, labels: {} }).types).toEqual([]);
  const all = { ...change, name: 'n', labels: { a: 'b' }, everyMillis: 0 };
  expect(given(...formed).when(all).types).toEqual(['GroupRenamed', 'GroupLabelled', 'GroupPointsScheduled']);
});
test('is dissolved for ever', () => {
  const dissolved = given(...formed).when({ type: 'DissolveGroup', atMillis: 3 }).events;
  expect(given(...formed, ...dissolved).when({ type: 'DissolveGroup', atMillis: 3 }).types).toEqual([]);
  expect(given(...formed, ...dissolved).when(change).refusal).toMatchObject({ code: 'group-dissolved', when: 'never' });
  expect(given().when(change).refusal.code).toBe('not-found');
});

test('each part changes alone', () => {
  expectEachAlone(formed, change, [
    { makes: 'GroupRenamed', fields: { name: 'store' } },
    { makes: 'GroupLabelled', fields: { labels: { a: 'b' } } },
    { makes: 'GroupJoined', fields: { itemIds: ['a', 'b', 'c'] } },
    { makes: 'GroupLeft', fields: { itemIds: ['b'] } },
    { makes: 'GroupPointsScheduled', fields: { everyMillis: 9000 } },
  ]);
});
test('a hundred members are not too many', () => {
  const itemIds = Array.from({ length: 100 }, (_, number) => `i${number}`);
  expect(given().when({ ...form, itemIds }).types).toEqual(['GroupFormed', 'GroupPointsScheduled']);
});
