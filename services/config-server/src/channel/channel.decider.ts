import type { Decider } from '@understudy/event-sourcing';
import { refusal } from '../codes/refusal.ts';
import { sameLabels } from '../rest/labels.ts';
import type { Labels } from '../rest/resource.schema.ts';
import { sameContent } from '../rest/same-content.ts';
import type { AlertLevel, ChannelEvent, SmtpTarget, Target } from './channel.events.ts';

interface Open extends Target {
  readonly stage: 'open';
  readonly name: string;
  readonly labels: Labels;
  readonly minLevel: AlertLevel;
  readonly sealedSecret: string;
}

export type ChannelState = { readonly stage: 'unknown' } | Open | { readonly stage: 'closed' };

interface Asked {
  readonly webhook?: { readonly url: string } | undefined;
  readonly smtp?: SmtpTarget | undefined;
}

export type ChannelCommand =
  | (Asked & {
      readonly type: 'OpenChannel';
      readonly channelId: string;
      readonly name: string;
      readonly labels: Labels;
      readonly minLevel: AlertLevel;
      readonly sealedSecret: string;
      readonly atMillis: number;
    })
  | (Asked & {
      readonly type: 'ChangeChannel';
      readonly labels?: Labels | undefined;
      readonly minLevel?: AlertLevel | undefined;
      readonly sealedSecret?: string | undefined;
      readonly atMillis: number;
    })
  | { readonly type: 'CloseChannel'; readonly atMillis: number };

export const channelDecider: Decider<ChannelState, ChannelCommand, ChannelEvent> = {
  initialState: { stage: 'unknown' },

  decide(command, state) {
    if (command.type === 'OpenChannel') {
      if (state.stage !== 'unknown') return refusal('name-taken', 'A channel with this id exists.', { when: 'never' });
      const { type: _, webhook, smtp, ...facts } = command;
      return [{ type: 'NotificationChannelOpened', ...facts, ...targetOf({ webhook, smtp }) }];
    }
    if (state.stage !== 'open') return refusal('not-found', 'There is no such notification channel.');
    if (command.type === 'CloseChannel') return [{ type: 'NotificationChannelClosed', atMillis: command.atMillis }];
    return change(command, state);
  },

  evolve(state, event) {
    if (event.type === 'NotificationChannelOpened') {
      const { name, labels, minLevel, sealedSecret } = event;
      return { stage: 'open', name, labels, minLevel, sealedSecret, ...targetOf(event) };
    }
    if (state.stage !== 'open') throw new Error(`an event of an open channel that is ${state.stage}`);
    switch (event.type) {
      case 'NotificationChannelRetargeted': {
        const { webhook: _, smtp: _smtp, ...rest } = state;
        return { ...rest, ...targetOf(event) };
      }
      case 'NotificationChannelSecretReplaced':
        return { ...state, sealedSecret: event.sealedSecret };
      case 'NotificationLevelChosen':
        return { ...state, minLevel: event.minLevel };
      case 'NotificationChannelLabelled':
        return { ...state, labels: event.labels };
      case 'NotificationChannelClosed':
        return { stage: 'closed' };
    }
  },
};

function change(command: Extract<ChannelCommand, { type: 'ChangeChannel' }>, channel: Open): ChannelEvent[] {
  const { labels, minLevel, sealedSecret, atMillis } = command;
  const target = targetOf(command);
  const isRetargeted = Object.keys(target).length > 0 && !sameContent(target, targetOf(channel));
  const events: ChannelEvent[] = [];
  if (isRetargeted) events.push({ type: 'NotificationChannelRetargeted', ...target, atMillis });
  if (sealedSecret !== undefined) events.push({ type: 'NotificationChannelSecretReplaced', sealedSecret, atMillis });
  // A secret goes to the place it was given for, and to no other.
  else if (isRetargeted && channel.sealedSecret !== '')
    events.push({ type: 'NotificationChannelSecretReplaced', sealedSecret: '', atMillis });
  if (minLevel !== undefined && minLevel !== channel.minLevel)
    events.push({ type: 'NotificationLevelChosen', minLevel, atMillis });
  if (labels !== undefined && !sameLabels(labels, channel.labels))
    events.push({ type: 'NotificationChannelLabelled', labels, atMillis });
  return events;
}

function targetOf({ webhook, smtp }: Asked): Target {
  return { ...(webhook !== undefined && { webhook }), ...(smtp !== undefined && { smtp }) };
}
