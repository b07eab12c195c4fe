import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Metrics } from './metrics.ts';

const RESOLUTION_MILLIS = 10;
const WINDOW_MILLIS = 15_000;
const NANOS_PER_SECOND = 1e9;

export interface EventLoopWatch {
  /** The 99th percentile over the last closed window or the open one, whichever is worse: a stall is seen at once and for a while. */
  delayP99Millis(): number;
  stop(): void;
}

/**
 * Measures how long the event loop of this thread keeps others waiting. The figure contains the sampling interval of 10 ms, which is taken off.
 */
export function watchEventLoop(metrics?: Metrics): EventLoopWatch {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MILLIS });
  histogram.enable();
  let lastSeconds = 0;
  const openSeconds = () =>
    histogram.count === 0 ? 0 : Math.max(0, histogram.percentile(99) / NANOS_PER_SECOND - RESOLUTION_MILLIS / 1000);
  const timer = setInterval(() => {
    lastSeconds = openSeconds();
    histogram.reset();
  }, WINDOW_MILLIS);
  timer.unref();
  const p99Seconds = () => Math.max(lastSeconds, openSeconds());
  metrics?.gauge('understudy_event_loop_delay_p99_seconds', 'Event-loop delay, 99th percentile over 15 s', p99Seconds);
  return {
    delayP99Millis: () => p99Seconds() * 1000,
    stop: () => {
      clearInterval(timer);
      histogram.disable();
    },
  };
}
