import type { Metrics } from './metrics.ts';

/** What every process tells about itself beside its event loop. */
export function addProcessMetrics(metrics: Metrics): void {
  metrics.gauge('understudy_process_resident_bytes', 'Resident memory', () => process.memoryUsage.rss());
  metrics.gauge('understudy_process_heap_used_bytes', 'JavaScript heap in use', () => process.memoryUsage().heapUsed);
  metrics.gauge(
    'understudy_process_external_bytes',
    'Buffers outside of the heap',
    () => process.memoryUsage().external,
  );
  metrics.total('understudy_process_cpu_seconds', 'Processor time used', () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  });
  metrics.gauge('understudy_process_uptime_seconds', 'Time since the start', () => process.uptime());
}
