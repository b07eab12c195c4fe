import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer as createHttp, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CertificateAuthority,
  dialPeer,
  type EnrolmentRequest,
  type EnrolmentVerdict,
  enrol,
  ensureCredentials,
  isKeyProven,
  judgeEnrolment,
  listenForPeers,
  makeEnrolmentToken,
  type PeerListener,
  parseEnrolmentToken,
  type Role,
  readCredentials,
  readFrame,
  serverTlsOptions,
  writeFrame,
} from '../index.ts';

const MACHINE = '0b2f0c5e-6f5e-4bcb-9f0e-1f4f2a3b4c5d';
let root: string;
let authority: CertificateAuthority;
const closing: (() => unknown)[] = [];

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'understudy-enrol-'));
  authority = await CertificateAuthority.open(join(root, 'ca'));
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  rmSync(root, { recursive: true, force: true });
});

interface Kept {
  secretHash: string;
  expiresMillis: number;
  used: boolean;
  /** So many requests are answered "not now" first. */
  notNow?: number;
}

/** What the configuration server does with a request, in small. */
async function grant(kept: Kept, body: string): Promise<{ status: number; text: string }> {
  if (kept.notNow !== undefined && kept.notNow > 0) {
    kept.notNow -= 1;
    return { status: 503, text: JSON.stringify({ detail: 'not now' }) };
  }
  const request = JSON.parse(body) as EnrolmentRequest;
  const { role, name, publicKey, tokenId } = request;
  const verdict: EnrolmentVerdict = judgeEnrolment(kept, request.secret, Date.now());
  if (verdict !== 'valid') return { status: 403, text: JSON.stringify({ detail: `token ${verdict}` }) };
  if (!isKeyProven(request.proof, { purpose: 'enrol', context: tokenId, role, name, publicKey }))
    return { status: 422, text: JSON.stringify({ detail: 'not proven' }) };
  kept.used = true;
  const certificatePem = await authority.issueFor({ role, name, machines: [] }, publicKey);
  const answer = { certificatePem, caPem: authority.certificatePem, natsServers: ['127.0.0.1:4222'] };
  return { status: 201, text: JSON.stringify(answer) };
}

async function serve(kept: Kept, secure: boolean, name = 'cs-1', folder = 'ca'): Promise<number> {
  const handle = (
    incoming: NodeJS.ReadableStream,
    outgoing: { writeHead(s: number): unknown; end(t: string): unknown },
  ) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', async () => {
      const { status, text } = await grant(kept, Buffer.concat(chunks).toString());
      outgoing.writeHead(status);
      outgoing.end(text);
    });
  };
  let server: Server;
  if (secure) {
    const identity = { role: 'config-server' as const, name, machines: [] };
    const options = { folder: join(root, name), authority: join(root, folder), identity, nowMillis: Date.now() };
    const { requestCert: _, ALPNProtocols: __, ...tls } = serverTlsOptions(await ensureCredentials(options));
    server = createHttps({ ...tls, requestCert: false }, handle);
  } else server = createHttp(handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(
    () => server.close(),
    () => server.closeAllConnections(),
  );
  return (server.address() as AddressInfo).port;
}

function token(role: Role, urls: string[]): { text: string; kept: Kept } {
  const made = makeEnrolmentToken({ id: 'tk-1', role, ca: authority.fingerprint, urls });
  return { text: made.text, kept: { secretHash: made.secretHash, expiresMillis: Date.now() + 60_000, used: false } };
}

const part = (role: Role, name: string) => ({ role, name, folder: join(root, 'part', name), version: '0.1.0' });

test('a server enrols over pinned HTTPS; the key is its own and 0600; the token works once', async () => {
  const kept: Kept = { secretHash: '', expiresMillis: Date.now() + 60_000, used: false };
  const port = await serve(kept, true);
  const made = token('process-server', [`https://127.0.0.1:${port}`]);
  Object.assign(kept, made.kept);
  const enrolled = await enrol({ ...part('process-server', 'ps-1'), token: made.text });
  expect(enrolled.natsServers).toEqual(['127.0.0.1:4222']);
  expect(enrolled.credentials.identity).toEqual({ role: 'process-server', name: 'ps-1', machines: [] });
  expect(statSync(join(root, 'part', 'ps-1', 'credentials.pem')).mode & 0o777).toBe(0o600);
  await expect(enrol({ ...part('process-server', 'ps-2'), token: made.text })).rejects.toThrow('token used');
});

test('whoever is told "not now" asks again', async () => {
  const kept: Kept = { secretHash: '', expiresMillis: 0, used: false, notNow: 2 };
  const port = await serve(kept, true);
  const made = token('process-server', [`https://127.0.0.1:${port}`]);
  Object.assign(kept, made.kept);
  await enrol({ ...part('process-server', 'ps-1'), token: made.text });
  expect(kept).toMatchObject({ used: true, notNow: 0 });
});

test('a server of another authority never sees the secret', async () => {
  await CertificateAuthority.open(join(root, 'foreign'));
  const kept: Kept = { secretHash: '', expiresMillis: 0, used: false };
  const port = await serve(kept, true, 'cs-foreign', 'foreign');
  const made = token('process-server', [`https://127.0.0.1:${port}`]);
  await expect(enrol({ ...part('process-server', 'ps-1'), token: made.text })).rejects.toMatchObject({
    code: 'enrolment-failed',
    message: expect.stringContaining('no certificate of the token’s authority'),
  });
});

