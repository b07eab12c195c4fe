import type { KnownJob } from '../job/job.state.ts';

/** New durations count for so much. */
const WEIGHT = 0.3;

/** How long steps of a kind took lately: what a running job is likely to need yet. Begins empty at each start. */
export class Forecast {
  readonly #meanMillis = new Map<string, number>();

  learn(job: KnownJob): void {
    for (const { name, startedAtMillis, endedAtMillis, state } of job.steps) {
      if (state !== 'succeeded' || startedAtMillis === undefined || endedAtMillis === undefined) continue;
      const took = Math.max(0, endedAtMillis - startedAtMillis);
      const before = this.#meanMillis.get(keyOf(job, name)) ?? took;
      this.#meanMillis.set(keyOf(job, name), before + (took - before) * WEIGHT);
    }
  }

  /** Undefined: a step is left of which nothing is known. */
  leftMillis(job: KnownJob, nowMillis: number, stepEtaMillis?: number): number | undefined {
    let left = 0;
    for (const step of job.steps) {
      if (step.undoes !== undefined || step.state === 'succeeded' || step.state === 'skipped') continue;
      const isOpen = step.state !== 'waiting';
      const mean = isOpen && stepEtaMillis !== undefined ? undefined : this.#meanMillis.get(keyOf(job, step.name));
      if (isOpen && stepEtaMillis !== undefined) left += stepEtaMillis;
      else if (mean === undefined) return undefined;
      else left += Math.max(0, mean - (isOpen ? nowMillis - (step.startedAtMillis ?? nowMillis) : 0));
    }
    return Math.round(left);
  }
}

function keyOf({ kind }: KnownJob, step: string): string {
  return `${kind}/${step}`;
}
