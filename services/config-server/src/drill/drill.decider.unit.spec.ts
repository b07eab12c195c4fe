import { specOf } from '../testing/given.ts';
import { drillCodec, drillDecider } from './drill.decider.ts';

const { given, fold } = specOf(drillDecider, drillCodec);
const item = {
  itemId: 'i',
  name: 'web-1',
  agent: 'a',
  processServer: 'ps',
  masterTarget: 'mt',
  generation: 1,
  generationId: 'x',
  disks: [],
};
const begin = {
  type: 'BeginDrill',
  drillId: 'd',
  jobId: 'd',
  item,
  hasPoint: true,
  parameters: { networks: [], disks: [], point: 'latest' },
  principal: 'p',
  atMillis: 1,
} as const;
const begun = given().when(begin).events;
const facts = { leftBehind: [], standIn: 'd', pointSequence: 5 };
const end = { type: 'EndDrillOperation', drillId: 'd', jobId: 'd', outcome: 'succeeded', facts, atMillis: 2 } as const;
const cleanUp = { type: 'BeginDrillCleanup', drillId: 'd', jobId: 'c', principal: 'p', atMillis: 3 } as const;
const ready = [...begun, ...given(...begun).when(end).events];

test('begins with a job of its own, once', () => {
  expect(begun).toMatchObject([{ type: 'OperationBegun', kind: 'test-failover', parameters: { drillId: 'd' } }]);
  expect(given().when({ ...begin, hasPoint: false }).refusal.code).toBe('no-point-yet');
  expect(given(...begun).when(begin).refusal).toMatchObject({ code: 'drill-exists', when: 'never' });
});
test('is ready when its job succeeded; another job cannot end it', () => {
  expect(given(...begun).when(end).state).toMatchObject({ stage: 'ready', standIn: 'd' });
  expect(given(...begun).when({ ...end, jobId: 'x' }).refusal).toMatchObject({
    code: 'operation-not-held',
    when: 'never',
  });
  expect(given(...ready).when(end).refusal.code).toBe('operation-not-held');
  // A store from a backup that is older than the drill: the job must come to its end.
  expect(given().when(end).refusal.code).toBe('operation-not-held');
});
test('is cleaned up by a second job', () => {
  expect(given(...begun).when(cleanUp).refusal.code).toBe('drill-running');
  const removing = [...ready, ...given(...ready).when(cleanUp).events];
  expect(removing.at(-1)).toMatchObject({ kind: 'cleanup-test-failover', standIn: 'd' });
  expect(given(...removing).when(cleanUp).refusal.code).toBe('drill-running');
  const removed = [...removing, ...given(...removing).when({ ...end, jobId: 'c' }).events];
  expect(removed.at(-1)?.type).toBe('DrillCleanedUp');
  expect(given(...removed).when(cleanUp).types).toEqual([]);
});
test('a failed one can be cleaned up, and cleaning up that failed tried again', () => {
  const failure = { ...end, outcome: 'failed', code: 'c', message: 'm' } as const;
  const failed = [...begun, ...given(...begun).when(failure).events];
  const removing = [...failed, ...given(...failed).when(cleanUp).events];
  const stuck = [...removing, ...given(...removing).when({ ...failure, jobId: 'c' }).events];
  expect(given(...stuck).when({ ...cleanUp, jobId: 'c2' }).types).toEqual(['OperationBegun']);
});
test('is ready only when making it succeeded', () => {
  const failure = { ...end, outcome: 'failed', code: 'c', message: 'm' } as const;
  expect(given(...begun).when(failure).state).toMatchObject({ stage: 'failed', standIn: 'd' });
  const removing = [...ready, ...given(...ready).when(cleanUp).events];
  expect(given(...removing).when({ ...failure, jobId: 'c', facts: { leftBehind: [] } }).state).toMatchObject({
    stage: 'failed',
    standIn: 'd',
    jobId: 'c',
  });
});
test('the job’s id is the stand-in’s key when nothing else is known', () => {
  const { standIn: _, ...unknown } = facts;
  const failed = [...begun, ...given(...begun).when({ ...end, outcome: 'failed', facts: unknown }).events];
  expect(given(...failed).when(cleanUp).events).toMatchObject([{ standIn: 'd', jobId: 'c' }]);
});
test('nothing but its beginning begins it', () => {
  expect(() => fold(ready.slice(1))).toThrow('begins with');
});
test('what was never begun is not there', () => {
  expect(given().when(cleanUp).refusal.code).toBe('drill-not-found');
});
