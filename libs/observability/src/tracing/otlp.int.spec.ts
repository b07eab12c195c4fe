// The real exporters against an OTLP/HTTP collector in this process.
import { OtlpCollector } from '@understudy/testkit';
import { createLog } from '../log.ts';
import { Metrics } from '../metrics.ts';
import { startTelemetry } from './telemetry.ts';
import type { Telemetry } from './telemetry.types.ts';
import { parseTraceparent } from './trace-context.ts';
import { currentTrace, inSpan, isTracing, recordSpan } from './tracing.ts';

const PARENT = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

let collector: OtlpCollector;
let telemetry: Telemetry | undefined;
beforeEach(async () => {
  collector = await OtlpCollector.start();
});
afterEach(async () => {
  await telemetry?.stop();
  telemetry = undefined;
  await collector.close();
});

async function begin(more: { tracesRatio?: number } = {}): Promise<Telemetry> {
  const otlpEndpoint = `${collector.endpoint}/`;
  telemetry = await startTelemetry({ service: 'master-target', name: 'mt-1', otlpEndpoint, ...more });
  return telemetry!;
}

test('nothing is configured: nothing begins', async () => {
  expect(await startTelemetry({ service: 'master-target', name: 'mt-1' })).toBeUndefined();
  expect(isTracing()).toBe(false);
});

test('spans hang on what came from outside, and on each other; failures say why', async () => {
  const { stop } = await begin();
  const work = inSpan({ name: 'outer', kind: 'server', parent: PARENT, attributes: { count: 3 } }, async (outer) => {
    outer.set('more', 'x');
    const inner = await inSpan({ name: 'inner', kind: 'client' }, ({ traceparent }) => traceparent);
    recordSpan({ name: 'elsewhere', kind: 'consumer', parent: inner, startedAtMillis: Date.now() - 50 });
    throw Object.assign(new Error('the disk is full'), { code: 'ENOSPC' });
  });
  await expect(work).rejects.toThrow('the disk is full');
  await stop();
  const [inner, elsewhere, outer] = collector.spans;
  expect(collector.spans).toHaveLength(3);
  expect(outer).toMatchObject({
    service: 'understudy-master-target',
    instance: 'mt-1',
    name: 'outer',
    traceId: parseTraceparent(PARENT)!.traceId,
    parentSpanId: parseTraceparent(PARENT)!.spanId,
    attributes: { count: 3, more: 'x', 'error.type': 'ENOSPC' },
    isFailed: true,
  });
  expect(inner).toMatchObject({ name: 'inner', parentSpanId: outer!.spanId, traceId: outer!.traceId, isFailed: false });
  expect(elsewhere).toMatchObject({ parentSpanId: inner!.spanId });
  expect(isTracing()).toBe(false);
});

test('what nobody caused begins a trace; a ratio of 0 keeps none of those, but what came with a sampled parent', async () => {
  const { stop } = await begin({ tracesRatio: 0 });
  const begun = await inSpan({ name: 'own', kind: 'server' }, ({ traceparent }) => traceparent);
  expect(parseTraceparent(begun)).toMatchObject({ isSampled: false });
  await inSpan({ name: 'given', kind: 'server', parent: PARENT }, () => undefined);
  await stop();
  expect(collector.spans.map(({ name }) => name)).toEqual(['given']);
});

test('a line of the log carries its span, on standard error and at the collector; secrets stay', async () => {
  const { stop } = await begin();
  const lines: Record<string, unknown>[] = [];
  const stream = { write: (line: string) => void lines.push(JSON.parse(line)) };
  const codes = { 'job-finished': 'info', noise: 'debug' } as const;
  const log = createLog({ service: 'orchestrator', name: 'o', codes, level: 'info', stream });
  let span: ReturnType<typeof currentTrace>;
  await inSpan({ name: 'work', kind: 'internal' }, () => {
    span = currentTrace();
    log.with({ machine: 'web' }).tell('job-finished', 'done', { token: 'abc', steps: [1, 2] });
    log.tell('noise', 'not shown');
  });
  log.tell('job-finished', 'outside');
  await stop();
  expect(lines).toMatchObject([{ trace_id: span!.traceId, span_id: span!.spanId, msg: 'done' }, { msg: 'outside' }]);
  expect(lines[1]).not.toHaveProperty('trace_id');
  expect(collector.logs).toMatchObject([
    {
      service: 'understudy-master-target',
      message: 'done',
      traceId: span!.traceId,
      spanId: span!.spanId,
      attributes: { code: 'job-finished', machine: 'web', token: '[redacted]', steps: '[1,2]' },
    },
    { message: 'outside', traceId: '' },
  ]);
});

test('metrics go there too, beside the Prometheus text', async () => {
  const started = await begin();
  const metrics = new Metrics(started);
  metrics.gauge('understudy_points', 'points', () => 3);
  await metrics.close();
  expect(collector.metrics.get('understudy-master-target')).toEqual(new Set(['understudy_points']));
});

test('a collector that is away holds nothing up', async () => {
  const { stop } = await begin();
  await collector.close();
  await inSpan({ name: 'work', kind: 'internal' }, () => undefined);
  const began = performance.now();
  await stop();
  expect(performance.now() - began).toBeLessThan(4_000);
  collector = await OtlpCollector.start();
});
