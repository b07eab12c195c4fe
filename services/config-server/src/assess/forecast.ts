import type { Assessment, Forecast } from './assess.schema.ts';

/** Sealing, sending and fsync of a batch beside the way itself. With it, 30 MB/s on one machine come to 84 ms; measured were 28 ms (p50) and 94 ms (p99), docs/benchmarks.md `rpo-30mbs`. */
const SEAL_MILLIS = 60;

/** What piles up before the agent turns to coalescing: about as long as its ring lasts. */
const TURN_SECONDS = 10;

/**
 * What RPO to expect. While the way carries the churn, the age is interval + transfer of one interval’s writes + round trip. When it does not, the agent turns to
 * coalescing by itself: each place is sent once, so only what is not rewritten has to go over; what then still does not fit piles up until the busiest time
 * is over. The age is what has piled up over what the way carries.
 */
export function forecastOf(of: Assessment): Omit<Forecast, 'readiness'> {
  const busy = of.busyChurnBytesPerSecond ?? of.churnBytesPerSecond * 2;
  const carried = of.bandwidthBytesPerSecond * of.compressionRatio;
  const net = busy * (1 - of.rewrittenShare);
  const mode = busy <= carried ? 'streaming' : net <= carried ? 'coalescing' : 'falling-behind';
  const backlog = Math.max(0, busy - carried) * TURN_SECONDS + Math.max(0, net - carried) * of.busySeconds;
  const worstRpoMillis = streamingAge(of, busy, carried) + (backlog / carried) * 1000;
  const spare = carried - of.churnBytesPerSecond;
  const initial = of.diskBytes === undefined ? {} : initialCopy(of.diskBytes, carried, of.churnBytesPerSecond);
  return {
    mode,
    calmRpoMillis: Math.round(streamingAge(of, of.churnBytesPerSecond, carried)),
    worstRpoMillis: Math.round(worstRpoMillis),
    ...(spare > 0 && { catchUpSeconds: Math.round(backlog / spare) }),
    neededBytesPerSecond: Math.ceil(busy / of.compressionRatio),
    ...initial,
    journalBytes: Math.round(of.churnBytesPerSecond * of.windowSeconds),
    ...(of.thresholdMillis !== undefined && { meetsThreshold: worstRpoMillis <= of.thresholdMillis }),
    notes: notesOf(of, mode, spare),
  };
}

function streamingAge({ captureIntervalMillis, roundTripMillis }: Assessment, churn: number, carried: number): number {
  const transferMillis = (churn * captureIntervalMillis) / carried;
  return captureIntervalMillis + transferMillis + roundTripMillis + SEAL_MILLIS;
}

/** The copy shares the way with what is written meanwhile. */
function initialCopy(diskBytes: number, carried: number, churn: number): { initialCopySeconds?: number } {
  const spare = carried - churn;
  return spare > 0 ? { initialCopySeconds: Math.round(diskBytes / spare) } : {};
}

function notesOf(of: Assessment, mode: Forecast['mode'], spare: number): string[] {
  const notes = [
    'the RPO of streaming was compared with one measurement (30 MB/s, all on one machine): it came between its p50 and its p99; round trips of a real way are taken as given',
  ];
  if (mode !== 'streaming')
    notes.push(
      'what piles up in coalescing is arithmetic that no measurement was compared with: take it as an order of magnitude',
    );
  if (spare <= 0) notes.push('the way does not carry even the average churn: the age would grow without end');
  if (mode === 'coalescing')
    notes.push('in the busiest time intermediate points are given up so that the newest state still arrives');
  if (mode === 'falling-behind') notes.push('in the busiest time more new places are written than the way carries');
  if (of.busyChurnBytesPerSecond === undefined) notes.push('the busiest time was taken as twice the average');
  return notes;
}
