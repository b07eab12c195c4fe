import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApiClient, answerOf, api, connect } from '@understudy/api-client';
import { QemuFabric } from '@understudy/fabric';
import { type AdminClient, type AgentMachine, adminClient, type StandIn } from '@understudy/hosting';
import { buildGuestImage, until } from '@understudy/testkit';
import { connectionOf } from '../api/choose-control-plane.ts';
import { write } from '../api/exchange.ts';
import { apiEnrolment } from '../up/api.enrolment.ts';
import { USUAL_PORTS } from '../up/installation.plan.ts';
import { Installation } from '../up/installation.ts';
import { BUFFER_BYTES, Host } from './host.ts';
import type { Narrator } from './narrator.ts';
import { SourceMachine } from './source-machine.ts';

export const MACHINE = 'orders';
export const PROCESS_SERVER = 'ps-primary';
/** The line between the sites, so that an initial copy can be watched: 24 MiB/s. */
const LINE_BYTES_PER_SECOND = 24 * 1024 * 1024;
const JOB_MILLIS = 90_000;
const JOB_POLL_MILLIS = 50;
/** Whatever is free: the demo is in nobody's way. */
const FREE_PORTS = Object.fromEntries(Object.keys(USUAL_PORTS).map((use) => [use, 0]));

/** Everything the demo has set up, and the way to take it all down again. */
export class Stage {
  readonly folder: string;
  readonly narrator: Narrator;
  readonly signal: AbortSignal;
  readonly installation: Installation;
  readonly source: SourceMachine;
  readonly host: Host;
  readonly #data: string;
  #client: ApiClient | undefined;

  private constructor(
    parts: Pick<Stage, 'folder' | 'narrator' | 'signal' | 'installation' | 'source'> & { data: string },
  ) {
    const { folder, narrator, signal, installation, source, data } = parts;
    this.folder = folder;
    this.narrator = narrator;
    this.signal = signal;
    this.installation = installation;
    this.source = source;
    this.#data = data;
    const port = installation.state.ports['primary/process-server']!;
    this.host = new Host(folder, { host: '127.0.0.1', port });
  }

  static async build(narrator: Narrator, signal: AbortSignal): Promise<Stage> {
    const image = await buildGuestImage({ fillMiB: [56, 24] });
    const folder = mkdtempSync(join(tmpdir(), 'understudy-demo-'));
    const data = join(folder, 'd');
    const installation = await Installation.open({
      ...{ data, enrolment: apiEnrolment, usualPorts: FREE_PORTS },
      tell: (event) => {
        if (event.type === 'ended' && !signal.aborted)
          narrator.line(`${event.name} ended (${event.how}); its supervisor starts it again`);
      },
      more: {
        [PROCESS_SERVER]: { rate: { bytesPerSecond: LINE_BYTES_PER_SECOND }, spool: { bytesMax: BUFFER_BYTES } },
      },
    });
    const source = new SourceMachine(folder, image);
    return new Stage({ folder, narrator, signal, installation, source, data });
  }

  /** The REST API; there once the installation is up. */
  get client(): ApiClient {
    this.#client ??= connect(connectionOf(this.installation.state));
    return this.#client;
  }

  /** Of the target's host: consoles and views are looked at where they are. */
  get targetAdmin(): AdminClient {
    return adminClient(join(this.#data, 'recovery', 'master-target', 'admin.sock'));
  }

  agentView(): Promise<AgentMachine> {
    return this.host.admin.get<AgentMachine>(`/v1/machines/${MACHINE}`);
  }

  async item(): Promise<api.Item> {
    const { data } = await answerOf(api.itemList({ client: this.client, query: { name: MACHINE } }));
    const [item] = data.items;
    if (item === undefined) throw new Error(`${MACHINE} is not protected`);
    return item;
  }

  /** Begins an operation and waits for its job to succeed; its failed step's reason is the error. */
  async job(begin: Parameters<typeof write<api.JobReceipt>>[0], watch?: (job: api.Job) => void): Promise<api.Job> {
    const { data } = await write(begin);
    const { jobId } = data;
    const options = { timeoutMillis: JOB_MILLIS, everyMillis: JOB_POLL_MILLIS, signal: this.signal };
    const ended = async () => {
      const { data: job } = await answerOf(api.jobRead({ client: this.client, path: { jobId } }));
      watch?.(job);
      return ['succeeded', 'failed', 'cancelled', 'superseded'].includes(job.state) && job;
    };
    const job = await until(`the end of job ${jobId}`, ended, options);
    if (job.state !== 'succeeded')
      throw new Error(`${job.kind} ${job.state}: ${job.problem?.message} ${job.problem?.remedy}`);
    return job;
  }

  async standIn(key: string): Promise<StandIn> {
    return this.targetAdmin.get<StandIn>(`/v1/stand-ins/${key}`);
  }

  /** SIGKILL for a part of the installation. */
  killPart(name: string): void {
    const [, supervised] = [...this.installation.parts].find(([plan]) => plan.name === name)!;
    if (supervised.processId !== undefined) process.kill(supervised.processId, 'SIGKILL');
  }

  /** Nothing stays but, on request, the logs; answers where they are. */
  async close(keepLogs: boolean): Promise<string | undefined> {
    for (const folder of [join(this.folder, 'src'), join(this.#data, 'fabric', 'recovery')]) {
      const fabric = new QemuFabric({ folder });
      for (const { key } of await fabric.list()) await fabric.stop(key, 0);
    }
    await this.host.agent.kill();
    await this.installation.stop();
    const kept = keepLogs ? this.#keepLogs() : undefined;
    rmSync(this.folder, { recursive: true, force: true });
    return kept;
  }

  #keepLogs(): string {
    const kept = mkdtempSync(join(tmpdir(), 'understudy-demo-logs-'));
    for (const name of ['agent.log', 'd/logs', 'src', 'd/fabric'])
      if (existsSync(join(this.folder, name)))
        cpSync(join(this.folder, name), join(kept, name), {
          recursive: true,
          // Sockets and pid files are no evidence.
          filter: (path) => !/\/(qmp\.sock|pid)$/.test(path),
        });
    return kept;
  }
}
