import { specOf } from '../testing/given.ts';
import { userDecider } from './user.decider.ts';
import { userCodec } from './user.events.ts';

const { given, expectEachAlone } = specOf(userDecider, userCodec);
const create = { type: 'CreateUser', userId: 'u', name: 'anna', role: 'operator', labels: {}, atMillis: 1 } as const;
const issue = { type: 'IssueApiToken', tokenId: 't', description: 'ci', secretHash: 'h', atMillis: 2 } as const;
const created = given().when(create).events;
const issued = given(...created).when(issue).events;

test('is created once, changed, removed', () => {
  expect(created).toEqual([{ ...create, type: 'UserCreated' }]);
  expect(given(...created).when(create).refusal.when).toBe('never');
  const change = { type: 'ChangeUser', role: 'reader', labels: { team: 'a' }, atMillis: 2 } as const;
  expect(given(...created).when(change).types).toEqual(['UserRoleChanged', 'UserLabelled']);
  expect(given(...created).when({ ...change, role: 'operator', labels: {} }).types).toEqual([]);
  const removed = given(...created).when({ type: 'RemoveUser', atMillis: 3 }).events;
  for (const command of [change, issue, { type: 'RemoveUser', atMillis: 4 } as const])
    expect(given(...created, ...removed).when(command).refusal.code).toBe('not-found');
});
test('tokens come and go', () => {
  expect(issued).toEqual([{ ...issue, type: 'ApiTokenIssued' }]);
  expect(given(...created).when({ ...issue, expiresAtMillis: 9 }).events).toMatchObject([{ expiresAtMillis: 9 }]);
  const revoke = { type: 'RevokeApiToken', tokenId: 't', atMillis: 3 } as const;
  const revoked = given(...created, ...issued).when(revoke).events;
  expect(revoked).toEqual([{ ...revoke, type: 'ApiTokenRevoked' }]);
  expect(given(...created, ...issued, ...revoked).when(revoke).refusal.code).toBe('not-found');
});
test('has a hundred tokens at most', () => {
  const many = Array.from(
    { length: 100 },
    (_, n) => given(...created).when({ ...issue, tokenId: `t${n}` }).events,
  ).flat();
  expect(given(...created, ...many).when(issue).refusal.code).toBe('too-many-tokens');
});

test('role and labels change alone', () => {
  expectEachAlone([...created, ...issued], { type: 'ChangeUser', atMillis: 2 }, [
    { makes: 'UserRoleChanged', fields: { role: 'reader' } },
    { makes: 'UserLabelled', fields: { labels: { team: 'a' } } },
  ]);
});
test('one token goes, the others stay', () => {
  const other = given(...created, ...issued).when({ ...issue, tokenId: 't2' }).events;
  const revoke = { type: 'RevokeApiToken', tokenId: 't', atMillis: 3 } as const;
  expect(given(...created, ...issued, ...other).when(revoke).state).toEqual({
    stage: 'present',
    name: 'anna',
    role: 'operator',
    labels: {},
    tokens: ['t2'],
  });
});
