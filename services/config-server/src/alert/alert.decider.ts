import { understudy } from '@understudy/contracts';
import { type Decider, protobufCodec, type Refusal } from '@understudy/event-sourcing';
import { refusal } from '../codes/refusal.ts';

export type AlertLevel = 'Warning' | 'Critical';
/** What a cause is about. */
export type SubjectKind = 'item' | 'server' | 'agent' | 'site' | 'vault';

interface Fact<Type extends string> {
  readonly type: Type;
  readonly alertId: string;
  readonly occurrence: number;
  readonly atMillis: number;
}
/** Why, about what, and who suffers. */
interface Grounds {
  readonly code: string;
  readonly level: AlertLevel;
  readonly subjectKind: SubjectKind;
  readonly subject: string;
  readonly cause: string;
  readonly evidence: string;
  /** The first 100 of them. */
  readonly itemIds: readonly string[];
  readonly itemsTotal: number;
  readonly mutedBy?: string;
}
export type AlertEvent =
  | (Fact<'AlertOpened'> & Grounds)
  | (Fact<'AlertWorsened'> & {
      readonly level: AlertLevel;
      readonly previous: AlertLevel;
      readonly cause: string;
      readonly evidence: string;
    })
  | (Fact<'AlertEased'> & { readonly level: AlertLevel; readonly previous: AlertLevel })
  | (Fact<'AlertAcknowledged'> & { readonly by: string; readonly note: string })
  | Fact<'AlertUnmuted'>
  | (Fact<'AlertClosed'> & { readonly reason: 'recovered' | 'by-person'; readonly by: string });

const v1 = understudy.v1;
export const alertCodec = protobufCodec<AlertEvent>({
  AlertOpened: v1.AlertOpened,
  AlertWorsened: v1.AlertWorsened,
  AlertEased: v1.AlertEased,
  AlertAcknowledged: v1.AlertAcknowledged,
  AlertUnmuted: v1.AlertUnmuted,
  AlertClosed: v1.AlertClosed,
});

export type AlertState =
  | { readonly stage: 'unknown' }
  | {
      readonly stage: 'open' | 'closed';
      readonly alertId: string;
      readonly occurrence: number;
      readonly level: AlertLevel;
      readonly isAcknowledged: boolean;
      readonly isMuted: boolean;
      /** Closed by a person although the cause is still there: it stays closed until it has gone once. */
      readonly isSilenced: boolean;
    };
type KnownAlert = Exclude<AlertState, { stage: 'unknown' }>;

interface Told<Type extends string> {
  readonly type: Type;
  readonly alertId: string;
  readonly atMillis: number;
}
export type AlertCommand =
  /** The cause is there, now, at this level. */
  | (Told<'RaiseAlert'> & Grounds)
  | Told<'ClearAlert'>
  | (Told<'AcknowledgeAlert'> & { readonly by: string; readonly note: string })
  | (Told<'CloseAlert'> & { readonly by: string });

/** One cause, however many items suffer from it: `config.alert-<id>`. The same cause later is its next occurrence. */
export const alertDecider: Decider<AlertState, AlertCommand, AlertEvent> = {
  initialState: { stage: 'unknown' },
  decide(command, state) {
    if (command.type === 'RaiseAlert') return raise(command, state);
    if (command.type === 'ClearAlert') return clear(command, state);
    if (state.stage === 'unknown') return refusal('not-found', 'There is no such alert.');
    if (state.stage === 'closed') return refusal('alert-not-open', 'The alert is closed.', { when: 'never' });
    const { occurrence } = state;
    const { alertId, atMillis, by } = command;
    if (command.type === 'CloseAlert')
      return [{ type: 'AlertClosed', alertId, occurrence, reason: 'by-person', by, atMillis }];
    if (state.isAcknowledged) return [];
    return [{ type: 'AlertAcknowledged', alertId, occurrence, by, note: command.note, atMillis }];
  },
  evolve(state, event) {
    if (event.type === 'AlertOpened') return opened(event);
    if (state.stage === 'unknown') throw new Error(`the alert's stream begins with ${event.type}`);
    switch (event.type) {
      case 'AlertWorsened':
      case 'AlertEased':
        return { ...state, level: event.level };
      case 'AlertAcknowledged':
        return { ...state, isAcknowledged: true };
      case 'AlertUnmuted':
        return { ...state, isMuted: false };
      case 'AlertClosed':
        return { ...state, stage: 'closed', isSilenced: event.reason === 'by-person' };
    }
    throw new Error(`unknown event of an alert: ${JSON.stringify(event)}`);
  },
};

function opened({ alertId, occurrence, level, mutedBy }: Extract<AlertEvent, { type: 'AlertOpened' }>): KnownAlert {
  const isMuted = mutedBy !== undefined;
  return { stage: 'open', alertId, occurrence, level, isMuted, isAcknowledged: false, isSilenced: false };
}

function raise(command: Extract<AlertCommand, { type: 'RaiseAlert' }>, state: AlertState): AlertEvent[] | Refusal {
  const { type: _, ...facts } = command;
  if (state.stage === 'unknown') return [{ type: 'AlertOpened', occurrence: 1, ...facts }];
  if (state.stage === 'closed')
    return state.isSilenced ? [] : [{ type: 'AlertOpened', occurrence: state.occurrence + 1, ...facts }];
  return changed(command, state);
}

function changed(command: Extract<AlertCommand, { type: 'RaiseAlert' }>, state: KnownAlert): AlertEvent[] {
  const { alertId, level, cause, evidence, mutedBy, atMillis } = command;
  const { occurrence, level: previous } = state;
  const events: AlertEvent[] = [];
  if (level === 'Critical' && previous === 'Warning')
    events.push({ type: 'AlertWorsened', alertId, occurrence, level, previous, cause, evidence, atMillis });
  if (level === 'Warning' && previous === 'Critical')
    events.push({ type: 'AlertEased', alertId, occurrence, level, previous, atMillis });
  if (state.isMuted && mutedBy === undefined) events.push({ type: 'AlertUnmuted', alertId, occurrence, atMillis });
  return events;
}

/** The cause has gone; one that a person closed earlier may open again from now on. */
function clear({ alertId, atMillis }: Extract<AlertCommand, { type: 'ClearAlert' }>, state: AlertState): AlertEvent[] {
  if (state.stage === 'unknown') return [];
  const { occurrence, stage, isSilenced } = state;
  if (stage === 'closed' && !isSilenced) return [];
  return [{ type: 'AlertClosed', alertId, occurrence, reason: 'recovered', by: 'system', atMillis }];
}
