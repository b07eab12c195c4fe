import { specOf } from '../testing/given.ts';
import { type PolicyCommand, policyDecider } from './policy.decider.ts';
import { policyCodec } from './policy.events.ts';

const { given, expectEachAlone } = specOf(policyDecider, policyCodec);
const create = {
  type: 'CreatePolicy',
  policyId: 'p',
  name: 'gold',
  labels: {},
  retention: {
    windowMillis: 3_600_000,
    tiers: [{ everyMillis: 600_000, forMillis: 86_400_000 }],
    markersForMillis: 1000,
  },
  thresholds: { warningMillis: 1000, criticalMillis: 2000 },
  applicationPoints: { everyMillis: 0, beforeCommand: '', afterCommand: '', timeoutMillis: 1000 },
  bandwidth: { windows: [{ days: [1], fromMinute: 0, toMinute: 60, bytesPerSecond: 1 }], utcOffsetMinutes: -60 },
  captureIntervalMillis: 0,
  atMillis: 1,
} as const satisfies PolicyCommand;
const created = given().when(create).events;
const change = { type: 'ChangePolicyTerms', atMillis: 2 } as const;

test('is created once, and only when its parts fit', () => {
  expect(given().when(create).types).toEqual(['PolicyCreated']);
  expect(given(...created).when(create).refusal).toMatchObject({ code: 'name-taken', when: 'never' });
  const crossed = { ...create, thresholds: { warningMillis: 3000, criticalMillis: 2000 } };
  expect(given().when(crossed).refusal).toMatchObject({ code: 'thresholds-crossed', field: '/thresholds' });
  const short = {
    ...create,
    retention: { windowMillis: 3_600_000, tiers: [{ everyMillis: 1000, forMillis: 3_600_000 }] },
  };
  expect(given().when(short).refusal).toMatchObject({ code: 'tiers-unordered', field: '/retention/tiers/0' });
});
test('a warning may come with critical; tiers go farther and coarser, each than the one before', () => {
  const terms = (tiers: readonly { everyMillis: number; forMillis: number }[]) => ({
    ...create,
    thresholds: { warningMillis: 2000, criticalMillis: 2000 },
    retention: { windowMillis: 1000, tiers },
  });
  const first = { everyMillis: 10, forMillis: 2000 };
  expect(given().when(terms([first, { everyMillis: 20, forMillis: 3000 }])).types).toEqual(['PolicyCreated']);
  for (const second of [
    { everyMillis: 10, forMillis: 3000 },
    { everyMillis: 5, forMillis: 3000 },
    { everyMillis: 20, forMillis: 2000 },
  ])
    expect(given().when(terms([first, second])).refusal).toMatchObject({
      code: 'tiers-unordered',
      field: '/retention/tiers/1',
    });
  expect(given().when(terms([{ everyMillis: 0, forMillis: 2000 }])).refusal.code).toBe('tiers-unordered');
});
test('each part that changes is a fact of its own; what is the same makes none', () => {
  const { retention, thresholds, bandwidth, applicationPoints } = create;
  const same = {
    ...change,
    retention,
    thresholds,
    bandwidth,
    applicationPoints,
    captureIntervalMillis: 0,
    labels: {},
    name: 'gold',
  };
  expect(given(...created).when(same).types).toEqual([]);
  const all: PolicyCommand = {
    ...change,
    name: 'silver',
    labels: { a: 'b' },
    retention: { windowMillis: 1000, tiers: [] },
    thresholds: { warningMillis: 1, criticalMillis: 2 },
    applicationPoints: { ...applicationPoints, everyMillis: 60_000 },
    bandwidth: { windows: [], utcOffsetMinutes: 0, bytesPerSecond: 5 },
    captureIntervalMillis: 500,
  };
  expect(given(...created).when(all).types).toEqual([
    'PolicyRenamed',
    'PolicyLabelled',
    'PolicyRetentionSet',
    'PolicyThresholdsSet',
    'PolicyApplicationPointsScheduled',
    'PolicyBandwidthScheduled',
    'PolicyCaptureIntervalSet',
  ]);
});
test('a change is judged together with what stays', () => {
  const higher = { ...change, thresholds: { warningMillis: 1000, criticalMillis: 999 } };
  expect(given(...created).when(higher).refusal.code).toBe('thresholds-crossed');
});
test('is retired when nobody follows it, and stays so', () => {
  expect(given(...created).when({ type: 'RetirePolicy', items: 2, atMillis: 3 }).refusal.code).toBe('policy-in-use');
  const retired = given(...created).when({ type: 'RetirePolicy', items: 0, atMillis: 3 }).events;
  expect(given(...created, ...retired).when({ type: 'RetirePolicy', items: 0, atMillis: 3 }).types).toEqual([]);
  expect(given(...created, ...retired).when(change).refusal).toMatchObject({ code: 'policy-retired', when: 'never' });
  expect(given().when(change).refusal.code).toBe('not-found');
});

test('each term changes alone', () => {
  expectEachAlone(created, change, [
    { makes: 'PolicyRenamed', fields: { name: 'silver' } },
    { makes: 'PolicyLabelled', fields: { labels: { a: 'b' } } },
    { makes: 'PolicyRetentionSet', fields: { retention: { ...create.retention, windowMillis: 7_200_000 } } },
    { makes: 'PolicyThresholdsSet', fields: { thresholds: { warningMillis: 1, criticalMillis: 2 } } },
    {
      makes: 'PolicyApplicationPointsScheduled',
      fields: { applicationPoints: { ...create.applicationPoints, everyMillis: 60_000 } },
    },
    { makes: 'PolicyBandwidthScheduled', fields: { bandwidth: { windows: [], utcOffsetMinutes: 0 } } },
    { makes: 'PolicyCaptureIntervalSet', fields: { captureIntervalMillis: 500 } },
  ]);
});
