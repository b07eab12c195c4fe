import type { Metrics, Sample } from '@understudy/observability';
import type { RelayedState } from '@understudy/replication';

/** What Prometheus is told of each stream. */
export function addRelayMetrics(metrics: Metrics, states: () => readonly RelayedState[], spoolBytesMax: number): void {
  const each = (value: (state: RelayedState) => number) => (): Sample[] =>
    states().map((state) => ({ value: value(state), labels: { machine_id: state.machineId } }));
  metrics.gauge(
    'understudy_spooled_bytes',
    'Bytes in the spool',
    each(({ spooledBytes }) => spooledBytes),
  );
  metrics.gauge(
    'understudy_spooled_batches',
    'Batches in the spool that the replica does not have yet',
    each(({ spooledBatches }) => spooledBatches),
  );
  metrics.gauge('understudy_spool_bytes_max', 'Bytes each machine may spool', () => spoolBytesMax);
  metrics.gauge(
    'understudy_downstream_connected',
    '1 when the source side is connected',
    each(({ downstream }) => Number(downstream)),
  );
  metrics.gauge(
    'understudy_upstream_connected',
    '1 when the next hop is connected',
    each(({ upstream }) => Number(upstream)),
  );
  metrics.total(
    'understudy_received_sequence',
    'Newest batch here',
    each(({ received }) => received),
  );
  metrics.total(
    'understudy_durable_sequence',
    'Newest batch that the replica has durably',
    each(({ durable }) => durable),
  );
}
