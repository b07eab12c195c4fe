import type { AlertCommand, AlertLevel } from '../alert/alert.decider.ts';
import { type Cause, keyOf, NO_ALERT, type Reason } from './reason.ts';

/** A cause has to be there for so long before anybody is called, and gone for so long before it counts as over: what flaps is one alert. */
const OPENS_AFTER_MILLIS = 15_000;
const CLOSES_AFTER_MILLIS = 60_000;
const ITEMS_SHOWN_MAX = 100;

interface Candidate extends Cause {
  level: AlertLevel;
  cause: string;
  evidence: string;
  /** These are the words of the cause itself, not of what follows from it. */
  isOwn: boolean;
  readonly itemIds: Set<string>;
}
interface Known {
  readonly cause: Cause;
  readonly sinceMillis: number;
  seenMillis: number;
  /** As it was told last; undefined: not told yet. */
  told?: { readonly level: AlertLevel; readonly mutedBy: string | undefined };
}
type Raise = Extract<AlertCommand, { type: 'RaiseAlert' }>;
type Clear = Extract<AlertCommand, { type: 'ClearAlert' }>;

export interface AlertBoardOptions {
  readonly alertIdOf: (key: string) => string;
  /** The maintenance window that mutes this cause now. */
  readonly mutedBy: (cause: Cause, itemIds: Iterable<string>) => string | undefined;
}

/** From reasons, looked at anew every few seconds, to alerts: one for each cause, opened and closed with patience. */
export class AlertBoard {
  readonly #options: AlertBoardOptions;
  readonly #known = new Map<string, Known>();
  #candidates = new Map<string, Candidate>();

  constructor(options: AlertBoardOptions) {
    this.#options = options;
  }

  /** Alerts that an earlier process opened: they are closed when their cause is not there any more. */
  remember(
    open: readonly { readonly cause: Cause; readonly level: AlertLevel; readonly mutedBy?: string }[],
    nowMillis: number,
  ): void {
    for (const { cause, level, mutedBy } of open)
      this.#known.set(keyOf(cause), { cause, sinceMillis: nowMillis, seenMillis: nowMillis, told: { level, mutedBy } });
  }

  note(reason: Reason, itemId?: string): void {
    if (NO_ALERT.has(reason.code)) return;
    const about = reason.under ?? reason;
    const key = keyOf(about);
    const candidate = this.#candidates.get(key);
    if (candidate === undefined) this.#candidates.set(key, candidateOf(reason, about, itemId));
    else this.#join(candidate, reason, itemId);
  }

  /** The end of one look at everything: what has to be told now. */
  commands(nowMillis: number, atMillis: number): (Raise | Clear)[] {
    const commands: (Raise | Clear)[] = [];
    for (const [key, candidate] of this.#candidates) {
      const raise = this.#raise(key, candidate, nowMillis, atMillis);
      if (raise !== undefined) commands.push(raise);
    }
    for (const [key, known] of this.#known) {
      if (this.#candidates.has(key)) continue;
      if (known.told !== undefined && nowMillis - known.seenMillis < CLOSES_AFTER_MILLIS) continue;
      this.#known.delete(key);
      if (known.told !== undefined)
        commands.push({ type: 'ClearAlert', alertId: this.#options.alertIdOf(key), atMillis });
    }
    this.#candidates = new Map();
    return commands;
  }

  #join(candidate: Candidate, reason: Reason, itemId: string | undefined): void {
    if (itemId !== undefined) candidate.itemIds.add(itemId);
    const isWorse = reason.level === 'Critical' && candidate.level !== 'Critical';
    if (isWorse) candidate.level = 'Critical';
    // What follows from a cause makes it worse, but speaks for it only where the cause itself is silent.
    if (reason.under !== undefined || (candidate.isOwn && !isWorse)) return;
    Object.assign(candidate, { cause: reason.cause, evidence: reason.evidence, isOwn: true });
  }

  #raise(key: string, candidate: Candidate, nowMillis: number, atMillis: number): Raise | undefined {
    const { code, subjectKind, subject, level, cause, evidence, itemIds } = candidate;
    let known = this.#known.get(key);
    if (known === undefined) {
      known = { cause: { code, subjectKind, subject }, sinceMillis: nowMillis, seenMillis: nowMillis };
      this.#known.set(key, known);
    }
    known.seenMillis = nowMillis;
    if (nowMillis - known.sinceMillis < OPENS_AFTER_MILLIS && known.told === undefined) return undefined;
    const mutedBy = this.#options.mutedBy(known.cause, itemIds);
    if (known.told?.level === level && known.told.mutedBy === mutedBy) return undefined;
    known.told = { level, mutedBy };
    const alertId = this.#options.alertIdOf(key);
    const shown = { itemIds: [...itemIds].slice(0, ITEMS_SHOWN_MAX), itemsTotal: itemIds.size };
    const muted = mutedBy !== undefined && { mutedBy };
    return {
      type: 'RaiseAlert',
      alertId,
      code,
      level,
      subjectKind,
      subject,
      cause,
      evidence,
      ...shown,
      ...muted,
      atMillis,
    };
  }
}

function candidateOf(reason: Reason, about: Cause, itemId: string | undefined): Candidate {
  const { code, subjectKind, subject } = about;
  const { level, cause, evidence } = reason;
  const itemIds = new Set(itemId === undefined ? [] : [itemId]);
  return { code, subjectKind, subject, level, cause, evidence, isOwn: reason.under === undefined, itemIds };
}
