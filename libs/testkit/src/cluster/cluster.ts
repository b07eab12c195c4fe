import { mkdirSync } from 'node:fs';
import { freePorts } from '../process/free-port.ts';
import { ClusterService } from './cluster-service.ts';

export interface ClusterOptions {
  /** An empty folder with a short path: all data, configurations and logs (`logs/<name>.log`) go there. */
  readonly folder: string;
  /** Process servers between the agent and the master target; default 1. */
  readonly relays?: number;
  readonly agent?: Readonly<Record<string, unknown>>;
  readonly relay?: Readonly<Record<string, unknown>>;
  readonly masterTarget?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * The real services as processes of their own that share nothing but sockets and the development authority: one agent, the process servers in a
 * row, one master target. Nothing is started yet: `startAll`, or each service by itself.
 */
export class Cluster {
  readonly folder: string;
  readonly agent: ClusterService;
  readonly relays: readonly ClusterService[];
  readonly masterTarget: ClusterService;

  private constructor(options: ClusterOptions, ports: readonly number[]) {
    this.folder = options.folder;
    mkdirSync(options.folder, { recursive: true });
    const common = { folder: options.folder, ...(options.env ? { env: options.env } : {}) };
    const listen = (index: number) => ({ listen: { host: '127.0.0.1', port: ports[index] } });
    const upstream = (index: number) => ({ upstream: [{ host: '127.0.0.1', port: ports[index] }] });
    const last = ports.length - 1;
    this.masterTarget = new ClusterService({
      ...{ ...common, kind: 'master-target', name: 'mt' },
      config: { ...listen(last), ...options.masterTarget },
    });
    this.relays = ports.slice(0, last).map((_, index) => {
      const config = { ...listen(index), ...upstream(index + 1), ...options.relay };
      return new ClusterService({ ...common, kind: 'process-server', name: `ps${index + 1}`, config });
    });
    this.agent = new ClusterService({
      ...{ ...common, kind: 'mobility-agent', name: 'ag' },
      config: { ...upstream(0), ...options.agent },
    });
  }

  static async create(options: ClusterOptions): Promise<Cluster> {
    return new Cluster(options, await freePorts((options.relays ?? 1) + 1));
  }

  /** All services, the agent first: the order of the stream. */
  get services(): readonly ClusterService[] {
    return [this.agent, ...this.relays, this.masterTarget];
  }

  async startAll(): Promise<void> {
    // The authority is made by the first that asks for it.
    await this.masterTarget.start();
    await Promise.all([...this.relays, this.agent].map((service) => service.start()));
  }

  /** An orderly end, then force. Stand-ins are processes of their own: clean them up before. */
  async stopAll(): Promise<void> {
    await Promise.all(this.services.map((service) => service.process.stop()));
  }
}
