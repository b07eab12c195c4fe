// docs/how-to/quick-start-two-hosts.md, word by word: each block that says where it is typed, on two hosts that share a wire and nothing else.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownFolder } from '../support/killed-runs.ts';
import { NetworkNamespaces } from '../support/network-namespaces.ts';
import { ThrowAwayHost } from '../support/throw-away-host.ts';

const PAGE = fileURLToPath(new URL('../../docs/how-to/quick-start-two-hosts.md', import.meta.url));
const HOSTS = ['vault', 'web1'] as const;
type HostName = (typeof HOSTS)[number];
const FIREWALL = `
nft add table inet filter
nft add chain inet filter input '{ type filter hook input priority 0; policy drop; }'
nft add rule inet filter input ct state established,related accept
nft add rule inet filter input iif lo accept`;

const missing = NetworkNamespaces.missing() ?? ThrowAwayHost.missing();
let folder: string;
let network: NetworkNamespaces | undefined;
let done = false;
const hosts = new Map<HostName, ThrowAwayHost>();
afterEach(() => {
  if (!done) for (const [name, host] of hosts) console.error(`--- ${name}\n${host.unitLogs()}`);
  network?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The blocks with a host behind \`\`\`sh, in their order. */
function blocksOf(page: string): { readonly on: readonly HostName[]; readonly script: string }[] {
  return [...page.matchAll(/^```sh (vault|web1|both)\n(.*?)^```$/gms)].map(([, on, script]) => ({
    on: on === 'both' ? HOSTS : [on as HostName],
    script: script!,
  }));
}

(missing === undefined ? test : test.skip)(
  `the quick start on two hosts, word by word${missing === undefined ? '' : ` (${missing})`}`,
  async () => {
    folder = ownFolder();
    network = NetworkNamespaces.open(HOSTS);
    const names = HOSTS.map((name) => `${network!.addressOf(name)} ${name}.example\n`).join('');
    for (const name of HOSTS) {
      mkdirSync(join(folder, name));
      const host = await ThrowAwayHost.start(network, name, join(folder, name), names);
      host.sh(FIREWALL);
      hosts.set(name, host);
    }
    const [vault, web1] = [hosts.get('vault')!, hosts.get('web1')!];
    for (const { on, script } of blocksOf(readFileSync(PAGE, 'utf8'))) {
      for (const name of on) hosts.get(name)!.sh(script);
      // “Bring both over”.
      if (script.includes('> agent.token'))
        for (const file of ['ps.token', 'agent.token'])
          web1.sh(`printf %s '${vault.sh(`cat /root/${file}; rm /root/${file}`)}' > /root/${file}`);
    }

    expect(
      web1.sh(
        'command -v systemd-analyze >/dev/null || exit 0; systemd-analyze verify /etc/systemd/system/understudy-*',
      ),
    ).toBe('');
    const item = JSON.parse(vault.sh('understudy get item shop --json'));
    expect(item).toMatchObject({ agent: 'web1', processServer: 'ps-office', masterTarget: 'mt-vault' });
    expect(JSON.parse(vault.sh('understudy points shop --json')).items.length).toBeGreaterThan(0);
    // No token is left anywhere, no configuration has one.
    for (const host of hosts.values()) {
      expect(host.sh('grep -rlE "us1\\.[A-Za-z0-9_-]{20}" /etc/understudy /var/lib/understudy /root || true')).toBe('');
      const doctor = host.sh('understudy doctor --data /var/lib/understudy --json || true');
      const findings: { verdict: string }[] = JSON.parse(doctor);
      expect(findings.filter(({ verdict }) => verdict === 'bad')).toEqual([]);
    }
    // The firewall was in force: what the page does not open is not there.
    expect(() => web1.sh('timeout 2 bash -c "</dev/tcp/vault.example/9466"')).toThrow();
    done = true;
  },
  180_000,
);
