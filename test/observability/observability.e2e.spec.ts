// A whole installation of real processes, watched: one trace shows a request on its whole way, and Debian's Prometheus answers every query of every dashboard and every rule.
import { execFileSync } from 'node:child_process';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type About, adminClient } from '@understudy/hosting';
import { type CollectedSpan, OtlpCollector, until } from '@understudy/testkit';
import { understudy } from '../acceptance/support/cli.ts';
import { openDistributed } from '../acceptance/support/distributed.platform.ts';
import { partProcess } from '../acceptance/support/part-process.ts';
import type { PartName, Platform } from '../acceptance/support/platform.ts';
import { dashboards, queriesOf, variablesOf } from './dashboards.ts';
import { Prometheus } from './prometheus.ts';

const STEP_MILLIS = 180_000;
const WAIT = { timeoutMillis: 60_000 };
const PARTS: readonly PartName[] = [
  'config-server',
  'orchestrator',
  'ps-primary',
  'mt-primary',
  'ps-recovery',
  'mt-recovery',
];
const TRACE = { traceId: 'c0ffee00c0ffee00c0ffee00c0ffee00', spanId: 'abcdef0123456789' };

function whyNoPrometheus(): string | undefined {
  try {
    execFileSync('prometheus', ['--version'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return process.env['CI'] === undefined ? 'prometheus is not installed' : undefined;
  }
}

describe('a watched installation', () => {
  let collector: OtlpCollector;
  let platform: Platform;
  let agentSocket: string;
  const before = process.env['OTEL_EXPORTER_OTLP_ENDPOINT'];
  const ask = <T>(...args: readonly string[]) => understudy<T>(platform, ...args);

  beforeAll(async () => {
    collector = await OtlpCollector.start();
    process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = collector.endpoint;
    platform = await openDistributed();
    agentSocket = await startAgent(platform);
    await protectMachine();
  }, STEP_MILLIS);
  afterAll(async () => {
    if (before === undefined) delete process.env['OTEL_EXPORTER_OTLP_ENDPOINT'];
    else process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = before;
    await platform?.close();
    await collector?.close();
  }, STEP_MILLIS);

  /** With a request of our own: the trace is the one that we began. */
  async function protectMachine(): Promise<void> {
    const path = join(platform.folder, 'disk.raw');
    writeFileSync(path, Buffer.alloc(1024 * 1024, 'content'));
    truncateSync(path, 8 * 1024 * 1024);
    await ask('create', 'policy', 'gold');
    const disks = JSON.stringify([{ name: 'vda', path }]);
    await ask('create', 'machine', 'web', '--set', 'agent=host-1', '--set', 'memoryMib=96', '--set', `disks=${disks}`);
    await until(
      'readiness',
      async () => (await ask<{ ready: boolean }>('check', 'web', '--policy', 'gold')).ready,
      WAIT,
    );
    const { id: machineId } = await ask<{ id: string }>('get', 'machine', 'web');
    const { id: policyId } = await ask<{ id: string }>('get', 'policy', 'gold');
    const begun = await fetch(`${platform.url}/api/v1/items`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${readFileSync(platform.tokenFile, 'utf8').trim()}`,
        'content-type': 'application/json',
        traceparent: `00-${TRACE.traceId}-${TRACE.spanId}-01`,
      },
      body: JSON.stringify({ machineId, policyId, processServer: 'ps-primary', masterTarget: 'mt-recovery' }),
    });
    const answer = (await begun.json()) as { jobId?: string };
    if (begun.status !== 202) throw new Error(`${begun.status}: ${JSON.stringify(answer)}`);
    const job = await ask<{ state: string }>('job', 'follow', answer.jobId!);
    expect(job.state).toBe('succeeded');
  }

  test(
    'one trace shows REST, command, event, read model, orchestrator, NATS, executor, and the way back',
    async () => {
      const trace = () => collector.trace(TRACE.traceId);
      const has = (service: string, name: RegExp) =>
        trace().find((span) => span.service === `understudy-${service}` && name.test(span.name));
      const expected: readonly (readonly [string, RegExp])[] = [
        ['config-server', /^POST \/api\/v1\/items$/],
        ['config-server', /^decide EnableProtection$/],
        ['config-server', /^apply OperationBegun$/],
        ['orchestrator', /^take OperationBegun$/],
        ['orchestrator', /^decide StartStep$/],
        ['orchestrator', /^send InspectHost$/],
        ['mobility-agent', /^handle InspectHost$/],
        ['config-server', /^handle EndOperation$/],
        ['config-server', /^apply OperationEnded$/],
        ['config-server', /^take JobFinished$/],
      ];
      await until(
        'the whole trace',
        async () => expected.every(([service, name]) => has(service, name) !== undefined) || undefined,
        WAIT,
      ).catch(() => undefined);
      const missing = expected.filter(([service, name]) => has(service, name) === undefined);
      const seen = trace().map(({ service, name }) => `${service} ${name}`);
      expect({ missing: missing.map(String), seen: missing.length > 0 ? seen : [] }).toEqual({ missing: [], seen: [] });
      // Processes send their spans once a second: a child may come before its parent.
      await until('parents of all spans', async () => looseSpans(trace()).length === 0 || undefined, WAIT).catch(
        () => undefined,
      );
      expect(looseSpans(trace())).toEqual([]);
      if (process.env['UNDERSTUDY_SHOW']) process.stderr.write(`${treeOf(trace(), TRACE.spanId)}\n`);
    },
    STEP_MILLIS,
  );

  test(
    'lines of the log and metrics come by OTLP, too',
    async () => {
      const services = ['config-server', 'orchestrator', 'process-server', 'master-target', 'mobility-agent'];
      const wanted = services.map((name) => `understudy-${name}`).sort();
      await until(
        'logs and metrics of all',
        async () =>
          wanted.every((service) => collector.logs.some((line) => line.service === service)) &&
          wanted.every((service) => collector.metrics.get(service)?.has('understudy_process_resident_bytes')) &&
          collector.metrics.get('understudy-config-server')?.has('understudy_items'),
        WAIT,
      );
    },
    STEP_MILLIS,
  );

  const reason = whyNoPrometheus();
  (reason === undefined ? test : test.skip)(
    `every query of every dashboard and every rule returns data${reason === undefined ? '' : ` (skipped: ${reason})`}`,
    async () => {
      const sockets = [...PARTS.map((part) => platform.adminSocket(part)), agentSocket];
      const abouts = await Promise.all(sockets.map((socket) => adminClient(socket).get<About>('/v1/about')));
      const prometheus = await Prometheus.start(
        platform.folder,
        abouts.map(({ ops }) => `127.0.0.1:${ops.port}`),
      );
      try {
        const all = dashboards();
        expect(all.map(({ uid }) => uid)).toEqual([
          'understudy-fleet-rpo',
          'understudy-jobs',
          'understudy-site-health',
        ]);
        const queries = all.flatMap(queriesOf);
        expect(queries.length).toBeGreaterThan(35);
        await empty(prometheus, queries);
        for (const variable of all.flatMap(variablesOf))
          expect([variable, (await prometheus.labelValues(variable)).length > 0]).toEqual([variable, true]);
        await expectRules(prometheus);
      } finally {
        await prometheus.stop();
      }
    },
    STEP_MILLIS,
  );
});

/** Rates need some scrapes; then nothing may be empty. */
async function empty(prometheus: Prometheus, queries: readonly { where: string; expression: string }[]): Promise<void> {
  let left = queries;
  for (const end = Date.now() + 60_000; left.length > 0 && Date.now() < end; ) {
    const still = [];
    for (const query of left) if ((await prometheus.query(query.expression)).length === 0) still.push(query);
    left = still;
    if (left.length > 0) await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  expect(left).toEqual([]);
}

/** Evaluated without an error, and every metric in them exists: an alert that is silent because of a misspelt name is worse than none. */
async function expectRules(prometheus: Prometheus): Promise<void> {
  const rules = await until(
    'all rules evaluated',
    async () => {
      const found = await prometheus.rules();
      return found.every(({ health }) => health !== 'unknown') && found;
    },
    WAIT,
  );
  expect(rules.length).toBeGreaterThan(15);
  expect(rules.filter(({ health, lastError }) => health !== 'ok' || lastError)).toEqual([]);
  const names = new Set(rules.flatMap(({ query }) => query.match(/\bunderstudy_\w+|\bup\b/g) ?? []));
  const absent = [];
  for (const name of names) if ((await prometheus.query(`count(${name})`)).length === 0) absent.push(name);
  expect(absent).toEqual([]);
  const recorded = await prometheus.query('understudy:items:by_health');
  expect(recorded.length).toBeGreaterThan(0);
}

/** Spans that hang neither on another one of the trace nor on the request's own parent. */
function looseSpans(spans: readonly CollectedSpan[]): string[] {
  const known = new Set([TRACE.spanId, ...spans.map(({ spanId }) => spanId)]);
  return spans.filter(({ parentSpanId }) => !known.has(parentSpanId)).map(({ service, name }) => `${service} ${name}`);
}

function treeOf(spans: readonly CollectedSpan[], parent: string, depth = 0): string {
  return spans
    .filter(({ parentSpanId }) => parentSpanId === parent)
    .map(({ service, name, spanId }) => `${'  '.repeat(depth)}${service} ${name}\n${treeOf(spans, spanId, depth + 1)}`)
    .join('');
}

async function startAgent(platform: Platform): Promise<string> {
  const { id } = await understudy<{ id: string }>(platform, 'get', 'site', 'primary');
  const { host, port } = platform.agentAddress;
  const settings = ['role=mobility-agent', 'partName=host-1', `siteId=${id}`, `urls=["tls://${host}:${port}"]`];
  const made = await understudy<{ token: string }>(
    platform,
    ...['create', 'enrolment-token', ...settings.flatMap((each) => ['--set', each])],
  );
  const agent = partProcess({
    service: 'mobility-agent',
    data: join(platform.folder, 'ag'),
    config: {
      ...{ name: 'host-1', ops: { port: 0 }, upstream: [platform.agentAddress] },
      control: { enrolmentToken: made.token, processServers: [platform.agentAddress] },
    },
  });
  platform.adopt(agent.process);
  await agent.start();
  return agent.adminSocket;
}
