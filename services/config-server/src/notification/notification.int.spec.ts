import { createHmac } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer as createHttpServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { type AddressInfo, createServer, type Server as NetServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Position } from '@understudy/event-sourcing';
import { DeliveryFailed, deliver } from './deliver.ts';
import type { Message, Note } from './note.ts';
import { NotificationQueue } from './notification.queue.ts';

// Real: an HTTP server, an SMTP server on a socket, SQLite files.
const open: (Server | NetServer)[] = [];
const folder = mkdtempSync(join(tmpdir(), 'understudy-notes-'));
afterEach(async () => {
  for (const server of open.splice(0)) await new Promise((resolve) => server.close(resolve));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const note = (n: number): Note => ({
  alertId: `a${n}`,
  occurrence: 1,
  what: 'opened',
  level: 'Critical',
  code: 'rpo-high',
  subject: `web-${n}`,
  cause: 'nothing comes',
  remedy: 'look',
  itemsTotal: 3,
  atMillis: n,
});
const message: Message = { kind: 'alerts', id: 'm-1', notes: [note(1)] };

async function listening<Of extends Server | NetServer>(server: Of): Promise<number> {
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

async function webhook(status: number, headers: Record<string, string> = {}) {
  const seen: { body: string; headers: IncomingHttpHeaders }[] = [];
  const port = await listening(
    createHttpServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        seen.push({ body, headers: request.headers });
        response.writeHead(status, { connection: 'close', ...headers }).end();
      });
    }),
  );
  return { url: `http://127.0.0.1:${port}/hook`, seen };
}

test('a webhook gets signed JSON with the same id in all attempts', async () => {
  const { url, seen } = await webhook(204);
  await deliver({ webhook: { url } }, 'key', message);
  const [{ body, headers }] = seen as [(typeof seen)[0]];
  expect(headers['understudy-signature']).toBe(`sha256=${createHmac('sha256', 'key').update(body).digest('hex')}`);
  expect(headers['understudy-message']).toBe('m-1');
  expect(JSON.parse(body)).toMatchObject({
    kind: 'alerts',
    notes: [{ code: 'rpo-high' }],
    title: expect.stringContaining('rpo-high'),
  });
});

test('what is not taken is told; a redirect is not followed; gone is for ever', async () => {
  const target = await webhook(200);
  for (const [status, permanent] of [
    [500, false],
    [302, false],
    [410, true],
  ] as const) {
    const { url } = await webhook(status, { location: target.url });
    await expect(deliver({ webhook: { url } }, '', message)).rejects.toMatchObject({
      name: 'DeliveryFailed',
      permanent,
    });
  }
  expect(target.seen).toEqual([]);
  await expect(deliver({ webhook: { url: 'http://127.0.0.1:1/' } }, '', message)).rejects.toBeInstanceOf(
    DeliveryFailed,
  );
});

/** As much of SMTP as a client needs to hand over a message. */
function smtpSession(socket: Socket, mails: string[]): void {
  let isData = false;
  let text = '';
  socket.write('220 test ready\r\n');
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    for (let end = text.indexOf('\r\n'); end >= 0; end = text.indexOf('\r\n')) {
      const line = text.slice(0, end);
      if (isData) {
        const last = text.indexOf('\r\n.\r\n');
        if (last < 0) return;
        mails.push(text.slice(0, last));
        text = text.slice(last + 5);
        isData = false;
        socket.write('250 taken\r\n');
        continue;
      }
      text = text.slice(end + 2);
      isData = line === 'DATA';
      socket.write(
        isData
          ? '354 go on\r\n'
          : line.startsWith('EHLO')
            ? '250 test\r\n'
            : line === 'QUIT'
              ? '221 bye\r\n'
              : '250 ok\r\n',
      );
      if (line === 'QUIT') socket.end();
    }
  });
  socket.on('error', () => undefined);
}

test('mail arrives with subject, text and a message id; a server that is away is told', async () => {
  const mails: string[] = [];
  const port = await listening(createServer((socket) => smtpSession(socket, mails)));
  const smtp = {
    host: '127.0.0.1',
    port,
    security: 'none',
    user: '',
    from: 'dr@a.example',
    to: ['ops@b.example'],
  } as const;
  await deliver({ smtp }, '', { ...message, notes: [note(1), note(2)] });
  expect(mails[0]).toMatch(/Subject: Understudy: 2 alerts changed/);
  expect(mails[0]).toMatch(/Message-ID: <m-1\.understudy@a\.example>/i);
  expect(mails[0]).toContain('web-2');
  await expect(deliver({ smtp: { ...smtp, port: 1 } }, '', message)).rejects.toBeInstanceOf(DeliveryFailed);
});

test('the queue keeps its place with its notes over a restart, in order and bounded', () => {
  const queue = new NotificationQueue(folder);
  queue.add(
    'store',
    'p1' as Position,
    [1, 2, 3].map((n) => ({ channelId: 'c', note: note(n) })),
  );
  queue.close();
  const again = new NotificationQueue(folder);
  expect(again.place('store')).toBe('p1');
  expect(again.place('another store')).toBeUndefined();
  const { notes, lastId } = again.take('c', 2);
  expect(notes.map(({ alertId }) => alertId)).toEqual(['a1', 'a2']);
  again.done('c', lastId);
  expect(again.take('c', 10).notes.map(({ alertId }) => alertId)).toEqual(['a3']);
  again.add(
    'store',
    'p2' as Position,
    Array.from({ length: 1500 }, (_, n) => ({ channelId: 'flood', note: note(n) })),
  );
  expect(again.take('flood', 5000).notes).toHaveLength(1000);
  expect(again.take('flood', 1).notes[0]?.alertId).toBe('a500');
  expect(again.dropOlder('flood', 1_400)).toBe(900);
  again.close();
});

test('what has nothing to tell is not written each time', () => {
  const data = join(folder, 'calm');
  mkdirSync(data);
  const queue = new NotificationQueue(data);
  queue.add('store', 'p1' as Position, []);
  for (let n = 2; n < 1000; n++) queue.add('store', `p${n}` as Position, []);
  expect(queue.place('store')).toBe('p1');
  queue.add('store', 'p1000' as Position, [{ channelId: 'c', note: note(1) }]);
  expect(queue.place('store')).toBe('p1000');
  queue.close();
});
