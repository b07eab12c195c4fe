import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EventStream } from './event-stream.ts';

let server: Server;
afterEach(() => new Promise((resolve) => server.close(resolve)));

test('a client that does not read is cut, and until then one event waits for it', async () => {
  let sent = 0;
  const cut = new Promise<void>((resolve) => {
    server = createServer((_, response) => {
      const stream = new EventStream(response, 200);
      const fill = async () => {
        while (!stream.signal.aborted) {
          await stream.send('event', 'x'.repeat(100_000), String(sent));
          sent += 1;
          stream.hint('hint', {});
          stream.heartbeat();
        }
        resolve();
      };
      void fill();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const client = get({ port: (server.address() as AddressInfo).port, host: '127.0.0.1' }, (incoming) =>
    incoming.pause(),
  );
  client.on('error', () => undefined);
  await cut;
  // What the kernel's buffers took, and no more: nothing gathers here.
  expect(sent).toBeLessThan(200);
  client.destroy();
});
