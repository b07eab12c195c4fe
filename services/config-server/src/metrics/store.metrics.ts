import type { ReadModelRunner, RecordedEvent } from '@understudy/event-sourcing';
import { traceEvents } from '@understudy/messaging';
import type { Histogram, Metrics } from '@understudy/observability';

const LAG_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 5, 30];
/** Older events are history that is read again: their age says nothing of how far behind a read model is. */
const FRESH_MILLIS = 60_000;
const STATES = ['catching-up', 'live', 'stopped'] as const;

/** How far the read models are behind their event store. */
export class StoreMetrics {
  readonly #lag: Histogram;

  constructor(metrics: Metrics, runner: () => ReadModelRunner | undefined) {
    this.#lag = metrics.histogram(
      'understudy_read_model_lag_seconds',
      'From an event to the read models that show it',
      LAG_SECONDS,
    );
    metrics.gauge('understudy_read_models', 'Read models by state', () => {
      const statuses = runner()?.statuses() ?? [];
      return STATES.map((state) => ({
        value: statuses.filter((status) => status.state === state).length,
        labels: { state },
      }));
    });
  }

  /** A batch is in all read models. */
  applied(batch: readonly RecordedEvent[]): void {
    const now = Date.now();
    for (const { metadata } of batch) {
      const lagMillis = now - metadata.atMillis;
      if (lagMillis < FRESH_MILLIS) this.#lag.record(Math.max(0, lagMillis) / 1000);
    }
    traceEvents('apply', batch, {});
  }
}
