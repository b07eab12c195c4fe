import type { RecordedEvent } from '@understudy/event-sourcing';
import { isTracing, recordSpan } from '@understudy/observability';

/** An older event is history that is read again (a rebuild, a first start): its trace is over. */
const FRESH_MILLIS = 60_000;
/** Spans of one batch. A bulk is one trace: its first events show what the others do. */
const SPANS_MAX = 50;

/** Events that were taken into what follows them (a read model, a job): a span for each, from the instant it was written until now. */
export function traceEvents(
  what: string,
  events: readonly RecordedEvent[],
  attributes: Readonly<Record<string, string>>,
): void {
  if (!isTracing()) return;
  const since = Date.now() - FRESH_MILLIS;
  let spans = 0;
  for (const { type, stream, metadata } of events) {
    const { traceparent: parent, atMillis: startedAtMillis } = metadata;
    if (parent === undefined || startedAtMillis < since) continue;
    if (spans >= SPANS_MAX) return;
    spans += 1;
    const facts = { 'understudy.stream': stream, 'understudy.command.id': metadata.commandId, ...attributes };
    recordSpan({ name: `${what} ${type}`, kind: 'consumer', parent, attributes: facts, startedAtMillis });
  }
}
