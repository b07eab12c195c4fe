import { type Failure, FailureGroups } from './failure-groups.ts';

const MINUTE = 60_000;

function failure(item: string, minute: number, more: Partial<Failure> = {}): Failure {
  const at = { masterTarget: 'mt-1', item, atMillis: minute * MINUTE };
  return { jobId: `job of ${item}`, of: 'operation-failed', code: 'store-full', ...at, ...more };
}
function subjects(groups: FailureGroups, failures: readonly Failure[]) {
  groups.see(failures);
  return failures.map(({ jobId }) => groups.causeOf(jobId)?.subject);
}

test('what fails the same way at the same target, one soon after the other, is told of the first', () => {
  const failures = [failure('c', 14), failure('a', 0), failure('b', 9)];
  expect(subjects(new FailureGroups(), failures)).toEqual(['a', 'a', 'a']);
});

test('another code, another target, a drill, or much later: an alert of its own', () => {
  const failures = [
    failure('a', 0),
    failure('b', 1, { code: 'wait-timed-out' }),
    failure('c', 1, { masterTarget: 'mt-2' }),
    failure('d', 1, { of: 'drill-failed' }),
    failure('e', 11),
  ];
  expect(subjects(new FailureGroups(), failures)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('the alert stays the same one while the first and those between are cured, and ends with the last', () => {
  const groups = new FailureGroups();
  subjects(groups, [failure('a', 0), failure('b', 9), failure('c', 18)]);
  expect(subjects(groups, [failure('c', 18)])).toEqual(['a']);
  expect(subjects(groups, [failure('c', 18), failure('d', 19)])).toEqual(['a', 'a']);
  groups.see([]);
  expect(groups.causeOf('job of c')).toBeUndefined();
  expect(subjects(groups, [failure('d', 19)])).toEqual(['d']);
});
