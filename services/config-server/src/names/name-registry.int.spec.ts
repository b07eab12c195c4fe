import { type CommandContext, type EventStore, openTemporaryEventStore } from '@understudy/event-sourcing';
import { NameRegistry } from './name-registry.ts';

let store: EventStore;
let names: NameRegistry;
beforeEach(async () => {
  store = await openTemporaryEventStore();
  names = new NameRegistry(store);
});
afterEach(() => store.close());

const at = (commandId: string, nowMillis = 0): CommandContext => ({
  commandId,
  correlationId: commandId,
  causationId: commandId,
  principal: 'user:a',
  nowMillis,
});
const claim = (ownerId: string, isGone = false) => ({
  kind: 'site',
  name: 'berlin',
  ownerId,
  isGone: async () => isGone,
});

test('one owner per kind and name; the same command reserves for the same owner again', async () => {
  expect(await names.reserve(claim('a'), at('1'))).toBeUndefined();
  expect(await names.reserve(claim('a'), at('1'))).toBeUndefined();
  expect(await names.reserve(claim('b'), at('2'))).toMatchObject({ code: 'name-taken', field: '/name' });
  expect(await names.reserve({ ...claim('b'), kind: 'policy' }, at('3'))).toBeUndefined();
  expect(await names.ownerOf('site', 'berlin')).toBe('a');
});
test('of many who come at once one gets it', async () => {
  const all = await Promise.all(Array.from({ length: 20 }, (_, n) => names.reserve(claim(`o${n}`), at(`c${n}`))));
  expect(all.filter((refusal) => refusal === undefined)).toHaveLength(1);
});
test('a reservation whose owner never came is taken over, but not at once: the owner may be on its way', async () => {
  await names.reserve(claim('crashed'), at('1', 0));
  expect(await names.reserve(claim('b', true), at('2', 30_000))).toMatchObject({ code: 'name-taken' });
  expect(await names.reserve(claim('b', false), at('3', 120_000))).toMatchObject({ code: 'name-taken' });
  expect(await names.reserve(claim('b', true), at('4', 120_000))).toBeUndefined();
  expect(await names.ownerOf('site', 'berlin')).toBe('b');
});
test('only its owner gives it back', async () => {
  await names.reserve(claim('a'), at('1'));
  await names.release('site', 'berlin', 'b', at('2'));
  expect(await names.ownerOf('site', 'berlin')).toBe('a');
  await names.release('site', 'berlin', 'a', at('3'));
  expect(await names.ownerOf('site', 'berlin')).toBeUndefined();
});
