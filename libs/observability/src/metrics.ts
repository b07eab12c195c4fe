import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline, Readable } from 'node:stream';
import type { Attributes, Meter } from '@opentelemetry/api';
import { PrometheusExporter, PrometheusSerializer } from '@opentelemetry/exporter-prometheus';
import { type IMetricReader, MeterProvider, type MeterProviderOptions } from '@opentelemetry/sdk-metrics';
import type { Labels, Sample } from './sample.ts';
import { type SeriesDefinition, seriesText } from './series-text.ts';

const TEXT = 'text/plain; version=0.0.4; charset=utf-8';

export interface Counter {
  add(amount: number, labels?: Labels): void;
}

export interface Histogram {
  record(value: number, labels?: Labels): void;
}

/** Series of one instrument; the SDK's own bound is 2,000, and what is beyond it vanishes into one series without labels. */
const SERIES_MAX = 20_000;

class TextExporter extends PrometheusExporter {
  override selectCardinalityLimit(): number {
    return SERIES_MAX;
  }
}

/** Where metrics go beside the Prometheus text. */
export interface MetricsExport {
  readonly metricReader: IMetricReader;
  readonly resource: NonNullable<MeterProviderOptions['resource']>;
}

/** Read only when somebody asks for the metrics; must be cheap and must not throw. */
export type Reading = () => number | Iterable<Sample>;

/**
 * The metrics of one process. Names are `understudy_…` with the unit last (`_bytes`, `_seconds`, `_total`), as Prometheus wants them. Values come from readings
 * wherever a part already keeps the number: the data path then pays nothing for being measured.
 */
export class Metrics {
  readonly #provider: MeterProvider;
  readonly #exporter: TextExporter;
  readonly #meter: Meter;
  readonly #text = new PrometheusSerializer(undefined, false, undefined, true, true);
  readonly #series: SeriesDefinition[] = [];

  /** `alsoTo`: read and sent on besides, by OTLP. */
  constructor(alsoTo?: MetricsExport) {
    // Without this the exporter opens a port of its own on all interfaces.
    this.#exporter = new TextExporter({
      preventServerStart: true,
      withoutScopeInfo: true,
      withoutTargetInfo: true,
    });
    this.#provider = new MeterProvider({
      readers: alsoTo === undefined ? [this.#exporter] : [this.#exporter, alsoTo.metricReader],
      ...(alsoTo !== undefined && { resource: alsoTo.resource }),
    });
    this.#meter = this.#provider.getMeter('understudy');
  }

  /** A value that goes up and down. */
  gauge(name: string, description: string, reading: Reading): void {
    this.#meter.createObservableGauge(name, { description }).addCallback((result) => observeAll(reading, result));
  }

  /** A gauge with a series for each of many things (ten thousand items): only as Prometheus text, made in slices. The reading is taken up again in later turns. */
  series(name: string, description: string, reading: () => Iterable<Sample>): void {
    this.#series.push({ name, description, reading });
  }

  /** A total kept elsewhere, which never goes down while the process lives. The exporter adds `_total` when the name lacks it. */
  total(name: string, description: string, reading: Reading): void {
    this.#meter.createObservableCounter(name, { description }).addCallback((result) => observeAll(reading, result));
  }

  counter(name: string, description: string): Counter {
    const counter = this.#meter.createCounter(name, { description });
    return { add: (amount, labels) => counter.add(amount, labels as Attributes) };
  }

  /** `boundaries` are the upper bounds of the buckets, ascending, in the unit of the name. */
  histogram(name: string, description: string, boundaries: readonly number[]): Histogram {
    const histogram = this.#meter.createHistogram(name, {
      description,
      advice: { explicitBucketBoundaries: [...boundaries] },
    });
    return { record: (value, labels) => histogram.record(value, labels as Attributes) };
  }

  /** Answers a request with Prometheus text. */
  respond(_request: IncomingMessage, response: ServerResponse): void {
    // Whoever asked and went away is not told what went wrong either.
    pipeline(Readable.from(this.#all()), response.setHeader('content-type', TEXT), () => undefined);
  }

  async *#all(): AsyncGenerator<string> {
    const { resourceMetrics, errors } = await this.#exporter.collect();
    for (const error of errors) yield `# ${String(error).replaceAll('\n', ' ')}\n`;
    yield this.#text.serialize(resourceMetrics);
    yield* seriesText(this.#series);
  }

  async close(): Promise<void> {
    await this.#provider.shutdown();
  }
}

function observeAll(reading: Reading, result: { observe(value: number, attributes?: Attributes): void }): void {
  const values = reading();
  if (typeof values === 'number') result.observe(values);
  else for (const { value, labels } of values) result.observe(value, labels as Attributes);
}
