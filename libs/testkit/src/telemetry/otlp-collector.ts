import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A span as it came, with what a test asks of it. */
export interface CollectedSpan {
  readonly service: string;
  readonly instance: string;
  readonly name: string;
  readonly kind: number;
  readonly traceId: string;
  readonly spanId: string;
  /** Empty: a trace begins here. */
  readonly parentSpanId: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly isFailed: boolean;
}

export interface CollectedLog {
  readonly service: string;
  readonly message: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly traceId: string;
  readonly spanId: string;
}

interface KeyValue {
  readonly key: string;
  readonly value: Readonly<Record<string, unknown>>;
}

// biome-ignore lint/suspicious/noExplicitAny: OTLP/JSON as the exporters send it; only a test looks at it.
type Json = any;

const BODY_BYTES_MAX = 16 * 1024 * 1024;

/** An OTLP/HTTP collector (JSON) in this process: keeps everything that comes. Part of the tests, not of the product. */
export class OtlpCollector {
  readonly spans: CollectedSpan[] = [];
  readonly logs: CollectedLog[] = [];
  /** Names of metrics by service. */
  readonly metrics = new Map<string, Set<string>>();
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<OtlpCollector> {
    const server = createServer();
    const collector = new OtlpCollector(server);
    server.on('request', (request, response) => {
      void readBody(request).then((body) => {
        collector.#take(request.url ?? '', JSON.parse(body));
        response.setHeader('content-type', 'application/json').end('{}');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return collector;
  }

  /** For `telemetry.otlpEndpoint`. */
  get endpoint(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  trace(traceId: string): CollectedSpan[] {
    return this.spans.filter((span) => span.traceId === traceId);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #take(url: string, body: Json): void {
    if (url === '/v1/traces') for (const one of body.resourceSpans) this.#takeSpans(one);
    if (url === '/v1/logs') for (const one of body.resourceLogs) this.#takeLogs(one);
    if (url === '/v1/metrics') for (const one of body.resourceMetrics) this.#takeMetrics(one);
  }

  #takeSpans({ resource, scopeSpans }: Json): void {
    const of = attributesOf(resource.attributes);
    for (const { spans } of scopeSpans)
      for (const span of spans)
        this.spans.push({
          service: String(of['service.name']),
          instance: String(of['service.instance.id']),
          name: span.name,
          kind: span.kind,
          traceId: span.traceId,
          spanId: span.spanId,
          parentSpanId: span.parentSpanId ?? '',
          attributes: attributesOf(span.attributes),
          isFailed: span.status?.code === 2,
        });
  }

  #takeLogs({ resource, scopeLogs }: Json): void {
    const service = String(attributesOf(resource.attributes)['service.name']);
    for (const { logRecords } of scopeLogs)
      for (const { body, attributes, traceId = '', spanId = '' } of logRecords)
        this.logs.push({ service, message: body.stringValue, attributes: attributesOf(attributes), traceId, spanId });
  }

  #takeMetrics({ resource, scopeMetrics }: Json): void {
    const service = String(attributesOf(resource.attributes)['service.name']);
    const names = this.metrics.get(service) ?? new Set();
    for (const { metrics } of scopeMetrics) for (const { name } of metrics) names.add(name);
    this.metrics.set(service, names);
  }
}

function attributesOf(pairs: readonly KeyValue[] = []): Record<string, unknown> {
  return Object.fromEntries(pairs.map(({ key, value }) => [key, Object.values(value)[0]]));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += (chunk as Buffer).length;
    if (bytes > BODY_BYTES_MAX) throw new Error('more telemetry in one request than a test can mean');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}
