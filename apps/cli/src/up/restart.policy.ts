const FIRST_MILLIS = 500;
const LONGEST_MILLIS = 30_000;
/** A process that ran this long was well: its next end is a first one again. */
const STEADY_MILLIS = 60_000;

/** How often a process ended shortly after its start, and when it last started. */
export interface RestartHistory {
  readonly endsInARow: number;
  readonly startedMillis: number;
}

/** What follows an end at `nowMillis` of the same clock: a pause that doubles with every end in a row. */
export function afterEnd(
  history: RestartHistory,
  nowMillis: number,
): { readonly endsInARow: number; readonly pauseMillis: number } {
  const endsInARow = nowMillis - history.startedMillis >= STEADY_MILLIS ? 1 : history.endsInARow + 1;
  return { endsInARow, pauseMillis: Math.min(LONGEST_MILLIS, FIRST_MILLIS * 2 ** Math.min(20, endsInARow - 1)) };
}
