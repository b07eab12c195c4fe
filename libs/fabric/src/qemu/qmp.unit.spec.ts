import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { QmpConnection } from './qmp.connection.ts';
import { QMP_LINE_BYTES_MAX, QmpLines } from './qmp.lines.ts';

const text = '{"a":1}\r\n\r\n{"b":"ü\\n"}\n';

describe('QMP lines', () => {
  test('come out whole whatever the pieces', () => {
    const bytes = Buffer.from(text);
    for (let split = 0; split <= bytes.length; split++) {
      const lines = new QmpLines();
      const objects = [...lines.push(bytes.subarray(0, split)), ...lines.push(bytes.subarray(split))];
      expect(objects).toEqual([{ a: 1 }, { b: 'ü\n' }]);
    }
  });

  test.each(['[1]\n', 'null\n', '{"a":\n', 'HTTP/1.1 400\n'])('%j is refused', (input) => {
    expect(() => new QmpLines().push(Buffer.from(input))).toThrow(expect.objectContaining({ code: 'QMP_PROTOCOL' }));
  });

  test('a line without an end is refused before it fills the memory', () => {
    const lines = new QmpLines();
    const chunk = Buffer.alloc(1024 * 1024, 0x20);
    const push = () => {
      for (let bytes = 0; bytes <= QMP_LINE_BYTES_MAX; bytes += chunk.length) lines.push(chunk);
    };
    expect(push).toThrow(expect.objectContaining({ code: 'QMP_PROTOCOL' }));
  });
});

describe('QMP connection', () => {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-qmp-'));
  const path = join(folder, 'qmp.sock');
  let server: Server;
  const sockets = new Set<Socket>();

  /** A server that greets and answers each command by the script; undefined: no answer. */
  async function serve(answer: (command: { execute: string; id: string }) => object | undefined): Promise<void> {
    server = createServer((socket) => {
      sockets.add(socket);
      socket.write('{"QMP":{"version":{}}}\r\n');
      socket.on('data', (chunk) => {
        for (const line of chunk.toString().trim().split('\n')) {
          const reply = answer(JSON.parse(line) as { execute: string; id: string });
          if (reply) socket.write(`${JSON.stringify(reply)}\r\n`);
        }
      });
    });
    await new Promise<void>((resolve) => server.listen(path, resolve));
  }

  afterEach(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('answers, refusals and events find their way', async () => {
    await serve(({ execute, id }) => {
      if (execute === 'bad') return { id, error: { class: 'GenericError', desc: 'no' } };
      if (execute === 'tell') for (const each of sockets) each.write('{"event":"STOP","data":{"x":1}}\n');
      return { id, return: { execute } };
    });
    const qmp = await QmpConnection.open(path, 1_000);
    const [first, second] = await Promise.all([qmp.execute('one'), qmp.execute('tell')]);
    expect([first, second]).toEqual([{ execute: 'one' }, { execute: 'tell' }]);
    expect(await qmp.waitEvent('STOP', 1_000)).toEqual({ event: 'STOP', data: { x: 1 } });
    await expect(qmp.execute('bad')).rejects.toMatchObject({ code: 'QMP_REFUSED', message: 'bad: no' });
    qmp.close();
    await expect(qmp.execute('late')).rejects.toMatchObject({ code: 'QMP_CLOSED' });
  });

  test('silence ends in QMP_TIMEOUT, a hang-up in QMP_CLOSED', async () => {
    await serve(({ execute, id }) => (execute === 'qmp_capabilities' ? { id, return: {} } : undefined));
    const qmp = await QmpConnection.open(path, 1_000);
    await expect(qmp.execute('silence', {}, 30)).rejects.toMatchObject({ code: 'QMP_TIMEOUT', retryable: true });
    await expect(qmp.waitEvent('NEVER', 30)).rejects.toMatchObject({ code: 'QMP_TIMEOUT' });
    const pending = qmp.execute('silence');
    for (const socket of sockets) socket.destroy();
    await expect(pending).rejects.toMatchObject({ code: 'QMP_CLOSED' });
  });

  test('nobody there is QMP_CLOSED', async () => {
    await serve(() => undefined);
    await expect(QmpConnection.open(join(folder, 'nobody'), 1_000)).rejects.toMatchObject({ code: 'QMP_CLOSED' });
  });
});
