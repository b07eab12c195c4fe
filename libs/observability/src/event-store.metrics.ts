import type { Metrics } from './metrics.ts';

const APPEND_SECONDS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 5];

/** What `timedEventStore` tells of an append. */
export interface AppendTold {
  readonly seconds: number;
  readonly events: number;
  readonly outcome: string;
}

/** How an event store goes; what is answered is told of every append. */
export function addEventStoreMetrics(metrics: Metrics): (append: AppendTold) => void {
  const seconds = metrics.histogram(
    'understudy_event_append_seconds',
    'From the append to its durability',
    APPEND_SECONDS,
  );
  const events = metrics.counter('understudy_events_appended', 'Events that were appended');
  // There from the start: a rate over what does not exist yet is nothing at all.
  events.add(0);
  return ({ seconds: took, events: count, outcome }) => {
    seconds.record(took, { outcome });
    if (outcome === 'appended') events.add(count);
  };
}
