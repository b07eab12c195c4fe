import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { until } from '@understudy/testkit';
import { SmallFileSystem } from '../faults/support/small-file-system.ts';
import { sweepKilledRuns } from './killed-runs.ts';
import { NetworkNamespaces } from './network-namespaces.ts';

const missing = NetworkNamespaces.missing() ?? SmallFileSystem.missing();
const at = (file: string) => JSON.stringify(new URL(file, import.meta.url).href);

/** A run with a host, a mounted file system, and a process that nobody bound to it. Says where they are. */
const RUN = `
  import { spawn } from 'node:child_process';
  import { join } from 'node:path';
  import { NetworkNamespaces } from ${at('./network-namespaces.ts')};
  import { ownFolder } from ${at('./killed-runs.ts')};
  import { SmallFileSystem } from ${at('../faults/support/small-file-system.ts')};
  const network = NetworkNamespaces.open(['web']);
  const folder = ownFolder();
  SmallFileSystem.mount(join(folder, 'data'), 1);
  const hold = ['-e', 'setTimeout(() => undefined, 3_600_000)', join(folder, 'data')];
  const here = spawn(process.execPath, hold, { detached: true, stdio: 'ignore', cwd: join(folder, 'data') });
  const [command, ...args] = network.onNetworkOf('web', process.execPath, ...hold);
  const there = spawn(command, args, { detached: true, stdio: 'ignore' });
  console.log(JSON.stringify({ folder, processes: [here.pid, there.pid] }));
  setTimeout(() => undefined, 3_600_000);`;

interface Told {
  readonly folder: string;
  readonly processes: readonly number[];
}

let run: ChildProcess | undefined;
afterEach(() => {
  run?.kill('SIGKILL');
  sweepKilledRuns();
});

(missing === undefined ? test : test.skip)(
  `what a killed run has left is taken away; what a living one has is not${missing === undefined ? '' : ` (${missing})`}`,
  async () => {
    const child = spawn(process.execPath, ['--conditions=@understudy/source', '--input-type=module', '-e', RUN], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    run = child;
    const { folder, processes } = await new Promise<Told>((resolve) =>
      child.stdout.once('data', (text) => resolve(JSON.parse(String(text)))),
    );
    const host = `/run/netns/us${child.pid}-web`;
    const isMounted = () => readFileSync('/proc/mounts', 'utf8').includes(` ${folder}/data `);
    const all = () => [
      existsSync(host),
      isMounted(),
      ...[folder, ...processes.map((id) => `/proc/${id}`)].map(existsSync),
    ];

    sweepKilledRuns();
    expect(all()).toEqual([true, true, true, true, true]);

    child.kill('SIGKILL');
    await until('its end', () => !existsSync(`/proc/${child.pid}`), { timeoutMillis: 5_000 });
    expect(existsSync(folder)).toBe(true);
    sweepKilledRuns();
    await until('the end of all', () => all().every((each) => !each), { timeoutMillis: 5_000 });
  },
);
