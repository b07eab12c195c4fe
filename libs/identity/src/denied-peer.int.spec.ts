import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dialPeer, ensureCredentials, listenForPeers } from './index.ts';

const root = mkdtempSync(join(tmpdir(), 'understudy-denied-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const credentials = (role: 'master-target' | 'process-server', name: string) =>
  ensureCredentials({
    folder: join(root, name),
    authority: join(root, 'ca'),
    identity: { role, name, machines: [] },
    nowMillis: Date.now(),
  });

test('a certificate that is revoked is cut off and not taken again; others go on', async () => {
  const denied = new Set<string>();
  const refused: string[] = [];
  const listener = await listenForPeers({
    role: 'master-target',
    host: '127.0.0.1',
    port: 0,
    credentials: await credentials('master-target', 'mt'),
    connectionsMax: 10,
    onPeer: (socket) => socket.resume(),
    isDenied: (serial) => denied.has(serial),
    onRefused: (reason) => refused.push(reason),
  });
  try {
    const address = [{ host: '127.0.0.1', port: listener.port }];
    const lost = await credentials('process-server', 'lost');
    const first = await dialPeer(lost, address);
    const other = await dialPeer(await credentials('process-server', 'other'), address);
    for (const { socket } of [first, other]) socket.on('error', () => undefined).resume();
    denied.add(new X509Certificate(lost.certificatePem).serialNumber);
    const cut = once(first.socket, 'close');
    listener.recheck();
    await cut;
    const again = await dialPeer(lost, address);
    again.socket.on('error', () => undefined).resume();
    await once(again.socket, 'close');
    expect(refused).toEqual(['the certificate of process-server lost was revoked']);
    expect(other.socket.destroyed).toBe(false);
    other.socket.destroy();
  } finally {
    await listener.close();
  }
});
