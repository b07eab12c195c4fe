import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { QemuFabric } from '@understudy/fabric';
import {
  type AdminClient,
  type AgentMachine,
  type JobView,
  type StandIn,
  type TargetMachine,
} from '@understudy/hosting';
import { buildGuestImage, Cluster, until } from '@understudy/testkit';
import type { Narrator } from './narrator.ts';
import { SourceMachine } from './source-machine.ts';

export const MACHINE = 'orders';
/** The line between the sites, so that an initial copy can be watched: 24 MiB/s. */
const LINE_BYTES_PER_SECOND = 24 * 1024 * 1024;
/** Ring and spool: small, so that the copy goes at the line's speed and not into buffers. */
const BUFFER_BYTES = 8 * 1024 * 1024;

/** Everything the demo has set up, and the way to take it all down again. */
export class Stage {
  readonly folder: string;
  readonly narrator: Narrator;
  readonly signal: AbortSignal;
  readonly cluster: Cluster;
  readonly source: SourceMachine;

  private constructor(
    folder: string,
    narrator: Narrator,
    signal: AbortSignal,
    cluster: Cluster,
    source: SourceMachine,
  ) {
    this.folder = folder;
    this.narrator = narrator;
    this.signal = signal;
    this.cluster = cluster;
    this.source = source;
  }

  static async build(narrator: Narrator, signal: AbortSignal): Promise<Stage> {
    const image = await buildGuestImage({ fillMiB: [56, 24] });
    const folder = mkdtempSync(join(tmpdir(), 'understudy-demo-'));
    const cluster = await Cluster.create({
      folder,
      relays: 1,
      agent: { ring: { bytes: BUFFER_BYTES } },
      relay: { rate: { bytesPerSecond: LINE_BYTES_PER_SECOND }, spool: { bytesMax: BUFFER_BYTES } },
      masterTarget: { fabric: { folder: join(folder, 'fab') } },
    });
    return new Stage(folder, narrator, signal, cluster, new SourceMachine(folder, image));
  }

  get agentAdmin(): AdminClient {
    return this.cluster.agent.admin;
  }

  get targetAdmin(): AdminClient {
    return this.cluster.masterTarget.admin;
  }

  agentView(): Promise<AgentMachine> {
    return this.agentAdmin.get<AgentMachine>(`/v1/machines/${MACHINE}`);
  }

  targetView(): Promise<TargetMachine> {
    return this.targetAdmin.get<TargetMachine>(`/v1/machines/${MACHINE}`);
  }

  /** Waits for a job of the master target; its failed step's reason is the error. */
  async finished(job: JobView): Promise<JobView> {
    const done = await until(
      `the job ${job.kind}`,
      async () => {
        const now = await this.targetAdmin.get<JobView>(`/v1/jobs/${job.key}`);
        return now.state !== 'running' && now;
      },
      { timeoutMillis: 60_000, everyMillis: 20, signal: this.signal },
    );
    const problem = done.steps.find((step) => step.state === 'failed')?.problem;
    if (done.state === 'failed') throw new Error(`${job.kind}: ${problem?.message} ${problem?.remedy}`);
    return done;
  }

  async standIn(key: string): Promise<StandIn> {
    return this.targetAdmin.get<StandIn>(`/v1/stand-ins/${key}`);
  }

  /** Nothing stays but, on request, the logs; answers where they are. */
  async close(keepLogs: boolean): Promise<string | undefined> {
    for (const machines of [this.source.fabric, new QemuFabric({ folder: join(this.folder, 'fab') })])
      for (const { key } of await machines.list()) await machines.stop(key, 0);
    await Promise.all(this.cluster.services.map((service) => service.process.kill()));
    const kept = keepLogs ? this.#keepLogs() : undefined;
    rmSync(this.folder, { recursive: true, force: true });
    return kept;
  }

  #keepLogs(): string {
    const kept = mkdtempSync(join(tmpdir(), 'understudy-demo-logs-'));
    for (const name of ['logs', 'src', 'fab'])
      if (existsSync(join(this.folder, name)))
        cpSync(join(this.folder, name), join(kept, name), {
          recursive: true,
          // Sockets and pid files are no evidence.
          filter: (path) => !/\/(qmp\.sock|pid)$/.test(path),
        });
    return kept;
  }
}
