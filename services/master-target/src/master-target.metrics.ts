import { Inject, Injectable } from '@nestjs/common';
import type { Sample } from '@understudy/observability';
import { CONTEXT, type MasterTargetContext } from './master-target.context.ts';
import type { Replica } from './replica/replica.ts';
import { ReplicasService } from './replica/replicas.service.ts';
import { ReplicationService } from './replication.service.ts';
import { ViewsService } from './views/views.service.ts';

/** What Prometheus sees of a master target. */
@Injectable()
export class MasterTargetMetrics {
  constructor(
    @Inject(CONTEXT) { metrics }: MasterTargetContext,
    replicas: ReplicasService,
    replication: ReplicationService,
    views: ViewsService,
  ) {
    const each = (value: (replica: Replica) => number | undefined) => () =>
      replicas.list().flatMap((replica) => sample(replica, value(replica)));
    const seconds = (millis: number | undefined) => (millis === undefined ? undefined : millis / 1000);
    metrics.gauge(
      'understudy_rpo_seconds',
      'Age of the newest state a machine can be recovered to',
      each(({ machineId }) => seconds(replication.rpoMillis(machineId))),
    );
    metrics.gauge(
      'understudy_source_heard',
      '1 when the machine’s agent is heard',
      each(({ machineId }) => Number(replication.isHeard(machineId))),
    );
    metrics.total(
      'understudy_held_sequence',
      'Newest batch held',
      each(({ store }) => store.held().sequence),
    );
    metrics.total(
      'understudy_durable_sequence',
      'Newest durable batch',
      each(({ store }) => store.durable().sequence),
    );
    metrics.total(
      'understudy_sealed_sequence',
      'Newest durable seal: the newest point',
      each(({ store }) => store.durable().sealed),
    );
    metrics.gauge(
      'understudy_generation',
      'Generation that rules the replica',
      each((replica) => replica.ruling().number),
    );
    metrics.gauge(
      'understudy_faults',
      'Places of the replica that are damaged',
      each(({ store }) => store.faults().length),
    );
    metrics.gauge(
      'understudy_pins',
      'Points that are held by somebody',
      each(({ pins }) => pins.list().length),
    );
    metrics.gauge(
      'understudy_branches',
      'Branches of a replica',
      each(({ branches }) => branches.list().length),
    );
    metrics.gauge('understudy_sessions', 'Connections of sources', () => replication.sessionCount);
    metrics.gauge('understudy_views', 'Open views', () => views.list().length);
  }
}

function sample({ machineId, name }: Replica, value: number | undefined): Sample[] {
  return value === undefined ? [] : [{ value, labels: { machine: name, machine_id: machineId } }];
}
