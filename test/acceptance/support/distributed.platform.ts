import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePorts, type TestProcess, until } from '@understudy/testkit';
import { ownFolder } from '../../support/killed-runs.ts';
import { understudy } from './cli.ts';
import { stopMachines } from './machines.ts';
import { partProcess } from './part-process.ts';
import type { PartName, Platform } from './platform.ts';

type Part = ReturnType<typeof partProcess>;

const HOST = '127.0.0.1';

/** On which host a part runs, and what it is configured with beside what it needs. */
export interface Place {
  readonly host: string;
  readonly launch?: readonly string[];
  readonly config?: object;
}

export interface Layout {
  /** Default: everything on this host. */
  readonly place: (part: PartName) => Place;
  /** Called with a part's data folder before anything is there. */
  readonly prepare: (part: PartName, dataFolder: string) => void;
  /** Takes away what was prepared, before the folder goes; no process is left then. */
  readonly release: () => void;
  /** Left out altogether. */
  readonly without: readonly PartName[];
}

const LOOPBACK: Layout = {
  place: () => ({ host: HOST }),
  prepare: () => undefined,
  release: () => undefined,
  without: [],
};

/** Every process by itself, each with a folder of its own; they share sockets and nothing else. */
export async function openDistributed(
  layout: Partial<Layout> = {},
): Promise<Platform & { readonly process: (part: PartName) => TestProcess }> {
  const { place, prepare, release, without } = { ...LOOPBACK, ...layout };
  const folder = ownFolder();
  const [rest, nats, psPrimary, mtPrimary, psRecovery, mtRecovery] = await freePorts(6);
  const listen = (part: PartName, port: number) => ({ host: place(part).host, port });
  const mtPrimaryAt = listen('mt-primary', mtPrimary!);
  const mtRecoveryAt = listen('mt-recovery', mtRecovery!);
  const adopted: TestProcess[] = [];
  const parts = new Map<PartName, Part>();
  const add = (name: PartName, service: string, config: object) => {
    const data = join(folder, name, 'data');
    const { launch = [], config: more } = place(name);
    prepare(name, data);
    const part = partProcess({ service, data, launch, config: { name, ops: { port: 0 }, ...config, ...more } });
    parts.set(name, part);
    return part;
  };
  const close = async () => {
    await stopMachines(folder);
    await Promise.all([...adopted, ...[...parts.values()].map((part) => part.process)].map((each) => each.kill()));
    if (process.env['UNDERSTUDY_KEEP']) return console.error(`kept: ${folder}`);
    release();
    rmSync(folder, { recursive: true, force: true });
  };
  const lastWords = () => [...parts].map(([name, part]) => `--- ${name}\n${part.process.logTail(2000)}`).join('\n');
  const configServer = add('config-server', 'config-server', {
    rest: listen('config-server', rest!),
    bus: { embedded: true, ...listen('config-server', nats!) },
  });
  const data = join(folder, 'config-server', 'data');
  const { host, launch = [] } = place('config-server');
  const platform = {
    ...{ folder, dataFolder: folder, tokenFile: join(data, 'owner-token'), close, lastWords, launch },
    ...(host === HOST ? {} : { caFile: join(data, 'authority', 'ca.pem') }),
    url: `${host === HOST ? 'http' : 'https'}://${host}:${rest}`,
    agentAddress: listen('ps-primary', psPrimary!),
    process: (part: PartName) => parts.get(part)!.process,
    adminSocket: (part: PartName) => parts.get(part)!.adminSocket,
    adopt: (each: TestProcess) => adopted.push(each),
    kill: (part: PartName) => parts.get(part)!.process.kill(),
    revive: async (part: PartName) => {
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
    ['mt-primary', 'master-target', 'primary', { listen: mtPrimaryAt }],
    ['mt-recovery', 'master-target', 'recovery', { listen: mtRecoveryAt }],
    ['ps-primary', 'process-server', 'primary', { listen: listen('ps-primary', psPrimary!), upstream: [mtRecoveryAt] }],
    [
      ...(['ps-recovery', 'process-server', 'recovery'] as const),
      { listen: listen('ps-recovery', psRecovery!), upstream: [mtPrimaryAt] },
    ],
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
    for (const [name, service, site, config] of servers.filter(([part]) => !without.includes(part)))
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
