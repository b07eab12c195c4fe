// A real nats-server with a certificate of the real authority.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CertificateAuthority } from '@understudy/identity';
import {
  type Bus,
  type BusTls,
  connectBus,
  createNkey,
  type NatsServer,
  natsUsers,
  startNatsServer,
} from '../index.ts';
import { RecordingLog, until } from '../testing/nats-bench.ts';
import { writeUsersFile } from './nats-configuration.ts';

const party = { role: 'orchestrator', name: 'orc' } as const;
const key = createNkey();
const log = new RecordingLog();
let folder: string;
let server: NatsServer;
let authority: CertificateAuthority;
const buses: Bus[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-nats-tls-'));
  authority = await CertificateAuthority.open(join(folder, 'ca'));
  const tls = await writeCertificate(authority);
  writeUsersFile(join(folder, 'nats'), natsUsers([{ ...party, nkey: key.publicKey }]));
  server = await startNatsServer({ folder: join(folder, 'nats'), listen: { host: '127.0.0.1', port: 0 }, tls, log });
});
afterAll(async () => {
  for (const bus of buses) await bus.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function writeCertificate(of: CertificateAuthority): Promise<{ cert: string; key: string }> {
  const identity = { role: 'config-server', name: 'cs', machines: [] } as const;
  const { certificatePem, keyPem } = await of.issue(identity, 1, ['127.0.0.1', 'nats.example']);
  const tls = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') };
  writeFileSync(tls.cert, certificatePem);
  writeFileSync(tls.key, keyPem, { mode: 0o600 });
  return tls;
}

async function bus(tls: BusTls, address = server.address): Promise<Bus> {
  const servers = [address];
  const made = await connectBus({
    ...party,
    servers,
    nkeySeed: key.seed,
    log,
    reconnectMillis: 50,
    tls,
  });
  buses.push(made);
  return made;
}

it('lets in who trusts its authority', async () => {
  const trusting = await bus({ ca: authority.certificatePem });
  await until(() => trusting.isConnected);
});

it('is not spoken to by who trusts another one', async () => {
  const other = await CertificateAuthority.open(join(folder, 'other'));
  const wary = await bus({ ca: other.certificatePem });
  await pause(500);
  expect(wary.isConnected).toBe(false);
  expect(log.lines.some(({ message }) => /certificate/.test(message))).toBe(true);
});

it('is not spoken to where its certificate does not name the host that was asked for', async () => {
  const astray = await bus({ ca: authority.certificatePem }, `localhost:${server.port}`);
  await pause(500);
  expect(astray.isConnected).toBe(false);
  expect(log.lines.some(({ message }) => /names none of localhost/.test(message))).toBe(true);
});

it('shows a renewed certificate after a reload, and keeps its connections', async () => {
  const old = await bus({ ca: authority.certificatePem });
  await until(() => old.isConnected);
  const next = await CertificateAuthority.open(join(folder, 'next'));
  await writeCertificate(next);
  server.reload();
  const fresh = await bus({ ca: next.certificatePem });
  await until(() => fresh.isConnected);
  expect(old.isConnected).toBe(true);
});
