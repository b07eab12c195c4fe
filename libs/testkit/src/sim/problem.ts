/** An invariant of docs/explanation/data-plane.md that did not hold; `defect`: code that threw where it must not; `liveness`: it did not come back. */
export type Invariant = 'I1' | 'I2' | 'I3' | 'I4' | 'I5' | 'I6' | 'I7' | 'I8' | 'I9' | 'defect' | 'liveness';

export interface Problem {
  readonly invariant: Invariant;
  readonly message: string;
  readonly atMicros: number;
}

export type Report = (invariant: Invariant, message: string) => void;

export function describe(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}
