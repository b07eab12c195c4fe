import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { connect as connectTcp } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type TLSSocket } from 'node:tls';
import {
  CertificateAuthority,
  type Credentials,
  dialPeer,
  ensureCredentials,
  listenForPeers,
  type PeerIdentity,
  type PeerListener,
  type Role,
  readCredentials,
  writeCredentials,
} from './index.ts';

const MACHINE = '0b2f0c5e-6f5e-4bcb-9f0e-1f4f2a3b4c5d';
const DAY_MILLIS = 86_400_000;

let root: string;
let listener: PeerListener | undefined;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'understudy-identity-'));
});
afterEach(async () => {
  await listener?.close();
  listener = undefined;
  rmSync(root, { recursive: true, force: true });
});

async function credentials(role: Role, name: string, machines: string[] = [], authority = 'ca'): Promise<Credentials> {
  const options = { folder: join(root, authority, name), authority: join(root, authority), nowMillis: Date.now() };
  return ensureCredentials({ ...options, identity: { role, name, machines } });
}

interface Seen {
  readonly peers: PeerIdentity[];
  readonly refused: string[];
}

async function serve(role: Role): Promise<Seen & { port: number }> {
  const seen: Seen = { peers: [], refused: [] };
  listener = await listenForPeers({
    role,
    host: '127.0.0.1',
    port: 0,
    credentials: await credentials(role, 'server'),
    connectionsMax: 20,
    onPeer: (socket: TLSSocket, identity) => {
      seen.peers.push(identity);
      socket.write('welcome');
      socket.resume();
    },
    onRefused: (reason) => seen.refused.push(reason),
  });
  return { ...seen, port: listener.port };
}

