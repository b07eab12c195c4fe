import type { Labels, Sample } from './sample.ts';

/** A gauge with a series for each of many things. */
export interface SeriesDefinition {
  readonly name: string;
  readonly description: string;
  readonly reading: () => Iterable<Sample>;
}

/** Lines in one turn of the event loop: half a millisecond. */
const LINES_PER_TURN = 250;

/**
 * Prometheus' text of gauges with tens of thousands of series, a turn of the event loop at a time. OpenTelemetry's way keeps 2,000 series of an instrument
 * and makes all the text at once: 40,000 of them stall a process for half a second.
 */
export async function* seriesText(definitions: readonly SeriesDefinition[]): AsyncGenerator<string> {
  for (const { name, description, reading } of definitions) {
    let text = `# HELP ${name} ${escaped(description)}\n# TYPE ${name} gauge\n`;
    let lines = 0;
    for (const { value, labels } of reading()) {
      text += `${name}${labelText(labels)} ${value}\n`;
      lines += 1;
      if (lines % LINES_PER_TURN !== 0) continue;
      yield text;
      text = '';
      await new Promise((resolve) => setImmediate(resolve));
    }
    yield text;
  }
}

function labelText(labels: Labels = {}): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value).replaceAll('"', '\\"')}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

/** https://prometheus.io/docs/instrumenting/exposition_formats/#comments-help-text-and-type-information */
function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
}
