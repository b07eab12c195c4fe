import type { Cause } from './reason.ts';

/** A job that failed, or a drill, and waits for a person. */
export interface Failure {
  readonly jobId: string;
  readonly of: 'operation-failed' | 'drill-failed';
  /** Why. */
  readonly code: string;
  readonly masterTarget: string;
  /** Name of the item. */
  readonly item: string;
  readonly atMillis: number;
}

/** What fails the same way at the same target so soon after the one before has its cause. Later it is news, and calls. */
const TOGETHER_MILLIS = 10 * 60_000;

/** Failures of several items with one cause are one alert: the one of the item that failed first. It stays that one, though that item is well again, while others are not. */
export class FailureGroups {
  #firsts: ReadonlyMap<string, Cause> = new Map();

  /** All that there are now. */
  see(failures: readonly Failure[]): void {
    const firsts = new Map<string, Cause>();
    const alike = Map.groupBy(failures, ({ of, code, masterTarget }) => `${of}/${code}/${masterTarget}`);
    for (const group of [...alike.values()].flatMap(together)) {
      const known = group.map(({ jobId }) => this.#firsts.get(jobId)).find((first) => first !== undefined);
      const first: Cause = known ?? { code: group[0]!.of, subjectKind: 'item', subject: group[0]!.item };
      for (const { jobId } of group) firsts.set(jobId, first);
    }
    this.#firsts = firsts;
  }

  /** What the alert of this failure is about; `undefined`: it was not there at the newest look. */
  causeOf(jobId: string): Cause | undefined {
    return this.#firsts.get(jobId);
  }
}

/** Cut where nothing failed for a while. */
function together(alike: readonly Failure[]): Failure[][] {
  const groups: Failure[][] = [];
  for (const failure of alike.toSorted((a, b) => a.atMillis - b.atMillis)) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && failure.atMillis - last.atMillis <= TOGETHER_MILLIS) groups.at(-1)!.push(failure);
    else groups.push([failure]);
  }
  return groups;
}
