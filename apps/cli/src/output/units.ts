const STEPS = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];

/** `1.5 GiB`; a dash when it is not known. */
export function bytesText(bytes: number | undefined): string {
  if (bytes === undefined) return '–';
  let value = bytes;
  let step = 0;
  while (value >= 1024 && step < STEPS.length - 1) {
    value /= 1024;
    step += 1;
  }
  return `${step === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${STEPS[step]}`;
}

/** `850 ms`, `12.3 s`, `4 min 10 s`, `3 h 5 min`; a dash when it is not known. */
export function durationText(millis: number | undefined): string {
  if (millis === undefined) return '–';
  if (millis < 1000) return `${Math.round(millis)} ms`;
  if (millis < 60_000) return `${(millis / 1000).toFixed(1)} s`;
  const minutes = Math.floor(millis / 60_000);
  if (minutes < 60) return `${minutes} min ${Math.round((millis % 60_000) / 1000)} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Microseconds since 1970 as ISO text with milliseconds, UTC. */
export function timeText(micros: number | undefined): string {
  return micros === undefined ? '–' : new Date(micros / 1000).toISOString();
}

/** `23 %`; of nothing it is all. */
export function percent({ doneBytes, totalBytes }: { doneBytes: number; totalBytes: number }): string {
  return totalBytes === 0 ? '100 %' : `${Math.floor((doneBytes / totalBytes) * 100)} %`;
}
