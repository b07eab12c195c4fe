import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type About, type AdminClient, adminClient } from '@understudy/hosting';
import { TestProcess, until } from '@understudy/testkit';
import { serviceCommand } from '../services.ts';

/** Ring and spool: small, so that the copy goes at the line's speed and not into buffers. */
export const BUFFER_BYTES = 8 * 1024 * 1024;
const START_MILLIS = 30_000;

/** The host of the machine: its mobility agent, a process of its own that no supervisor looks after. */
export class Host {
  readonly name = 'host-1';
  readonly agent: TestProcess;
  readonly admin: AdminClient;
  readonly #configPath: string;
  readonly #data: string;
  readonly #processServer: { readonly host: string; readonly port: number };

  constructor(folder: string, processServer: { readonly host: string; readonly port: number }) {
    this.#data = join(folder, 'agent');
    this.#configPath = join(folder, 'agent.json');
    this.#processServer = processServer;
    const [command, ...args] = serviceCommand('mobility-agent');
    this.agent = new TestProcess({
      ...{ name: 'agent', command, args: [...args, '--config', this.#configPath] },
      logPath: join(folder, 'agent.log'),
    });
    this.admin = adminClient(join(this.#data, 'admin.sock'));
  }

  /** Where agents enrol: through their process server. */
  get enrolmentUrl(): string {
    return `tls://${this.#processServer.host}:${this.#processServer.port}`;
  }

  async start(enrolmentToken: string): Promise<void> {
    const config = {
      ...{ name: this.name, data: this.#data, ops: { port: 0 }, ring: { bytes: BUFFER_BYTES } },
      upstream: [this.#processServer],
      control: { enrolmentToken, processServers: [this.#processServer], telemetry: '1s' },
    };
    writeFileSync(this.#configPath, JSON.stringify(config), { mode: 0o600 });
    this.agent.start();
    const answers = async () => {
      if (!this.agent.isRunning) throw new Error(`the agent ended: ${this.agent.logTail(500)}`);
      return (await this.admin.get<About>('/v1/about')).processId === this.agent.processId;
    };
    await until('the agent', answers, { timeoutMillis: START_MILLIS });
  }
}
