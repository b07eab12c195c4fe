import type { Decider, Refusal } from '@understudy/event-sourcing';
import { refusal } from '../codes/refusal.ts';
import { sameLabels } from '../rest/labels.ts';
import type { Labels } from '../rest/resource.schema.ts';
import type { SiteEvent } from './site.events.ts';

export type SiteState =
  | { readonly stage: 'unknown' }
  | { readonly stage: 'registered'; readonly name: string; readonly description: string; readonly labels: Labels }
  | { readonly stage: 'retired'; readonly name: string };

export type SiteCommand =
  | {
      readonly type: 'RegisterSite';
      readonly siteId: string;
      readonly name: string;
      readonly description: string;
      readonly labels: Labels;
      readonly atMillis: number;
    }
  | {
      readonly type: 'ChangeSite';
      readonly description?: string | undefined;
      readonly labels?: Labels | undefined;
      readonly atMillis: number;
    }
  | { readonly type: 'RetireSite'; readonly atMillis: number };

type Registered = Extract<SiteState, { stage: 'registered' }>;

export const siteDecider: Decider<SiteState, SiteCommand, SiteEvent> = {
  initialState: { stage: 'unknown' },

  decide(command, state) {
    if (command.type === 'RegisterSite') {
      if (state.stage !== 'unknown') return refusal('name-taken', 'A site with this id exists.', { when: 'never' });
      const { type: _, ...facts } = command;
      return [{ type: 'SiteRegistered', ...facts }];
    }
    if (state.stage === 'unknown') return notThere();
    if (command.type === 'RetireSite')
      return state.stage === 'retired' ? [] : [{ type: 'SiteRetired', atMillis: command.atMillis }];
    if (state.stage === 'retired')
      return refusal('site-retired', `The site ${state.name} is retired.`, { when: 'never' });
    return change(command, state);
  },

  evolve(state, event) {
    switch (event.type) {
      case 'SiteRegistered':
        return { stage: 'registered', name: event.name, description: event.description, labels: event.labels };
      case 'SiteDescribed':
        return { ...registered(state), description: event.description };
      case 'SiteLabelled':
        return { ...registered(state), labels: event.labels };
      case 'SiteRetired':
        return { stage: 'retired', name: registered(state).name };
    }
  },
};

function change(command: Extract<SiteCommand, { type: 'ChangeSite' }>, state: Registered): SiteEvent[] {
  const { description, labels, atMillis } = command;
  const events: SiteEvent[] = [];
  if (description !== undefined && description !== state.description)
    events.push({ type: 'SiteDescribed', description, atMillis });
  if (labels !== undefined && !sameLabels(labels, state.labels))
    events.push({ type: 'SiteLabelled', labels, atMillis });
  return events;
}

function notThere(): Refusal {
  return refusal('not-found', 'There is no such site.');
}

/** These events follow a registration only: anything else is a damaged history. */
function registered(state: SiteState): Registered {
  if (state.stage !== 'registered') throw new Error(`an event of a registered site, but it is ${state.stage}`);
  return state;
}
