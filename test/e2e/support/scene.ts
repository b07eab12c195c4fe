import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@understudy/block';
import { QemuFabric } from '@understudy/fabric';
import type {
  AgentMachine,
  FailoverRequest,
  JobView,
  PointPage,
  ProtectRequest,
  ServedDisk,
  ServedView,
  StandIn,
  TargetMachine,
} from '@understudy/hosting';
import { NbdClient } from '@understudy/nbd';
import { Cluster, type ClusterOptions, until } from '@understudy/testkit';

export const MEBIBYTE = 1024 * 1024;
const STREAMING_MILLIS = 60_000;

/** A cluster of real processes in a folder of its own, and what a user does with it. Everything goes away with `close`. */
export class Scene {
  readonly folder: string;
  readonly cluster: Cluster;

  private constructor(folder: string, cluster: Cluster) {
    this.folder = folder;
    this.cluster = cluster;
    // A bench that is ended in the middle never comes to `close`; the cluster's processes go by their own handler.
    process.once('exit', this.#remove);
  }

  readonly #remove = () => rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });

  static async open(options: Omit<ClusterOptions, 'folder'> = {}): Promise<Scene> {
    const folder = mkdtempSync(join(tmpdir(), 'us-e2e-'));
    const masterTarget = { fabric: { folder: join(folder, 'fab') }, ...options.masterTarget };
    const scene = new Scene(folder, await Cluster.create({ ...options, folder, masterTarget }));
    try {
      await scene.cluster.startAll();
      return scene;
    } catch (error) {
      await scene.close();
      throw error;
    }
  }

  get sourceFabric(): QemuFabric {
    return new QemuFabric({ folder: join(this.folder, 'src') });
  }

  diskPath(name: string): string {
    return join(this.folder, `${name}.raw`);
  }

  makeDisk(name: string, sizeMiB: number): void {
    writeFileSync(this.diskPath(name), '');
    truncateSync(this.diskPath(name), sizeMiB * MEBIBYTE);
  }

  protect(name: string, disks: readonly string[], more: Partial<ProtectRequest> = {}): Promise<AgentMachine> {
    return this.cluster.agent.admin.post<AgentMachine>('/v1/machines', {
      ...{ name, memoryMiB: 128, ...more },
      disks: disks.map((disk) => ({ name: disk, path: this.diskPath(disk) })),
    });
  }

  agentView(name: string): Promise<AgentMachine> {
    return this.cluster.agent.admin.get<AgentMachine>(`/v1/machines/${name}`);
  }

  targetView(name: string): Promise<TargetMachine> {
    return this.cluster.masterTarget.admin.get<TargetMachine>(`/v1/machines/${name}`);
  }

  /** Waits until replication streams, nothing is in doubt, and every write is in a durable point at most so many milliseconds later; 0: all of them. */
  streaming(name: string, rpoMillisMax = 1_000): Promise<AgentMachine> {
    return until(
      `${name} streaming`,
      async () => {
        const machine = await this.agentView(name);
        if (isStreaming(machine) && machine.rpoMillis! <= rpoMillisMax && (rpoMillisMax > 0 || isSettled(machine)))
          return machine;
        throw new Error(
          `${machine.mode} ${machine.reason}, RPO ${machine.rpoMillis}, lag ${machine.lagBytes}, ${machine.sender.lastProblem ?? ''}`,
        );
      },
      { timeoutMillis: STREAMING_MILLIS, everyMillis: 20 },
    );
  }

  points(name: string, limit = 100): Promise<PointPage> {
    return this.cluster.masterTarget.admin.get<PointPage>(`/v1/machines/${name}/points?limit=${limit}`);
  }

  /** The sequences of all points, newest first. */
  async allPoints(name: string): Promise<number[]> {
    const { admin } = this.cluster.masterTarget;
    const sequences: number[] = [];
    for (let before = ''; ; ) {
      const page = await admin.get<PointPage>(`/v1/machines/${name}/points?limit=1000${before}`);
      sequences.push(...page.points.map(({ sequence }) => sequence));
      if (page.next === undefined) return sequences;
      before = `&before=${page.next}`;
    }
  }

  /** The whole content of all disks at a point, over NBD. */
  async contentAt(name: string, point: string): Promise<Buffer[]> {
    const { admin } = this.cluster.masterTarget;
    const view = await admin.post<ServedView>(`/v1/machines/${name}/views`, { point });
    try {
      return await Promise.all(view.disks.map(readWhole));
    } finally {
      await admin.delete(`/v1/views/${view.id}`);
    }
  }

  /** Runs a drill or a failover to its end. */
  failover(verb: 'test-failover' | 'failover', name: string, request: FailoverRequest): Promise<JobView> {
    return this.#job(verb, `/v1/machines/${name}/${verb}`, request);
  }

  cleanup(standIn: string): Promise<JobView> {
    return this.#job('cleanup', `/v1/stand-ins/${standIn}/cleanup`, {});
  }

  async #job(verb: string, path: string, request: object): Promise<JobView> {
    const { admin } = this.cluster.masterTarget;
    const { key } = await admin.post<JobView>(path, request);
    const ask = async () => {
      const job = await admin.get<JobView>(`/v1/jobs/${key}`);
      return job.state !== 'running' && job;
    };
    const job = await until(`job ${verb}`, ask, { timeoutMillis: 60_000 });
    const problem = job.steps.find((step) => step.state === 'failed')?.problem;
    if (problem) throw new Error(`${verb}: ${problem.code} ${problem.message}`);
    return job;
  }

  standIn(key: string): Promise<StandIn> {
    return this.cluster.masterTarget.admin.get<StandIn>(`/v1/stand-ins/${key}`);
  }

  /** The last words of every process, for a failed test's message. */
  lastWords(): string {
    return this.cluster.services.map(({ name, process }) => `--- ${name}\n${process.logTail(1_500)}`).join('\n');
  }

  async close(): Promise<void> {
    for (const folder of ['src', 'fab']) {
      const fabric = new QemuFabric({ folder: join(this.folder, folder) });
      for (const { key } of await fabric.list()) await fabric.stop(key, 0);
    }
    await Promise.all(this.cluster.services.map(({ process }) => process.kill()));
    if (process.env['UNDERSTUDY_KEEP']) console.error(`kept: ${this.folder}`);
    else this.#remove();
    process.off('exit', this.#remove);
  }
}

function isStreaming({ mode, connected, rpoMillis, doubtBytes }: AgentMachine): boolean {
  return mode === 'streaming' && connected && rpoMillis !== undefined && doubtBytes === 0;
}

/** Whether the newest durable point is the disk as it is. */
export function isSettled({ rpoMillis, sealedBatch, durableBatch }: AgentMachine): boolean {
  return rpoMillis === 0 && sealedBatch === durableBatch;
}

/** The whole content of a served disk. */
export async function readWhole({ socketPath, exportName, sizeBytes }: ServedDisk): Promise<Buffer> {
  const client = await NbdClient.connectUnix(socketPath, { clock: systemClock, exportName });
  try {
    const content = Buffer.alloc(sizeBytes);
    for (let at = 0; at < sizeBytes; at += MEBIBYTE) await client.read(content.subarray(at, at + MEBIBYTE), at);
    return content;
  } finally {
    await client.close();
  }
}
