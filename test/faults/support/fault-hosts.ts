import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { api } from '@understudy/api-client';
import { understudy } from '../../acceptance/support/cli.ts';
import { openDistributed } from '../../acceptance/support/distributed.platform.ts';
import { enrolAgent } from '../../acceptance/support/enrol-agent.ts';
import type { PartName } from '../../acceptance/support/platform.ts';
import { ownFolder } from '../../support/killed-runs.ts';
import { NetworkNamespaces } from '../../support/network-namespaces.ts';
import { reportingNodeOptions } from './process-probe.ts';
import { SmallFileSystem } from './small-file-system.ts';

/** Each a network namespace with one link: the protected host, its site, the recovery site, and where the control plane stands. */
export type Host = 'web' | 'office' | 'vault' | 'control';
export type LabPart = 'agent' | 'ps-primary' | 'mt-recovery' | 'config-server' | 'orchestrator';

const HOSTS: readonly Host[] = ['web', 'office', 'vault', 'control'];
const HOST_OF: Readonly<Record<PartName, Host>> = {
  'ps-primary': 'office',
  'mt-primary': 'office',
  'mt-recovery': 'vault',
  'ps-recovery': 'vault',
  'config-server': 'control',
  orchestrator: 'control',
};
const FILE_SYSTEM_MIB = 512;
const FAKETIME = '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1';
/** Fits a small file system: reserve and limits as on a real one, only smaller. */
const SMALL = {
  'ps-primary': { spool: { bytesMax: '8MiB' } },
  'mt-recovery': { space: { lowBytes: '24MiB', criticalBytes: '12MiB', reserveBytes: '4MiB' } },
} as Partial<Record<PartName, object>>;

export interface HostOptions {
  /** Each process has a wall clock of its own that can be set while it runs. */
  readonly clocks?: boolean;
  /** Each process can be asked from outside what it holds (`probeOf`). */
  readonly reports?: boolean;
  readonly fileSystemMiB?: number;
}

/** Two sites and a control plane, each process on its host and its file system. */
export interface Hosts {
  readonly network: NetworkNamespaces;
  readonly platform: Awaited<ReturnType<typeof openDistributed>>;
  readonly fileSystems: ReadonlyMap<LabPart, SmallFileSystem>;
  readonly agent: Awaited<ReturnType<typeof enrolAgent>>;
  /** Files between the test and its processes: clocks, reports. */
  readonly sideFolder: string;
  readonly close: () => Promise<void>;
}

export async function openHosts(options: HostOptions): Promise<Hosts> {
  const { clocks = false, reports = false, fileSystemMiB = FILE_SYSTEM_MIB } = options;
  if (clocks && !existsSync(FAKETIME)) throw new Error(`${FAKETIME} is missing (Debian package libfaketime)`);
  const network = NetworkNamespaces.open(HOSTS);
  const fileSystems = new Map<LabPart, SmallFileSystem>();
  const sideFolder = ownFolder();
  let platform: Hosts['platform'] | undefined;
  const mount = (part: LabPart, folder: string) => {
    writeFileSync(join(sideFolder, part), '+0\n');
    fileSystems.set(part, SmallFileSystem.mount(folder, fileSystemMiB));
  };
  const launch = (host: Host, part: LabPart) => {
    const clock = clocks ? clockOf(join(sideFolder, part)) : [];
    const report = reports ? [`NODE_OPTIONS=${reportingNodeOptions(sideFolder, part)}`] : [];
    return network.onNetworkOf(host, 'env', ...clock, ...report);
  };
  const close = async () => {
    await platform?.close();
    network.close();
    rmSync(sideFolder, { recursive: true, force: true });
  };
  try {
    platform = await openDistributed({
      without: ['mt-primary', 'ps-recovery'],
      prepare: (part, folder) => mount(part as LabPart, folder),
      release: () => {
        for (const each of fileSystems.values()) each.close();
      },
      place: (part) => ({
        host: network.addressOf(HOST_OF[part]),
        launch: launch(HOST_OF[part], part as LabPart),
        config: SMALL[part] ?? {},
      }),
    });
    const folder = join(platform.folder, 'ag', 'data');
    mount('agent', folder);
    const { id } = await understudy<api.Site>(platform, 'get', 'site', 'primary');
    const config = { ring: { bytes: '8MiB' } };
    const agent = await enrolAgent(platform, 'host-1', id, { folder, launch: launch('web', 'agent'), config });
    return { network, platform, fileSystems, agent, sideFolder, close };
  } catch (error) {
    const words = platform?.lastWords() ?? '';
    await close();
    throw new Error(`${(error as Error).message}\n${words}`, { cause: error });
  }
}

/** Only the wall clock is set; what a timer waits for is not. */
function clockOf(file: string): string[] {
  return [
    ...[`LD_PRELOAD=${FAKETIME}`, `FAKETIME_TIMESTAMP_FILE=${file}`],
    ...['FAKETIME_DONT_FAKE_MONOTONIC=1', 'FAKETIME_CACHE_DURATION=1', 'NO_FAKE_STAT=1'],
  ];
}
