import { join } from 'node:path';

/** The two sites of `understudy up`; each replicates to the other. */
export const SITES = ['primary', 'recovery'] as const;
export type SiteName = (typeof SITES)[number];

export type ServerRole = 'process-server' | 'master-target';
export type PartRole = 'config-server' | 'orchestrator' | ServerRole;

/** One process of the installation. */
export interface PartPlan {
  /** Its name everywhere: configuration, certificate, log, metrics. */
  readonly name: string;
  readonly role: PartRole;
  readonly site?: SiteName;
  readonly data: string;
  /** What its ports are for, as USUAL_PORTS names them. */
  readonly uses: readonly string[];
  /** Its configuration file, without a token. */
  readonly config: Readonly<Record<string, unknown>>;
}

/** Longest path of a socket that an installation in this folder has: a stand-in’s disk with a name of eight letters. */
export function longestSocket(data: string): string {
  return join(data, 'run', 'r', `${'x'.repeat(36)}.${'x'.repeat(8)}.sock`);
}

export const HOST = '127.0.0.1';
/** Everything is on one host: what is seen may be fresher than over a line. */
const TELEMETRY = '1s';

/** Ports as they are usually; the second site's are ten higher. */
export const USUAL_PORTS: Readonly<Record<string, number>> = {
  rest: 8080,
  nats: 4222,
  'primary/process-server': 9443,
  'primary/master-target': 9444,
  'recovery/process-server': 9453,
  'recovery/master-target': 9454,
  'ops/config-server': 9467,
  'ops/orchestrator': 9468,
  'ops/primary/process-server': 9465,
  'ops/primary/master-target': 9466,
  'ops/recovery/process-server': 9475,
  'ops/recovery/master-target': 9476,
};

/** All processes in the order of their start. */
export function planInstallation(
  data: string,
  ports: Readonly<Record<string, number>>,
): { readonly configServer: PartPlan; readonly orchestrator: PartPlan; readonly servers: readonly PartPlan[] } {
  const port = (use: string) => ports[use]!;
  const ops = (use: string) => ({ ops: { host: HOST, port: port(`ops/${use}`) } });
  // Said anew with every start: the bus may have had to move since these were enrolled.
  const bus = { control: { telemetry: TELEMETRY, nats: { servers: [`${HOST}:${port('nats')}`] } } };
  const control = (role: 'config-server' | 'orchestrator', uses: readonly string[], more: object): PartPlan => {
    const folder = join(data, role);
    const config = { name: role, data: folder, ...ops(role), ...more };
    return { name: role, role, data: folder, uses: [`ops/${role}`, ...uses], config };
  };
  return {
    configServer: control('config-server', ['rest', 'nats'], {
      rest: { host: HOST, port: port('rest') },
      bus: { embedded: true, host: HOST, port: port('nats') },
    }),
    orchestrator: control('orchestrator', [], bus),
    servers: SITES.flatMap((site) => [masterTarget(site), processServer(site)]),
  };

  /** Sockets are where their paths are short: the kernel allows 107 bytes, and a stand-in’s key alone has 36. */
  function masterTarget(site: SiteName): PartPlan {
    const sockets = join(data, 'run', site[0]!);
    return server(site, 'master-target', { sockets, fabric: { folder: join(data, 'fabric', site) } });
  }

  /** What comes from a site’s machines goes to the other site. */
  function processServer(site: SiteName): PartPlan {
    const other = SITES.find((each) => each !== site)!;
    return server(site, 'process-server', { upstream: [{ host: HOST, port: port(`${other}/master-target`) }] });
  }

  function server(site: SiteName, role: ServerRole, more: object): PartPlan {
    const use = `${site}/${role}`;
    const name = `${role === 'master-target' ? 'mt' : 'ps'}-${site}`;
    const folder = join(data, site, role);
    const config = { name, data: folder, ...ops(use), listen: { host: HOST, port: port(use) }, ...bus, ...more };
    return { name, role, site, data: folder, uses: [`ops/${use}`, use], config };
  }
}
