import type { AgentMachine } from '@understudy/hosting';
import type { Metrics, Sample } from '@understudy/observability';
import type { AttachedMachine } from './attached-machine.ts';

const MODES = ['initial', 'streaming', 'coalescing', 'resync', 'paused', 'interrupted', 'fenced'];

/** What Prometheus sees of each machine. Read only when it asks. */
export function addMachineMetrics(metrics: Metrics, machines: () => Iterable<AttachedMachine>): void {
  const each = (value: (machine: AgentMachine) => number | undefined) => () => [...samples(machines(), value)];
  const gauge = (name: string, description: string, value: (machine: AgentMachine) => number | undefined) =>
    metrics.gauge(name, description, each(value));
  const total = (name: string, description: string, value: (machine: AgentMachine) => number | undefined) =>
    metrics.total(name, description, each(value));

  gauge('understudy_rpo_seconds', 'Age of the oldest write that is not in a durable seal', ({ rpoMillis }) =>
    toSeconds(rpoMillis),
  );
  gauge('understudy_rpo_forecast_seconds', 'RPO at the end of the run under way', ({ forecastRpoMillis }) =>
    toSeconds(forecastRpoMillis),
  );
  gauge('understudy_lag_bytes', 'Bytes that are not at the target', ({ lagBytes }) => lagBytes);
  gauge('understudy_dirty_bytes', 'Bytes marked in the dirty map', ({ dirtyBytes }) => dirtyBytes);
  gauge('understudy_doubt_bytes', 'Bytes that wait for a comparison', ({ doubtBytes }) => doubtBytes);
  gauge('understudy_ring_used_bytes', 'Ring between loop and sender: in use', ({ ringUsedBytes }) => ringUsedBytes);
  gauge('understudy_ring_bytes', 'Ring between loop and sender: size', ({ ringBytes }) => ringBytes);
  gauge('understudy_connected', '1 when the next hop answers', ({ connected }) => Number(connected));
  total('understudy_written_bytes', 'Bytes written by the machine', ({ writtenBytes }) => writtenBytes);
  total('understudy_sent_bytes', 'Bytes of content handed to the stream', ({ sentBytes }) => sentBytes);
  total('understudy_sender_restarts', 'Times the sender thread was started again', ({ sender }) => sender.restarts);
  metrics.gauge('understudy_mode', 'Mode of replication: 1 for the one that holds', () => modeSamples(machines()));
  metrics.gauge('understudy_sender_event_loop_delay_p99_seconds', 'Event-loop delay of the sender thread', () =>
    [...machines()].flatMap((machine) => sample(machine.name, toSeconds(machine.senderDelayP99Millis))),
  );
}

function* samples(
  machines: Iterable<AttachedMachine>,
  value: (machine: AgentMachine) => number | undefined,
): Iterable<Sample> {
  for (const machine of machines) {
    const described = machine.describe();
    yield* sample(described.name, value(described));
  }
}

function sample(machine: string, value: number | undefined): Sample[] {
  return value === undefined ? [] : [{ value, labels: { machine } }];
}

function modeSamples(machines: Iterable<AttachedMachine>): Sample[] {
  return [...machines].flatMap((machine) => {
    const { mode, name } = machine.describe();
    return MODES.map((one) => ({ value: Number(one === mode), labels: { machine: name, mode: one } }));
  });
}

function toSeconds(millis: number | undefined): number | undefined {
  return millis === undefined ? undefined : millis / 1000;
}
