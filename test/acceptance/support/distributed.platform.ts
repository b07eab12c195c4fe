import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts, type TestProcess, until } from '@understudy/testkit';
import { understudy } from './cli.ts';
import { stopMachines } from './machines.ts';
import { partProcess } from './part-process.ts';
import type { PartName, Platform } from './platform.ts';

type Part = ReturnType<typeof partProcess>;

const HOST = '127.0.0.1';
const listen = (port: number) => ({ host: HOST, port });

/** Every process by itself, each with a folder of its own; they share sockets and nothing else. */
export async function openDistributed(): Promise<Platform> {
  const folder = mkdtempSync(join(tmpdir(), 'us-dis-'));
  const [rest, nats, psPrimary, mtPrimary, psRecovery, mtRecovery] = await freePorts(6);
  const adopted: TestProcess[] = [];
  const parts = new Map<PartName, Part>();
  const add = (name: PartName, service: string, config: object) => {
    const part = partProcess({
      service,
      data: join(folder, name, 'data'),
      config: { name, ops: { port: 0 }, ...config },
    });
    parts.set(name, part);
    return part;
  };
  const close = async () => {
    await stopMachines(folder);
    await Promise.all([...adopted, ...[...parts.values()].map((part) => part.process)].map((each) => each.kill()));
    if (process.env['UNDERSTUDY_KEEP']) console.error(`kept: ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  };
  const lastWords = () => [...parts].map(([name, part]) => `--- ${name}\n${part.process.logTail(2000)}`).join('\n');
  const configServer = add('config-server', 'config-server', {
    rest: listen(rest!),
    bus: { embedded: true, ...listen(nats!) },
  });
  const tokenFile = join(folder, 'config-server', 'data', 'owner-token');
  const platform: Platform = {
    ...{ folder, dataFolder: folder, tokenFile, close, lastWords, url: `http://${HOST}:${rest}` },
    agentAddress: listen(psPrimary!),
    adminSocket: (part) => parts.get(part)!.adminSocket,
    adopt: (each) => adopted.push(each),
    kill: (part) => parts.get(part)!.process.kill(),
    revive: async (part) => {
      const { process, start } = parts.get(part)!;
      if (!process.isRunning) await start();
    },
    // nats-server is the configuration server’s child: it goes with its group.
    loseControlPlane: async () => {
      await parts.get('orchestrator')!.process.kill();
      await configServer.process.kill();
    },
    regainControlPlane: async () => {
      await configServer.start();
      await parts.get('orchestrator')!.start();
    },
  };
  const servers: readonly [PartName, string, string, object][] = [
    ['mt-primary', 'master-target', 'primary', { listen: listen(mtPrimary!) }],
    ['mt-recovery', 'master-target', 'recovery', { listen: listen(mtRecovery!) }],
    ['ps-primary', 'process-server', 'primary', { listen: listen(psPrimary!), upstream: [listen(mtRecovery!)] }],
    ['ps-recovery', 'process-server', 'recovery', { listen: listen(psRecovery!), upstream: [listen(mtPrimary!)] }],
  ];
  try {
    await configServer.start();
    await until('the API', () => understudy(platform, 'list', 'sites').then(() => true), { timeoutMillis: 20_000 });
    const sites = new Map<string, string>();
    for (const site of ['primary', 'recovery'])
      sites.set(site, (await understudy<{ id: string }>(platform, 'create', 'site', site)).id);
    const token = async (role: string, name: string, more: readonly string[] = []) => {
      const settings = [`role=${role}`, `partName=${name}`, ...more].flatMap((each) => ['--set', each]);
      const made = await understudy<{ token: string }>(platform, 'create', 'enrolment-token', ...settings);
      return { control: { enrolmentToken: made.token, telemetry: '1s' } };
    };
    add('orchestrator', 'orchestrator', await token('orchestrator', 'orchestrator'));
    for (const [name, service, site, config] of servers)
      add(name, service, { ...config, ...(await token(service, name, [`siteId=${sites.get(site)}`])) });
    const others = [...parts].filter(([name]) => name !== 'config-server');
    await Promise.all(others.map(([, part]) => part.start()));
    return platform;
  } catch (error) {
    const words = lastWords();
    await close();
    throw new Error(`${error instanceof Error ? error.message : error}\n${words}`, { cause: error });
  }
}
