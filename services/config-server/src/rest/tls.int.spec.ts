import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { enrol } from '@understudy/identity';
import { createNkey } from '@understudy/messaging';
import { RealConfigServer } from '../testing/real-config-server.ts';

// Real: the configuration server beyond loopback, with certificates of its own authority.
let server: RealConfigServer;
let port: number;
beforeAll(async () => {
  port = await freePort();
  const rest = { host: '0.0.0.0', port, urls: [`https://127.0.0.1:${port}`], names: ['127.0.0.1'] };
  server = new RealConfigServer({ rest });
  await server.start();
}, 60_000);
afterAll(() => server.remove());

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address() as { port: number };
      probe.close(() => resolve(free));
    });
  });
}

function ask(method: string, path: string, body?: unknown): Promise<{ status: number; body: Record<string, unknown> }> {
  const ca = readFileSync(join(server.folder, 'data/authority/ca.pem'));
  const headers = { authorization: `Bearer ${server.ownerToken}`, 'content-type': 'application/json' };
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, path: `/api/v1${path}`, method, ca, headers }, (incoming) => {
      let text = '';
      incoming.on('data', (chunk) => {
        text += chunk;
      });
      incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, body: JSON.parse(text) }));
    });
    outgoing.on('error', reject).end(body === undefined ? undefined : JSON.stringify(body));
  });
}

test('beyond loopback it is TLS 1.3 with a certificate that any client can check', async () => {
  expect((await ask('GET', '/sites')).status).toBe(200);
  await expect(fetch(`http://127.0.0.1:${port}/api/v1/sites`)).rejects.toThrow();
  const old = connect({ host: '127.0.0.1', port, maxVersion: 'TLSv1.2', rejectUnauthorized: false });
  await expect(
    new Promise((resolve, reject) => old.on('secureConnect', resolve).on('error', reject)),
  ).rejects.toThrow();
});

test('a part enrols over it, trusting nothing but the fingerprint in its token', async () => {
  const issued = await ask('POST', '/enrolment-tokens', { role: 'master-target' });
  const enrolled = await enrol({
    token: String(issued.body['token']),
    role: 'master-target',
    name: 'mt-1',
    folder: join(server.folder, 'mt-1'),
    nkey: createNkey().publicKey,
    version: '1',
  });
  expect(enrolled.credentials.identity).toMatchObject({ role: 'master-target', name: 'mt-1' });
});
