import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type About, type AdminClient, adminClient, NODE_FLAGS } from '@understudy/hosting';
import { TestProcess } from '../process/test-process.ts';
import { until } from '../process/until.ts';

export type ServiceKind = 'mobility-agent' | 'process-server' | 'master-target';

const repository = fileURLToPath(new URL('../../../../', import.meta.url));
const START_MILLIS = 30_000;

/** One real service process of a cluster, with a data folder and a configuration file of its own. */
export class ClusterService {
  readonly kind: ServiceKind;
  readonly name: string;
  readonly dataFolder: string;
  readonly process: TestProcess;
  readonly admin: AdminClient;

  constructor(options: {
    kind: ServiceKind;
    name: string;
    folder: string;
    config: Readonly<Record<string, unknown>>;
    env?: Readonly<Record<string, string>>;
  }) {
    this.kind = options.kind;
    this.name = options.name;
    this.dataFolder = join(options.folder, options.name);
    const logs = join(options.folder, 'logs');
    mkdirSync(logs, { recursive: true });
    const configPath = join(options.folder, `${options.name}.json`);
    const authority = join(options.folder, 'authority');
    const base = { name: options.name, data: this.dataFolder, ops: { port: 0 }, identity: { authority } };
    writeFileSync(configPath, `${JSON.stringify({ ...base, ...options.config }, null, 2)}\n`);
    this.process = new TestProcess({
      name: options.name,
      command: process.execPath,
      args: [...NODE_FLAGS, join(repository, 'services', options.kind, 'dist/main.js'), '--config', configPath],
      logPath: join(logs, `${options.name}.log`),
      ...(options.env ? { env: options.env } : {}),
    });
    this.admin = adminClient(join(this.dataFolder, 'admin.sock'));
  }

  /** Starts the process and waits until its admin socket answers; fails at once, with its last words, when it ends instead. */
  async start(): Promise<About> {
    this.process.start();
    const options = { timeoutMillis: START_MILLIS, everyMillis: 20 };
    const about = await until(
      `${this.name}'s admin socket`,
      async () => (this.process.isRunning ? this.#about() : 'ended'),
      options,
    );
    if (about === 'ended') throw new Error(`${this.name} ended: ${this.process.logTail()}`);
    return about;
  }

  async restart(): Promise<About> {
    await this.process.kill();
    return this.start();
  }

  async #about(): Promise<About> {
    const about = await this.admin.get<About>('/v1/about');
    // A socket of a killed predecessor cannot answer, but one that is still ending could.
    if (about.processId !== this.process.processId) throw new Error('another process answers');
    return about;
  }
}