/** What a client gets: the server's bytes, or the reason why the connection ended. */
function outcome(socket: TLSSocket): Promise<string> {
  return new Promise((resolve) => {
    socket.once('data', (chunk: Buffer) => resolve(chunk.toString()));
    socket.once('error', (error) => resolve(`error: ${error.message}`));
    socket.once('close', () => resolve('closed'));
  }).finally(() => socket.destroy()) as Promise<string>;
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 5000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('waited 5 s in vain');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test('agent and process server reach a master target, which learns who they are', async () => {
  const server = await serve('master-target');
  for (const [role, machines] of [
    ['mobility-agent', [MACHINE]],
    ['process-server', []],
  ] as const) {
    const own = await credentials(role, `my-${role}`, [...machines]);
    const dialed = await dialPeer(own, [{ host: '127.0.0.1', port: server.port, name: 'server' }]);
    expect(dialed.identity).toEqual({ role: 'master-target', name: 'server', machines: [] });
    expect(dialed.socket.getProtocol()).toBe('TLSv1.3');
    expect(await outcome(dialed.socket)).toBe('welcome');
  }
  expect(server.peers).toEqual([
    { role: 'mobility-agent', name: 'my-mobility-agent', machines: [MACHINE] },
    { role: 'process-server', name: 'my-process-server', machines: [] },
  ]);
});

test('a certificate of another authority is refused on both sides', async () => {
  const server = await serve('master-target');
  const foreign = await credentials('process-server', 'intruder', [], 'foreign-ca');
  const address = { host: '127.0.0.1', port: server.port };
  await expect(dialPeer(foreign, [address])).rejects.toThrow(/certificate/);
  // A client that trusts anybody still has to show a certificate of ours.
  const socket = connect({ ...address, cert: foreign.certificatePem, key: foreign.keyPem, rejectUnauthorized: false });
  expect(await outcome(socket)).not.toBe('welcome');
  await until(() => server.refused.length >= 2);
  expect(server.peers).toEqual([]);
});

test('an expired certificate and a client without one are refused', async () => {
  const server = await serve('process-server');
  const past = await CertificateAuthority.open(join(root, 'ca'), { nowMillis: () => Date.now() - 200 * DAY_MILLIS });
  const issued = await past.issue({ role: 'mobility-agent', name: 'late', machines: [MACHINE] }, 90);
  writeCredentials(join(root, 'late'), issued, past.certificatePem);
  const dialed = await dialPeer(readCredentials(join(root, 'late')), [{ host: '127.0.0.1', port: server.port }]);
  expect(await outcome(dialed.socket)).toMatch(/expired|closed|reset/);
  const anonymous = connect({ host: '127.0.0.1', port: server.port, rejectUnauthorized: false });
  expect(await outcome(anonymous)).not.toBe('welcome');
  await until(() => server.refused.length >= 2);
  expect(server.peers).toEqual([]);
});

test('the wrong role and the wrong name are refused', async () => {
  const server = await serve('process-server');
  const target = await credentials('master-target', 'target');
  await expect(dialPeer(target, [{ host: '127.0.0.1', port: server.port }])).rejects.toThrow('must not connect');
  const agent = await credentials('mobility-agent', 'agent', [MACHINE]);
  await expect(dialPeer(agent, [{ host: '127.0.0.1', port: server.port, name: 'another' }])).rejects.toThrow(
    'expected another',
  );
  const careless = connect({
    host: '127.0.0.1',
    port: server.port,
    cert: target.certificatePem,
    key: target.keyPem,
    ca: target.trustPem,
    ALPNProtocols: ['understudy-stream'],
    checkServerIdentity: () => undefined,
  });
  expect(await outcome(careless)).not.toBe('welcome');
  await until(() => server.refused.some((reason) => reason.includes('no business')));
});

test('TLS 1.2 and bytes that are no TLS at all are refused, and the listener lives on', async () => {
  const server = await serve('master-target');
  const own = await credentials('process-server', 'ps');
  const old = connect({
    host: '127.0.0.1',
    port: server.port,
    cert: own.certificatePem,
    key: own.keyPem,
    ca: own.trustPem,
    maxVersion: 'TLSv1.2',
  });
  expect(await outcome(old)).toMatch(/error/);
  for (const bytes of ['GET / HTTP/1.1\r\n\r\n', '\x16\x03\x01\xff\xff', '\0'.repeat(5000)]) {
    const socket = connectTcp(server.port, '127.0.0.1', () => socket.end(bytes));
    socket.on('error', () => undefined).resume();
    await new Promise((resolve) => socket.once('close', resolve));
  }
  const dialed = await dialPeer(own, [
    { host: '127.0.0.1', port: 1 },
    { host: '127.0.0.1', port: server.port },
  ]);
  expect(await outcome(dialed.socket)).toBe('welcome');
});

test('credentials are kept while they are good and issued again when a machine is added or little time is left', async () => {
  const first = await credentials('mobility-agent', 'agent', [MACHINE]);
  expect((await credentials('mobility-agent', 'agent', [MACHINE])).certificatePem).toBe(first.certificatePem);
  const other = 'ffffffff-6f5e-4bcb-9f0e-1f4f2a3b4c5d';
  const second = await credentials('mobility-agent', 'agent', [MACHINE, other]);
  expect(second.identity.machines).toEqual([MACHINE, other]);
  const folder = join(root, 'ca', 'agent');
  const late = {
    folder,
    authority: join(root, 'ca'),
    identity: second.identity,
    nowMillis: Date.now() + 80 * DAY_MILLIS,
  };
  expect((await ensureCredentials(late)).certificatePem).not.toBe(second.certificatePem);
});

test('private keys are 0600, and one that others can read is refused', async () => {
  await credentials('process-server', 'ps');
  expect(statSync(join(root, 'ca', 'authority.pem')).mode & 0o777).toBe(0o600);
  const path = join(root, 'ca', 'ps', 'credentials.pem');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  chmodSync(path, 0o644);
  expect(() => readCredentials(join(root, 'ca', 'ps'))).toThrow('can be read by others');
  // Issued anew they would hide that somebody may have the old key, which is believed until it expires.
  await expect(credentials('process-server', 'ps')).rejects.toMatchObject({ code: 'identity-permissions' });
});

test('parts that start at once agree on one authority', async () => {
  const made = await Promise.all(Array.from({ length: 8 }, () => CertificateAuthority.open(join(root, 'shared'))));
  expect(new Set(made.map((authority) => authority.certificatePem)).size).toBe(1);
});
