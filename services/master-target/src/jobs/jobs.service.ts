import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { ServiceRefusal } from '@understudy/hosting';
import { TargetControl } from '../control/target-control.ts';
import { CONTEXT, type MasterTargetContext } from '../master-target.context.ts';
import type { Replica } from '../replica/replica.ts';
import { ReplicasService } from '../replica/replicas.service.ts';
import { ReplicationService } from '../replication.service.ts';
import { cleanupSteps, forgetSteps } from '../stand-ins/removal.steps.ts';
import { StandInRegistry } from '../stand-ins/stand-in.registry.ts';
import { type StandInRequest, standInSteps } from '../stand-ins/stand-in.steps.ts';
import { ViewsService } from '../views/views.service.ts';
import type { Job, JobDefinition } from './job.types.ts';
import { JobRunner } from './job-runner.ts';
import { JobStore } from './job-store.ts';

/** The jobs of this master target: which there are, and that they go on after a restart. */
@Injectable()
export class JobsService implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #runner: JobRunner;
  readonly #registry: StandInRegistry;
  readonly #control: TargetControl;
  readonly #replication: ReplicationService;

  constructor(
    @Inject(CONTEXT) context: MasterTargetContext,
    replicas: ReplicasService,
    replication: ReplicationService,
    registry: StandInRegistry,
    views: ViewsService,
    control: TargetControl,
  ) {
    const { config, log } = context;
    this.#registry = registry;
    this.#control = control;
    this.#replication = replication;
    const steps = standInSteps({ config, replicas, replication, registry });
    const definitions: JobDefinition[] = [
      { kind: 'test-failover', steps: [steps.point, steps.branch, steps.create, steps.start] },
      {
        kind: 'failover',
        steps: [
          steps.prerequisites,
          steps.generation,
          steps.point,
          steps.branch,
          steps.create,
          steps.start,
          steps.hydrate,
        ],
      },
      { kind: 'cleanup', steps: cleanupSteps(registry) },
      { kind: 'forget', steps: forgetSteps({ replicas, replication, registry, views }) },
    ];
    const observer = {
      stepFailed: (job: Job, step: { name: string }, error: unknown) =>
        log.tell('step-failed', `${job.kind}: “${step.name}” failed`, { job: job.key, error }),
      finished: (job: Job) =>
        log.tell('job-finished', `${job.kind} ${job.state}`, { job: job.key, machine: job.machineId }),
    };
    this.#runner = new JobRunner(new JobStore(join(config.data, 'jobs')), definitions, observer, Date.now);
  }

  /** Everything that jobs use is up now. */
  onApplicationBootstrap(): void {
    this.#runner.resume();
  }

  async onModuleDestroy(): Promise<void> {
    await this.#runner.stop();
  }

  list(): Job[] {
    return this.#runner.list();
  }

  get(key: string): Job {
    return this.#runner.get(key);
  }

  retry(key: string): Job {
    return this.#runner.retry(key);
  }

  /** A drill holds nothing: any number of them may be made beside everything else. */
  testFailover(replica: Replica, request: StandInRequest, key: string = newKey('drill')): Job {
    if (request.network === 'user')
      throw new ServiceRefusal(
        422,
        'drill-needs-isolation',
        'a drill must not reach the network of its machine',
        'Use “none” or “isolated”.',
      );
    const { machineId } = replica;
    return this.#runner.submit({ key, kind: 'test-failover', machineId, holds: key, request: { ...request } });
  }

  failover(replica: Replica, request: StandInRequest, key: string = newKey('failover')): Job {
    const other = this.#registry
      .documents()
      .find((one) => one.kind === 'failover' && one.machineId === replica.machineId && one.key !== key);
    if (other !== undefined)
      throw new ServiceRefusal(
        409,
        'failed-over-already',
        `${replica.name} was failed over already: stand-in ${other.key}`,
        `To choose another point: understudy --local cleanup ${other.key}, then fail over again. What it wrote since is lost then.`,
      );
    const { machineId } = replica;
    return this.#runner.submit({ key, kind: 'failover', machineId, holds: machineId, request: { ...request } });
  }

  cleanup(standIn: string, request: { key?: string | undefined; confirm?: string | undefined }): Job {
    const jobKey = request.key ?? `cleanup-${standIn}`.slice(0, 40);
    if (!this.#registry.has(standIn)) {
      const known = this.#runner.list().find((job) => job.key === jobKey);
      if (known !== undefined) return known;
    }
    const { machineId, machineName, kind, managedBy } = this.#registry.document(standIn);
    if (managedBy === 'control-plane') this.#control.refuseLocal(machineId, machineName, 'cleanup');
    if (kind === 'failover' && request.confirm !== machineName)
      throw new ServiceRefusal(
        422,
        'not-confirmed',
        `stand-in ${standIn} is machine ${machineName} itself now: its disks and everything written since the failover would be gone`,
        `Confirm with the machine's name: understudy --local cleanup ${standIn} --confirm ${machineName}`,
      );
    const holds = kind === 'failover' ? machineId : standIn;
    return this.#runner.submit({ key: jobKey, kind: 'cleanup', machineId, holds, request: { standIn } });
  }

  async forget(
    replica: Replica,
    said: { readonly confirm: string; readonly evenIfSending: boolean },
    key: string = newKey('forget'),
  ): Promise<Job> {
    this.#control.refuseLocal(replica.machineId, replica.name, 'forget');
    if (said.confirm !== replica.name)
      throw new ServiceRefusal(
        422,
        'not-confirmed',
        `“${said.confirm}” is not the name of the machine (${replica.name})`,
        'Forgetting removes all of its points: give its name.',
      );
    const standIn = this.#registry.documents().find(({ machineId }) => machineId === replica.machineId);
    if (standIn !== undefined)
      throw new ServiceRefusal(
        409,
        'stand-in-exists',
        `stand-in ${standIn.key} runs from this replica`,
        `Remove it first: understudy --local cleanup ${standIn.key}`,
      );
    const busy = this.#runner.list().find((job) => job.machineId === replica.machineId && job.state === 'running');
    if (busy !== undefined)
      throw new ServiceRefusal(
        409,
        'machine-busy',
        `job ${busy.key} (${busy.kind}) works with this replica`,
        'Wait for it: understudy --local jobs',
      );
    const { machineId } = replica;
    if (!said.evenIfSending && (await this.#replication.isSending(machineId)))
      throw new ServiceRefusal(
        409,
        'source-still-sends',
        `the agent of ${replica.name} still sends: all points would be removed, and the replica begins anew at once with a whole copy`,
        `Stop protecting it first, on its host: understudy --local unprotect ${replica.name}; or, to begin anew: understudy --local forget ${replica.name} --confirm ${replica.name} --even-if-sending`,
      );
    return this.#runner.submit({ key, kind: 'forget', machineId, holds: machineId, request: {} });
  }
}

function newKey(kind: string): string {
  return `${kind}-${randomBytes(4).toString('hex')}`;
}
