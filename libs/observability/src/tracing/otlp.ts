// Loaded only where telemetry is configured: start-up and memory of a process that is not watched are not theirs to take.
import {
  type Attributes,
  SpanKind as OtelKind,
  type Tracer as OtelTracer,
  ROOT_CONTEXT,
  type Span,
  SpanStatusCode,
  TraceFlags,
  trace,
} from '@opentelemetry/api';
import { OTLPLogExporter } from '@opentelemetry/exporter-logs-otlp-http';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchLogRecordProcessor, LoggerProvider } from '@opentelemetry/sdk-logs';
import { type MetricReader, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { useLogSink } from '../log-sink.ts';
import { describeError } from '../redact.ts';
import type { Telemetry, TelemetryOptions } from './telemetry.types.ts';
import { formatTraceparent, parseTraceparent } from './trace-context.ts';
import { currentTrace, type OpenSpan, type SpanKind, type SpanRequest, type Tracer, useTracer } from './tracing.ts';

const SCOPE = 'understudy';
const FLUSH_MILLIS = 1_000;
const METRICS_MILLIS = 15_000;
/** A collector that is away must not hold up the end of a process. */
const EXPORT_MILLIS_MAX = 2_000;
/** What waits for the collector: what does not fit is dropped, and never held up. */
const WAITING_MAX = 4_096;

const KINDS: Readonly<Record<SpanKind, OtelKind>> = {
  server: OtelKind.SERVER,
  client: OtelKind.CLIENT,
  producer: OtelKind.PRODUCER,
  consumer: OtelKind.CONSUMER,
  internal: OtelKind.INTERNAL,
};
/** https://opentelemetry.io/docs/specs/otel/logs/data-model/#field-severitynumber */
const SEVERITIES = { debug: 5, info: 9, warn: 13, error: 17 } as const;

/** Traces, metrics and logs of this process to an OTLP/HTTP collector. */
export function startOtlp(options: TelemetryOptions & { readonly otlpEndpoint: string }): Telemetry {
  const resource = resourceFromAttributes({
    'service.namespace': 'understudy',
    'service.name': `understudy-${options.service}`,
    'service.instance.id': options.name,
    ...(options.version !== undefined && { 'service.version': options.version }),
  });
  const urlOf = (signal: string) => `${options.otlpEndpoint.replace(/\/+$/, '')}/v1/${signal}`;
  const traces = new TracerProvider({
    resource,
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(options.tracesRatio ?? 1) }),
    spanProcessors: [
      // One options object: the older form of two parameters exports nothing, and says nothing.
      new BatchSpanProcessor({
        exporter: new OTLPTraceExporter({ url: urlOf('traces'), timeoutMillis: EXPORT_MILLIS_MAX }),
        scheduledDelayMillis: FLUSH_MILLIS,
        maxQueueSize: WAITING_MAX,
      }),
    ],
  });
  const logs = new LoggerProvider({
    resource,
    processors: [
      new BatchLogRecordProcessor({
        exporter: new OTLPLogExporter({ url: urlOf('logs'), timeoutMillis: EXPORT_MILLIS_MAX }),
        scheduledDelayMillis: FLUSH_MILLIS,
        maxQueueSize: WAITING_MAX,
      }),
    ],
  });
  useTracer(new OtlpTracer(traces.getTracer(SCOPE)));
  sendLogs(logs);
  const metricReader: MetricReader = new PeriodicExportingMetricReader({
    exporter: new OTLPMetricExporter({ url: urlOf('metrics'), timeoutMillis: EXPORT_MILLIS_MAX }),
    exportIntervalMillis: METRICS_MILLIS,
    exportTimeoutMillis: EXPORT_MILLIS_MAX,
  });
  return {
    metricReader,
    resource,
    async stop() {
      useTracer(undefined);
      useLogSink(undefined);
      // What a collector that is away does not take is gone: the end of the process does not wait for it.
      await Promise.allSettled([traces.shutdown(), logs.shutdown()]);
    },
  };
}

function sendLogs(provider: LoggerProvider): void {
  const logger = provider.getLogger(SCOPE);
  useLogSink(({ level, code, message, facts }) => {
    const context = contextOf(currentTrace());
    logger.emit({
      severityNumber: SEVERITIES[level],
      severityText: level,
      body: message,
      attributes: { code, ...attributesOf(facts) },
      ...(context !== undefined && { context }),
    });
  });
}

/** One level of a line's facts; what is nested goes as JSON. */
function attributesOf(facts: Readonly<Record<string, unknown>>): Attributes {
  const scalar = (value: unknown) =>
    ['string', 'number', 'boolean'].includes(typeof value) ? (value as string) : JSON.stringify(value);
  return Object.fromEntries(
    Object.entries(facts)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [name, scalar(value)]),
  );
}

class OtlpTracer implements Tracer {
  readonly #tracer: OtelTracer;

  constructor(tracer: OtelTracer) {
    this.#tracer = tracer;
  }

  begin({ name, kind, parent, attributes, startedAtMillis }: SpanRequest): OpenSpan {
    const context = contextOf(parseTraceparent(parent) ?? currentTrace()) ?? ROOT_CONTEXT;
    const options = {
      kind: KINDS[kind],
      ...(attributes !== undefined && { attributes: { ...attributes } }),
      ...(startedAtMillis !== undefined && { startTime: startedAtMillis }),
    };
    return new OtlpSpan(this.#tracer.startSpan(name, options, context));
  }
}

class OtlpSpan implements OpenSpan {
  readonly traceparent: string;
  readonly #span: Span;

  constructor(span: Span) {
    this.#span = span;
    const { traceId, spanId, traceFlags } = span.spanContext();
    this.traceparent = formatTraceparent({ traceId, spanId, isSampled: (traceFlags & TraceFlags.SAMPLED) !== 0 });
  }

  set(name: string, value: string | number | boolean): void {
    this.#span.setAttribute(name, value);
  }

  fail(reason: unknown): void {
    const { name, message, code } = describeError(reason);
    this.#span.setStatus({ code: SpanStatusCode.ERROR, message });
    this.#span.setAttribute('error.type', code ?? name);
  }

  end(): void {
    this.#span.end();
  }
}

function contextOf(at: ReturnType<typeof currentTrace>) {
  if (at === undefined) return undefined;
  const { traceId, spanId, isSampled } = at;
  const traceFlags = isSampled ? TraceFlags.SAMPLED : TraceFlags.NONE;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
}
