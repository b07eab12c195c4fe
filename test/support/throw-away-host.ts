import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TestProcess, until } from '@understudy/testkit';
import type { NetworkNamespaces } from './network-namespaces.ts';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const READY = '/run/host-is-ready';

/** Everything that a host's administrator may change is a layer or a folder in memory, which goes with the last process of the host. */
const SETUP = `
set -eu
mount -t tmpfs -o mode=0755 tmpfs /opt
mkdir /opt/understudy
mount --bind "$2" /opt/understudy
mount -t tmpfs tmpfs "$1"
mkdir "$1/changes" "$1/work"
mount -t overlay overlay -o "lowerdir=/etc,upperdir=$1/changes,workdir=$1/work" /etc
for folder in /var/lib /run /srv /usr/local/bin; do mount -t tmpfs -o mode=0755 tmpfs "$folder"; done
mount -t tmpfs -o mode=0700 tmpfs /root
mkdir -p /etc/systemd/system
cp /opt/understudy/test/support/systemctl.sh /usr/local/bin/systemctl
printf '127.0.0.1 localhost\\n%s' "$3" > /etc/hosts
touch ${READY}
exec sleep infinity`;

/** A host to follow instructions on, word by word, as root: users, /etc, /var/lib and units are its own, programs are this machine's. */
export class ThrowAwayHost {
  readonly #holder: TestProcess;

  private constructor(holder: TestProcess) {
    this.#holder = holder;
  }

  /** Why there can be none here; undefined when there can be. */
  static missing(): string | undefined {
    const probe =
      'mount -t tmpfs tmpfs /srv && mkdir /srv/u /srv/w && mount -t overlay overlay -o lowerdir=/etc,upperdir=/srv/u,workdir=/srv/w /etc';
    try {
      execFileSync('unshare', ['-m', 'sh', '-c', probe], { stdio: 'pipe' });
      return undefined;
    } catch (error) {
      return `layers over /etc are not permitted here: ${(error as Error).message.split('\n').at(-1)}`;
    }
  }

  /** `folder` must exist. `hosts` is what stands in its /etc/hosts. */
  static async start(network: NetworkNamespaces, name: string, folder: string, hosts: string): Promise<ThrowAwayHost> {
    const setup = ['unshare', '-m', '--propagation', 'private', 'bash', '-c', SETUP, name];
    const [command, ...args] = network.on(name, ...setup, folder, REPOSITORY, hosts);
    const holder = new TestProcess({ name, command, args, logPath: join(folder, '..', `${name}.log`) });
    holder.start();
    const host = new ThrowAwayHost(holder);
    await until(`host ${name}`, () => host.#isReady(), { timeoutMillis: 10_000 });
    return host;
  }

  /** Runs a script of the shell, which ends at the first command that fails. Answers what it said; throws with its words. */
  sh(script: string, timeoutMillis = 120_000): string {
    const [command, args] = this.#command('bash', '-euo', 'pipefail', '-c', script);
    const env = { PATH: '/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', HOME: '/root', UNDERSTUDY_SKIP_BUILD: '1' };
    try {
      return execFileSync(command, args, {
        encoding: 'utf8',
        env,
        cwd: '/',
        timeout: timeoutMillis,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      throw new Error(`${script}\n--- said\n${stdout}\n${stderr}`, { cause: error });
    }
  }

  /** The last lines of all units. */
  unitLogs(): string {
    return execFileSync(...this.#command('sh', '-c', 'tail -n 8 /run/log/* 2>&1 || true'), { encoding: 'utf8' });
  }

  #isReady(): boolean {
    if (!this.#holder.isRunning) throw new Error(this.#holder.logTail());
    try {
      execFileSync(...this.#command('test', '-e', READY), { stdio: 'ignore' });
      return true;
    } catch {
      // Not yet.
      return false;
    }
  }

  #inside(...command: readonly string[]): string[] {
    return ['nsenter', '-t', String(this.#holder.processId), '-m', '-n', ...command];
  }

  #command(...command: readonly string[]): [string, string[]] {
    const [program, ...args] = this.#inside(...command);
    return [program!, args];
  }
}
