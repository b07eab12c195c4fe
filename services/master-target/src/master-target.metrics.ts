import { Inject, Injectable } from '@nestjs/common';
import type { Metrics, Sample } from '@understudy/observability';
import { CONTEXT, type MasterTargetContext } from './master-target.context.ts';
import type { Replica } from './replica/replica.ts';
import { ReplicasService } from './replica/replicas.service.ts';
import { ReplicationService } from './replication.service.ts';
import { ViewsService } from './views/views.service.ts';

type Value = (replica: Replica) => number | undefined;

/** What Prometheus sees of a master target. Read only when it asks. */
@Injectable()
export class MasterTargetMetrics {
  constructor(
    @Inject(CONTEXT) { metrics }: MasterTargetContext,
    replicas: ReplicasService,
    replication: ReplicationService,
    views: ViewsService,
  ) {
    const each = (value: Value) => () => replicas.list().flatMap((replica) => sample(replica, value(replica)));
    addSources(metrics, each, replication);
    addPositions(metrics, each);
    addStore(metrics, each);
    metrics.gauge('understudy_sessions', 'Connections of sources', () => replication.sessionCount);
    metrics.gauge('understudy_views', 'Open views', () => views.list().length);
  }
}

type Each = (value: Value) => () => Sample[];

function addSources(metrics: Metrics, each: Each, replication: ReplicationService): void {
  const rpo = each(({ machineId }) => toSeconds(replication.rpoMillis(machineId)));
  const heard = each(({ machineId }) => Number(replication.isHeard(machineId)));
  metrics.gauge('understudy_rpo_seconds', 'Age of the newest state a machine can be recovered to', rpo);
  metrics.gauge('understudy_source_heard', '1 when the machine’s agent is heard', heard);
}

function addPositions(metrics: Metrics, each: Each): void {
  const held = each(({ store }) => store.held().sequence);
  const durable = each(({ store }) => store.durable().sequence);
  const sealed = each(({ store }) => store.durable().sealed);
  metrics.total('understudy_held_sequence', 'Newest batch held', held);
  metrics.total('understudy_durable_sequence', 'Newest durable batch', durable);
  metrics.total('understudy_sealed_sequence', 'Newest durable seal: the newest point', sealed);
  metrics.gauge(
    'understudy_generation',
    'Generation that rules',
    each((replica) => replica.ruling().number),
  );
}

function addStore(metrics: Metrics, each: Each): void {
  const points = each((replica) => replica.figures().pointCount);
  const bytes = each((replica) => replica.figures().storeBytes);
  const journal = each((replica) => replica.figures().journalBytes);
  metrics.gauge('understudy_points', 'Recovery points', points);
  metrics.gauge('understudy_store_bytes', 'Bytes of a replica on disk', bytes);
  metrics.gauge('understudy_journal_bytes', 'Bytes of its journal', journal);
  metrics.gauge(
    'understudy_faults',
    'Damaged places',
    each(({ store }) => store.faults().length),
  );
  metrics.gauge(
    'understudy_pins',
    'Points that somebody holds',
    each(({ pins }) => pins.list().length),
  );
  metrics.gauge(
    'understudy_branches',
    'Branches',
    each(({ branches }) => branches.list().length),
  );
}

function sample({ machineId, name }: Replica, value: number | undefined): Sample[] {
  return value === undefined ? [] : [{ value, labels: { machine: name, machine_id: machineId } }];
}

function toSeconds(millis: number | undefined): number | undefined {
  return millis === undefined ? undefined : millis / 1000;
}
