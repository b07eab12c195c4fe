import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { Metrics } from './metrics.ts';

const COUNT = 5000;

let metrics: Metrics;
let server: Server;
beforeEach(async () => {
  metrics = new Metrics();
  server = createServer((request, response) => metrics.respond(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await metrics.close();
});

function port(): number {
  return (server.address() as AddressInfo).port;
}

function* machines() {
  for (let index = 0; index < COUNT; index += 1) yield { value: index / 4, labels: { item: `machine-${index}` } };
}

test('series of many things are all there, behind the others, and the loop has turns in between', async () => {
  metrics.gauge('understudy_points', 'Points', () => 7);
  metrics.gauge('understudy_lag_bytes', 'Lag', machines);
  metrics.series('understudy_item_rpo_seconds', 'Age', machines);
  let turns = 0;
  let isOver = false;
  const turn = () => {
    turns += 1;
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  const response = await fetch(`http://127.0.0.1:${port()}/metrics`);
  const text = await response.text();
  isOver = true;
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(text).toContain('understudy_points 7\n');
  expect(text.match(/^understudy_lag_bytes\{item=/gm)).toHaveLength(COUNT);
  expect(text.match(/^understudy_item_rpo_seconds\{/gm)).toHaveLength(COUNT);
  expect(text).toContain('# TYPE understudy_item_rpo_seconds gauge\nunderstudy_item_rpo_seconds{item="machine-0"} 0\n');
  expect(text).toContain('understudy_item_rpo_seconds{item="machine-4999"} 1249.75\n');
  expect(turns).toBeGreaterThan(COUNT / 250);
});

test('what stands in a label cannot end it', async () => {
  metrics.series('understudy_x', 'a\nb\\', () => [{ value: 1, labels: { item: 'a"} 1\nb\\' } }, { value: 2 }]);
  const text = await (await fetch(`http://127.0.0.1:${port()}/metrics`)).text();
  expect(text.slice(text.indexOf('# HELP understudy_x'))).toBe(
    '# HELP understudy_x a\\nb\\\\\n# TYPE understudy_x gauge\nunderstudy_x{item="a\\"} 1\\nb\\\\"} 1\nunderstudy_x 2\n',
  );
});

test('whoever asks and goes away stops nothing', async () => {
  metrics.series('understudy_item_rpo_seconds', 'Age', machines);
  for (let round = 0; round < 5; round += 1) {
    const socket = connect(port(), '127.0.0.1');
    socket.write('GET /metrics HTTP/1.1\r\nhost: x\r\n\r\n');
    await new Promise((resolve) => setTimeout(resolve, round));
    socket.destroy();
  }
  const text = await (await fetch(`http://127.0.0.1:${port()}/metrics`)).text();
  expect(text.match(/^understudy_item_rpo_seconds\{/gm)).toHaveLength(COUNT);
});
