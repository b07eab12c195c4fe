import { createLog, HealthChecks, healthOf, redact, watchEventLoop } from './index.ts';
import { LogThrottle } from './log-throttle.ts';

function capture() {
  const lines: Record<string, unknown>[] = [];
  const stream = { write: (line: string) => void lines.push(JSON.parse(line)) };
  return { lines, stream };
}

test('the level belongs to the code, and secrets do not leave', () => {
  const { lines, stream } = capture();
  const codes = { 'peer-refused': 'warn', noise: 'debug' } as const;
  const log = createLog({ service: 'process-server', name: 'ps-1', codes, level: 'info', stream });
  log
    .with({ machine: 'm1' })
    .tell('peer-refused', 'no', { token: 'abc', nested: { password: 'x', fine: 1 }, error: new Error('why') });
  log.tell('noise', 'not shown');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({
    level: 'warn',
    code: 'peer-refused',
    machine: 'm1',
    msg: 'no',
    token: '[redacted]',
  });
  expect(lines[0]).toMatchObject({ nested: { password: '[redacted]', fine: 1 }, error: { message: 'why' } });
});

test('a private key is redacted wherever it stands', () => {
  const pem = '-----BEGIN PRIVATE KEY-----\nMIG…\n-----END PRIVATE KEY-----';
  expect(JSON.stringify(redact({ a: [pem], b: new Error(pem), keyPem: 'x', big: 5n }))).not.toContain('MIG');
});

test('one code cannot fill the disk: what is left out is counted', () => {
  let now = 0;
  const throttle = new LogThrottle(() => now);
  const admitted = Array.from({ length: 1000 }, () => throttle.admit('peer-refused')).filter(
    (one) => one !== undefined,
  );
  expect(admitted).toHaveLength(100);
  expect(throttle.admit('other')).toBe(0);
  now = 10_000;
  expect(throttle.admit('peer-refused')).toBe(900);
});

test('endless structures are cut', () => {
  const loop: Record<string, unknown> = {};
  loop['self'] = loop;
  expect(JSON.stringify(redact(loop))).toContain('[…]');
});

test('the worst reason decides, and stands first', () => {
  const reason = (state: 'Warning' | 'Critical') => ({ code: state, state, cause: 'c', remedy: 'r' });
  expect(healthOf([]).state).toBe('Healthy');
  expect(healthOf([reason('Warning'), reason('Critical')])).toMatchObject({
    state: 'Critical',
    reasons: [{ code: 'Critical' }, {}],
  });
  const checks = new HealthChecks();
  checks.add('one', () => [reason('Warning')]);
  expect(checks.read().state).toBe('Warning');
});

test('a stalled event loop is seen', async () => {
  const watch = watchEventLoop();
  await new Promise((resolve) => setTimeout(resolve, 30));
  const until = performance.now() + 150;
  while (performance.now() < until);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(watch.delayP99Millis()).toBeGreaterThan(80);
  watch.stop();
});
