// An agent without a certificate, a real process server, a real nats-server; the configuration server's two commands are answered by this process.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { understudy } from '@understudy/contracts';
import { refuse } from '@understudy/event-sourcing';
import {
  CertificateAuthority,
  isKeyProven,
  judgeEnrolment,
  makeEnrolmentToken,
  readCredentials,
} from '@understudy/identity';
import { command, commandMap } from '@understudy/messaging';
import { Cluster, ClusterService, until } from '@understudy/testkit';
import { Commander, peerOf } from './support/commander.ts';

const TEST_MILLIS = 120_000;
const WAIT = { timeoutMillis: 30_000 };
const v1 = understudy.v1;

let folder: string;
let cluster: Cluster;
let commander: Commander;
let agent: ClusterService;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'us-'));
});
afterEach(async () => {
  await Promise.all([...cluster.services, agent].map((service) => service?.process.kill()));
  await commander.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Kept {
  secretHash: string;
  expiresMillis: number;
  used: boolean;
}

/** Answers as the configuration server does; certificates live a day, so that they are renewed at once. */
async function serveEnrolments(kept: Kept): Promise<{ asked: string[] }> {
  const asked: string[] = [];
  const authority = await CertificateAuthority.open(join(folder, 'authority'));
  const grant = async (role: string, name: string, publicKey: string, days: number) => ({
    type: 'accepted' as const,
    body: {
      certificatePem: await authority.issueFor({ role: role as 'mobility-agent', name, machines: [] }, publicKey, days),
      caPem: authority.certificatePem,
    },
  });
  await commander.config.serve(
    { service: 'config-server' },
    commandMap({
      EnrolPart: command({
        message: v1.EnrolPart,
        result: v1.EnrolPartResult,
        from: ['process-server'],
        handle: async ({ tokenId = '', secret = '', role = '', name = '', publicKey = '', proof = '' }) => {
          asked.push(`enrol ${name}`);
          const verdict = judgeEnrolment(kept, secret, Date.now());
          const proven = {
            purpose: 'enrol',
            context: tokenId,
            role: role as 'mobility-agent',
            name,
            publicKey,
          } as const;
          if (verdict !== 'valid' || !isKeyProven(proof, proven))
            return refuse('token-not-valid', `the token is ${verdict}`, 'Make a new one.');
          kept.used = true;
          return await grant(role, name, publicKey, 1);
        },
      }),
      RenewCertificate: command({
        message: v1.RenewCertificate,
        result: v1.RenewCertificateResult,
        from: ['process-server'],
        handle: async ({ role = '', name = '', publicKey = '' }) => {
          asked.push(`renew ${name}`);
          return await grant(role, name, publicKey, 90);
        },
      }),
    }),
  );
  return { asked };
}

test(
  'an agent enrols through its process server with a token that works once, is commanded, and renews its certificate',
  async () => {
    commander = await Commander.start(folder, [{ role: 'process-server', name: 'ps1' }]);
    const relay = { control: { nats: { servers: [commander.server.address] }, telemetry: '300ms' } };
    cluster = await Cluster.create({ folder, relay });
    await cluster.relays[0]!.start();
    const kept: Kept = { secretHash: '', expiresMillis: Date.now() + 60_000, used: false };
    const { asked } = await serveEnrolments(kept);
    const { port } = await peerOf(cluster.relays[0]!);
    const { fingerprint } = await CertificateAuthority.open(join(folder, 'authority'));
    const urls = [`tls://127.0.0.1:${port}`];
    const made = makeEnrolmentToken({ id: 'tk-1', role: 'mobility-agent', ca: fingerprint, urls });
    kept.secretHash = made.secretHash;
    // No authority at hand, no certificate, no address beside the token's.
    const config = { identity: {}, control: { enrolmentToken: made.text, telemetry: '300ms' } };
    agent = new ClusterService({ kind: 'mobility-agent', name: 'ag9', folder, config });
    await agent.start();
    await until('its report', async () => commander.report('mobility-agent', 'ag9'), WAIT);
    const answer = await commander.ask(
      'mobility-agent',
      'ag9',
      { message: v1.InspectHost, result: v1.InspectHostResult },
      { paths: [join(folder, 'ag9.json')] },
    );
    expect(answer['disks']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ path: join(folder, 'ag9.json'), problem: 'not-whole-sectors' }),
      ]),
    );
    const identity = join(agent.dataFolder, 'identity');
    const days = () => (readCredentials(identity).expiresMillis - Date.now()) / 86_400_000;
    await until('the renewal', async () => days() > 30, WAIT);
    expect(statSync(join(identity, 'credentials.pem')).mode & 0o777).toBe(0o600);
    expect(asked).toEqual(['enrol ag9', 'renew ag9']);

    // The token in its configuration is used up, and not used again.
    const { instance } = commander.report('mobility-agent', 'ag9')!;
    await agent.restart();
    await until(
      'its control connection',
      async () => commander.report('mobility-agent', 'ag9')?.instance !== instance,
      WAIT,
    );
    expect(asked).toHaveLength(2);
    const late = new ClusterService({ kind: 'mobility-agent', name: 'ag10', folder, config });
    await expect(late.start()).rejects.toThrow('the token is used');
    for (const name of ['ag9', 'ag10', 'ps1'])
      expect(readFileSync(join(folder, 'logs', `${name}.log`), 'utf8')).not.toContain(made.text.slice(20, 60));
  },
  TEST_MILLIS,
);
