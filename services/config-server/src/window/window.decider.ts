import type { Decider } from '@understudy/event-sourcing';
import { refusal } from '../codes/refusal.ts';
import { sameLabels } from '../rest/labels.ts';
import type { Labels } from '../rest/resource.schema.ts';
import { sameContent } from '../rest/same-content.ts';
import type { StoredTimes, WindowEvent } from './window.events.ts';
import type { WindowTimes } from './window.schema.ts';
import { storedTimes } from './window-times.ts';

interface Terms {
  readonly labels: Labels;
  readonly description: string;
  readonly selector: string;
  readonly siteIds: readonly string[];
}

export type WindowState =
  | { readonly stage: 'unknown' }
  | (Terms & { readonly stage: 'planned'; readonly name: string; readonly times: StoredTimes })
  | { readonly stage: 'cancelled' };

export type WindowCommand =
  | (Terms & {
      readonly type: 'PlanWindow';
      readonly windowId: string;
      readonly name: string;
      readonly times: WindowTimes;
      readonly atMillis: number;
    })
  | ({ readonly type: 'ChangeWindow'; readonly times?: WindowTimes | undefined; readonly atMillis: number } & {
      readonly [Term in keyof Terms]?: Terms[Term] | undefined;
    })
  | { readonly type: 'CancelWindow'; readonly atMillis: number };

type Planned = Extract<WindowState, { stage: 'planned' }>;

export const windowDecider: Decider<WindowState, WindowCommand, WindowEvent> = {
  initialState: { stage: 'unknown' },

  decide(command, state) {
    if (command.type === 'PlanWindow') {
      if (state.stage !== 'unknown') return refusal('name-taken', 'A window with this id exists.', { when: 'never' });
      const { type: _, times, ...facts } = command;
      return [{ type: 'MaintenanceWindowPlanned', ...facts, times: storedTimes(times) }];
    }
    if (state.stage !== 'planned') return refusal('not-found', 'There is no such maintenance window.');
    if (command.type === 'CancelWindow') return [{ type: 'MaintenanceWindowCancelled', atMillis: command.atMillis }];
    return change(command, state);
  },

  evolve(state, event) {
    if (event.type === 'MaintenanceWindowPlanned') {
      const { name, labels, description, times, selector, siteIds } = event;
      return { stage: 'planned', name, labels, description, times, selector, siteIds };
    }
    if (state.stage !== 'planned') throw new Error(`an event of a planned window that is ${state.stage}`);
    switch (event.type) {
      case 'MaintenanceWindowRescheduled':
        return { ...state, times: event.times };
      case 'MaintenanceWindowScoped':
        return { ...state, selector: event.selector, siteIds: event.siteIds };
      case 'MaintenanceWindowLabelled':
        return { ...state, labels: event.labels };
      case 'MaintenanceWindowDescribed':
        return { ...state, description: event.description };
      case 'MaintenanceWindowCancelled':
        return { stage: 'cancelled' };
    }
  },
};

function change(command: Extract<WindowCommand, { type: 'ChangeWindow' }>, window: Planned): WindowEvent[] {
  const { labels, description, times, atMillis } = command;
  const { selector = window.selector, siteIds = window.siteIds } = command;
  const events: WindowEvent[] = [];
  const stored = times && storedTimes(times);
  if (stored !== undefined && !sameContent(stored, window.times))
    events.push({ type: 'MaintenanceWindowRescheduled', times: stored, atMillis });
  if (selector !== window.selector || !sameContent(siteIds, window.siteIds))
    events.push({ type: 'MaintenanceWindowScoped', selector, siteIds, atMillis });
  if (labels !== undefined && !sameLabels(labels, window.labels))
    events.push({ type: 'MaintenanceWindowLabelled', labels, atMillis });
  if (description !== undefined && description !== window.description)
    events.push({ type: 'MaintenanceWindowDescribed', description, atMillis });
  return events;
}
