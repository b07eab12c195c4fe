import type { Bus } from '@understudy/messaging';
import type { Counter, Histogram, Metrics } from '@understudy/observability';
import type { Engine } from './engine.ts';
import type { KnownJob } from './job/job.state.ts';

const SECONDS = [1, 5, 15, 60, 300, 900, 3600, 14_400, 86_400];

/** What the orchestrator shows of its jobs. */
export class OrchestratorMetrics {
  readonly #finished: Counter;
  readonly #durations: Histogram;

  constructor(metrics: Metrics, engine: () => Engine | undefined, bus: () => Bus | undefined) {
    metrics.gauge('understudy_bus_connected', '1 when the bus answers', () => Number(bus()?.isConnected ?? 0));
    metrics.gauge('understudy_jobs_running', 'Jobs that are not over', () => engine()?.runningJobs ?? 0);
    metrics.gauge('understudy_lease_held', '1 while this process works on jobs', () => (engine()?.holdsLease ? 1 : 0));
    metrics.gauge('understudy_lease_epoch', 'Epoch of the lease this process holds', () => engine()?.epoch ?? 0);
    this.#finished = metrics.counter('understudy_jobs_finished', 'Jobs that came to their end');
    this.#durations = metrics.histogram('understudy_job_duration_seconds', 'From the request to the end', SECONDS);
  }

  finished({ kind, finished, requestedAtMillis }: KnownJob): void {
    if (finished === undefined) return;
    this.#finished.add(1, { kind, outcome: finished.outcome });
    this.#durations.record(Math.max(0, finished.atMillis - requestedAtMillis) / 1000, { kind });
  }
}
