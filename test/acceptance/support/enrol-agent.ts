import { join } from 'node:path';
import { understudy } from './cli.ts';
import { partProcess } from './part-process.ts';
import type { Platform } from './platform.ts';

export interface AgentOptions {
  readonly launch?: readonly string[];
  /** Its data folder; default: `ag` in the installation's. */
  readonly folder?: string;
  readonly config?: object;
}

/** An agent of the installation that enrols with a one-time token, through the process server, and runs. */
export async function enrolAgent(
  platform: Platform,
  name: string,
  siteId: string,
  { launch = [], folder = join(platform.folder, 'ag'), config = {} }: AgentOptions = {},
): Promise<ReturnType<typeof partProcess>> {
  const { host, port } = platform.agentAddress;
  const settings = ['role=mobility-agent', `partName=${name}`, `siteId=${siteId}`, `urls=["tls://${host}:${port}"]`];
  const { token } = await understudy<{ token: string }>(
    platform,
    ...['create', 'enrolment-token', ...settings.flatMap((each) => ['--set', each])],
  );
  const agent = partProcess({
    service: 'mobility-agent',
    data: folder,
    launch,
    config: {
      ...{ name, ops: { port: 0 }, upstream: [platform.agentAddress] },
      control: { enrolmentToken: token, processServers: [platform.agentAddress], telemetry: '1s' },
      ...config,
    },
  });
  platform.adopt(agent.process);
  await agent.start();
  return agent;
}
