import type { Telemetry, TelemetryOptions } from './telemetry.types.ts';

/** OpenTelemetry by OTLP/HTTP where it is configured. From then on `inSpan` makes spans and log lines go to the collector, too. */
export async function startTelemetry(options: TelemetryOptions): Promise<Telemetry | undefined> {
  const { otlpEndpoint } = options;
  if (otlpEndpoint === undefined || otlpEndpoint === '') return undefined;
  const { startOtlp } = await import('./otlp.ts');
  return startOtlp({ ...options, otlpEndpoint });
}