test('plain HTTP on loopback only; a second address takes the place of one that is away', async () => {
  const kept: Kept = { secretHash: '', expiresMillis: 0, used: false };
  const port = await serve(kept, false);
  expect(() => token('process-server', ['http://198.51.100.7:8080'])).toThrow('an address is not usable');
  const made = token('process-server', ['http://127.0.0.1:1', `http://127.0.0.1:${port}`]);
  Object.assign(kept, made.kept);
  await enrol({ ...part('process-server', 'ps-1'), token: made.text });
  expect(readCredentials(join(root, 'part', 'ps-1')).identity.name).toBe('ps-1');
});

test('expired, for another role, damaged: refused with what to do, and without the secret in the message', async () => {
  const kept: Kept = { secretHash: '', expiresMillis: 0, used: false };
  const port = await serve(kept, false);
  const made = token('process-server', [`http://127.0.0.1:${port}`]);
  Object.assign(kept, made.kept, { expiresMillis: Date.now() - 1 });
  const { secret } = parseEnrolmentToken(made.text);
  const told = async (text: string, role: Role): Promise<string> =>
    await enrol({ ...part(role, 'x-1'), token: text }).then(
      () => 'enrolled',
      (error: Error) => error.message,
    );
  const messages = [
    await told(made.text, 'process-server'),
    await told(made.text, 'master-target'),
    await told(made.text.slice(0, -9), 'process-server'),
    await told('us1.!!!!', 'process-server'),
  ];
  expect(messages[0]).toContain('token expired');
  expect(messages[1]).toContain('is for a process-server');
  expect(messages[2]).toContain('cannot be used');
  for (const message of messages) expect(message).not.toContain(secret);
});

test('agents enrol through a process server on the port of the streams, then dial as who they are', async () => {
  const made = { kept: undefined as unknown as Kept };
  const identity = { role: 'process-server' as const, name: 'ps-1', machines: [] };
  const credentials = await ensureCredentials({
    folder: join(root, 'ps-1'),
    authority: join(root, 'ca'),
    identity,
    nowMillis: Date.now(),
  });
  const seen: string[] = [];
  const listener: PeerListener = await listenForPeers({
    role: 'process-server',
    host: '127.0.0.1',
    port: 0,
    credentials,
    connectionsMax: 10,
    onPeer: (socket, peer) => {
      seen.push(`stream ${peer.name}`);
      socket.destroy();
    },
    onControl: (socket, peer) => {
      seen.push(`control ${peer.name}`);
      socket.destroy();
    },
    onEnrol: async (socket) => {
      // The first connection only looks at the certificates and goes.
      const request = await readFrame(socket, 65_536, 5000).catch(() => undefined);
      if (request === undefined) return;
      const { status, text } = await grant(made.kept, request.toString());
      writeFrame(socket, Buffer.from(JSON.stringify({ status, body: text })));
    },
    onRefused: (reason) => seen.push(`refused ${reason}`),
  });
  closing.push(() => listener.close());
  const fresh = token('mobility-agent', [`tls://127.0.0.1:${listener.port}`]);
  made.kept = fresh.kept;
  const enrolled = await enrol({ ...part('mobility-agent', 'agent-1'), token: fresh.text });
  const there = [{ host: '127.0.0.1', port: listener.port, name: 'ps-1' }];
  for (const protocol of ['understudy-control/1', 'understudy-stream']) {
    const { socket } = await dialPeer(enrolled.credentials, there, protocol);
    await new Promise((resolve) => socket.resume().on('error', resolve).once('close', resolve));
  }
  await CertificateAuthority.open(join(root, 'foreign'));
  const foreign = await ensureCredentials({
    folder: join(root, 'foreign-agent'),
    authority: join(root, 'foreign'),
    identity: { role: 'mobility-agent', name: 'agent-1', machines: [MACHINE] },
    nowMillis: Date.now(),
  });
  await expect(
    dialPeer({ ...foreign, trustPem: enrolled.credentials.trustPem }, there).then(
      ({ socket }) =>
        new Promise((resolve, reject) => {
          socket.once('close', () => reject(new Error('closed')));
          socket.once('data', resolve);
          socket.resume();
        }),
    ),
  ).rejects.toThrow();
  expect(seen).toEqual(['control agent-1', 'stream agent-1', expect.stringContaining('refused')]);
});

test('a proof holds for its key, role, name and token only', async () => {
  const { makeLocalKey, proveKey } = await import('../index.ts');
  const key = makeLocalKey();
  const proven = {
    purpose: 'enrol',
    context: 'tk',
    role: 'process-server',
    name: 'ps-1',
    publicKey: key.publicKey,
  } as const;
  const proof = proveKey(key.keyPem, proven);
  expect(isKeyProven(proof, proven)).toBe(true);
  expect(isKeyProven(proof, { ...proven, name: 'ps-2' })).toBe(false);
  expect(isKeyProven(proof, { ...proven, purpose: 'renew' })).toBe(false);
  expect(isKeyProven(proof, { ...proven, publicKey: makeLocalKey().publicKey })).toBe(false);
  expect(isKeyProven('AAAA', { ...proven, publicKey: 'AAAA' })).toBe(false);
});
