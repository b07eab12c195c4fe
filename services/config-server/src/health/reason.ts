import type { AlertLevel, SubjectKind } from '../alert/alert.decider.ts';
import type { HEALTH_CODES } from '../codes/health.codes.ts';
import type { HealthLevel } from '../item/item.events.ts';

export type HealthCode = keyof typeof HEALTH_CODES;

/** What an alert is about: everything with the same cause is one alert. */
export interface Cause {
  readonly code: HealthCode;
  readonly subjectKind: SubjectKind;
  readonly subject: string;
}

/** Why something is not healthy. */
export interface Reason extends Cause {
  readonly level: AlertLevel;
  readonly cause: string;
  /** What was seen, with numbers. */
  readonly evidence: string;
  /** The cause that this one follows from: it is part of that alert and makes none of its own. */
  readonly under?: Cause;
}

/** Expected, or wished by a person: shown, but nobody is called for it. */
export const NO_ALERT: ReadonlySet<HealthCode> = new Set(['initial-copy', 'replication-paused', 'not-hydrated']);

export function keyOf({ code, subjectKind, subject }: Cause): string {
  return `${code}/${subjectKind}/${subject}`;
}

export function worst(reasons: readonly { readonly level: AlertLevel }[]): HealthLevel {
  if (reasons.some(({ level }) => level === 'Critical')) return 'Critical';
  return reasons.length > 0 ? 'Warning' : 'Healthy';
}

/** For people: 850 ms, 12 s, 3 min, 2 h. */
export function spanText(millis: number): string {
  if (millis < 1000) return `${Math.round(millis)} ms`;
  if (millis < 120_000) return `${Math.round(millis / 1000)} s`;
  return millis < 7_200_000 ? `${Math.round(millis / 60_000)} min` : `${Math.round(millis / 3_600_000)} h`;
}
