import { hashEnrolmentSecret } from '@understudy/identity';
import { specOf } from '../testing/given.ts';
import { enrolmentTokenDecider } from './enrolment-token.decider.ts';
import { enrolmentTokenCodec } from './enrolment-token.events.ts';

const { given, fold } = specOf(enrolmentTokenDecider, enrolmentTokenCodec);
const secret = 's'.repeat(43);
const issue = {
  type: 'IssueEnrolmentToken',
  tokenId: 't',
  role: 'process-server',
  labels: {},
  secretHash: hashEnrolmentSecret(secret),
  expiresAtMillis: 1000,
  atMillis: 1,
} as const;
const use = {
  type: 'UseEnrolmentToken',
  secret,
  role: 'process-server',
  partId: 'p',
  name: 'ps-1',
  publicKeyHash: 'key',
  atMillis: 10,
} as const;
const issued = given().when(issue).events;
const used = [...issued, ...given(...issued).when(use).events];

test('admits one key, which may repeat its request, also late', () => {
  expect(used.at(-1)).toEqual({
    type: 'EnrolmentTokenUsed',
    partId: 'p',
    name: 'ps-1',
    publicKeyHash: 'key',
    atMillis: 10,
  });
  expect(given(...used).when(use).types).toEqual([]);
  expect(given(...used).when({ ...use, atMillis: 5000 }).types).toEqual([]);
  expect(given(...used).when({ ...use, publicKeyHash: 'other' }).refusal).toMatchObject({
    code: 'enrolment-token-used',
    when: 'never',
  });
  expect(given(...used).when({ ...use, partId: 'other' }).refusal.code).toBe('enrolment-token-used');
});
test('who does not know the secret learns nothing', () => {
  const guess = { ...use, secret: 'x'.repeat(43) };
  const refusals = [given(), given(...issued), given(...used)].map((history) => history.when(guess).refusal);
  const late = given(...issued).when({ ...guess, atMillis: 5000 }).refusal;
  const withdrawn = given(
    ...issued,
    ...given(...issued).when({ type: 'WithdrawEnrolmentToken', atMillis: 2 }).events,
  ).when(use).refusal;
  for (const refusal of [...refusals, late, withdrawn]) expect(refusal).toEqual(refusals[0]);
});
test('is for its role and name, and for its time', () => {
  expect(given(...issued).when({ ...use, atMillis: 1000 }).refusal.code).toBe('enrolment-token-expired');
  expect(given(...issued).when({ ...use, role: 'master-target' }).refusal).toMatchObject({
    code: 'enrolment-refused',
    field: '/role',
  });
  const named = given().when({ ...issue, partName: 'ps-2', siteId: 's' }).events;
  expect(named).toMatchObject([{ partName: 'ps-2', siteId: 's' }]);
  expect(given(...named).when(use).refusal).toMatchObject({ code: 'enrolment-refused', field: '/name' });
  expect(given(...named).when({ ...use, name: 'ps-2' }).types).toEqual(['EnrolmentTokenUsed']);
});
test('is withdrawn while it is open', () => {
  const withdraw = { type: 'WithdrawEnrolmentToken', atMillis: 2 } as const;
  const withdrawn = [...issued, ...given(...issued).when(withdraw).events];
  expect(given(...withdrawn).when(withdraw).types).toEqual([]);
  expect(given(...used).when(withdraw).refusal.code).toBe('enrolment-token-used');
  expect(given().when(withdraw).refusal.code).toBe('not-found');
  expect(given(...issued).when(issue).refusal.when).toBe('never');
});
test('has no history that begins with its use', () => {
  expect(() => fold(used.slice(1))).toThrow();
});
