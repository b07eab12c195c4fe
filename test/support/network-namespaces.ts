import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';
import { endHost, ownName, sweepKilledRuns } from './killed-runs.ts';

/** For what is done while a load goes on: its clients live in this process and would wait. */
const runBeside = promisify(execFile);

/** Hosts of a test: network namespaces on one wire, each with an address of its own. Nothing of it is in the namespace of this machine itself. */
export class NetworkNamespaces {
  readonly #hosts: readonly string[];

  private constructor(hosts: readonly string[]) {
    this.#hosts = hosts;
  }

  /** Why there can be none here (no root, no iproute2, a container without the right); undefined when there can be. */
  static missing(): string | undefined {
    const probe = ownName('probe');
    try {
      ip('netns', 'add', probe);
      ip('-n', probe, 'link', 'add', 'veth0', 'type', 'veth', 'peer', 'name', 'veth1');
      return undefined;
    } catch (error) {
      return `network namespaces are not permitted here: ${(error as Error).message.split('\n').at(-1)}`;
    } finally {
      endHost(probe);
    }
  }

  /** The first host is 192.0.2.1, the second 192.0.2.2 … (RFC 5737: addresses for examples). What killed runs have left goes first. */
  static open(hosts: readonly string[]): NetworkNamespaces {
    sweepKilledRuns();
    const made = new NetworkNamespaces(hosts);
    try {
      made.#wire();
      return made;
    } catch (error) {
      made.close();
      throw error;
    }
  }

  addressOf(host: string): string {
    const index = this.#hosts.indexOf(host);
    if (index < 0) throw new Error(`there is no host ${host}`);
    return `192.0.2.${index + 1}`;
  }

  /** The command that runs another one on a host. */
  on(host: string, ...command: readonly string[]): readonly [string, ...string[]] {
    return ['ip', 'netns', 'exec', this.#nameOf(host), ...command];
  }

  /** As `on`, but with this machine's mounts, which may come and go: only the network is the host's. */
  onNetworkOf(host: string, ...command: readonly string[]): readonly [string, ...string[]] {
    return ['nsenter', `--net=/run/netns/${this.#nameOf(host)}`, '--', ...command];
  }

  /** The line of a host breaks, and heals: `down` is told to who sends, `silent` is not (the port is pulled out of the switch). */
  async setLink(host: string, state: 'up' | 'down' | 'silent'): Promise<void> {
    const port = this.#portOf(host);
    const master = state === 'silent' ? ['nomaster'] : ['master', 'br0'];
    await runBeside('ip', ['-n', this.#nameOf(host), 'link', 'set', 'eth0', state === 'down' ? 'down' : 'up']);
    await runBeside('ip', ['-n', this.#switch, 'link', 'set', port, ...master]);
  }

  /** Both directions of a host's line carry so much (as tc writes a rate); undefined: what they can. */
  async throttle(host: string, rate: string | undefined): Promise<void> {
    for (const [name, device] of [
      [this.#nameOf(host), 'eth0'],
      [this.#switch, this.#portOf(host)],
    ] as const) {
      const what = rate === undefined ? ['del'] : ['replace'];
      const how = rate === undefined ? [] : ['tbf', 'rate', rate, 'burst', '32kbit', 'latency', '200ms'];
      await runBeside('tc', ['-n', name, 'qdisc', ...what, 'dev', device, 'root', ...how]);
    }
  }

  /** Ends what still runs on the hosts, and the hosts. */
  close(): void {
    for (const name of [...this.#hosts.map((host) => this.#nameOf(host)), this.#switch]) endHost(name);
  }

  get #switch(): string {
    return ownName('wire');
  }

  #nameOf(host: string): string {
    return ownName(host);
  }

  #portOf(host: string): string {
    return `port${this.#hosts.indexOf(host)}`;
  }

  #wire(): void {
    const wire = this.#switch;
    ip('netns', 'add', wire);
    ip('-n', wire, 'link', 'add', 'br0', 'type', 'bridge');
    ip('-n', wire, 'link', 'set', 'br0', 'up');
    for (const host of this.#hosts) {
      const name = this.#nameOf(host);
      const port = this.#portOf(host);
      ip('netns', 'add', name);
      ip('-n', wire, 'link', 'add', port, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', name);
      ip('-n', wire, 'link', 'set', port, 'master', 'br0', 'up');
      ip('-n', name, 'addr', 'add', `${this.addressOf(host)}/24`, 'dev', 'eth0');
      ip('-n', name, 'link', 'set', 'lo', 'up');
      ip('-n', name, 'link', 'set', 'eth0', 'up');
    }
  }
}

function ip(...args: readonly string[]): void {
  execFileSync('ip', args, { stdio: ['ignore', 'pipe', 'pipe'] });
}
