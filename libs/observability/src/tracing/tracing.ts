import { AsyncLocalStorage } from 'node:async_hooks';
import { parseTraceparent, type TraceContext } from './trace-context.ts';

/** *server*, *client*: the two ends of a request; *producer*, *consumer*: of an event; *internal*: within a process. */
export type SpanKind = 'server' | 'client' | 'producer' | 'consumer' | 'internal';
export type SpanValue = string | number | boolean;

export interface SpanRequest {
  /** Few different ones: what is done, not to whom. */
  readonly name: string;
  readonly kind: SpanKind;
  /** W3C traceparent of what caused it. Missing: the span that is under way here, if any. */
  readonly parent?: string | undefined;
  readonly attributes?: Readonly<Record<string, SpanValue>>;
  /** Wall clock; default: now. */
  readonly startedAtMillis?: number;
}

export interface TracedSpan {
  /** For whatever this span causes: in headers, envelopes, events. Without telemetry it is the parent's, so that the chain never breaks. */
  readonly traceparent: string | undefined;
  set(name: string, value: SpanValue): void;
  /** It did not do what was asked, and why. */
  fail(reason: unknown): void;
}

export interface OpenSpan extends TracedSpan {
  end(): void;
}

/** Makes spans. Without one everything here only hands the parent on and costs nothing. */
export interface Tracer {
  begin(request: SpanRequest): OpenSpan;
}

const under = new AsyncLocalStorage<TraceContext>();
let tracer: Tracer | undefined;

/** Of this process, from now on; undefined: none. */
export function useTracer(next: Tracer | undefined): void {
  tracer = next;
}

export function isTracing(): boolean {
  return tracer !== undefined;
}

/** The span that is under way here; undefined without telemetry. */
export function currentTrace(): TraceContext | undefined {
  return tracer === undefined ? undefined : under.getStore();
}

/** Does the work within a span of its own. What the work throws fails the span and is thrown on. */
export async function inSpan<T>(request: SpanRequest, work: (span: TracedSpan) => T | Promise<T>): Promise<T> {
  if (tracer === undefined) return await work(handedOn(request.parent));
  const span = tracer.begin(request);
  const context = parseTraceparent(span.traceparent);
  try {
    return await (context === undefined ? work(span) : under.run(context, () => work(span)));
  } catch (error) {
    span.fail(error);
    throw error;
  } finally {
    span.end();
  }
}

/** Something that is over already: from `startedAtMillis` until now. */
export function recordSpan(request: SpanRequest): void {
  tracer?.begin(request).end();
}

function handedOn(traceparent: string | undefined): TracedSpan {
  return { traceparent, set: () => undefined, fail: () => undefined };
}
