import type { Projection, Slice } from '../stores/slice.ts';
import { type ChannelCommand, type ChannelState, channelDecider } from './channel.decider.ts';
import { type ChannelEvent, channelCodec, type Target } from './channel.events.ts';
import type { Channel } from './channel.schema.ts';

const projectChannel: Projection<Channel, ChannelEvent> = (channel, event) => {
  if (event.type === 'NotificationChannelOpened') {
    const { channelId, name, labels, minLevel, sealedSecret, atMillis } = event;
    const hasSecret = sealedSecret !== '';
    return { id: channelId, name, labels, minLevel, ...shown(event), hasSecret, openedAtMillis: atMillis };
  }
  if (channel === undefined) return undefined;
  switch (event.type) {
    case 'NotificationChannelRetargeted': {
      const { webhook: _, smtp: _smtp, ...rest } = channel;
      return { ...rest, ...shown(event) };
    }
    case 'NotificationChannelSecretReplaced':
      return { ...channel, hasSecret: event.sealedSecret !== '' };
    case 'NotificationLevelChosen':
      return { ...channel, minLevel: event.minLevel };
    case 'NotificationChannelLabelled':
      return { ...channel, labels: event.labels };
    case 'NotificationChannelClosed':
      return undefined;
  }
};

function shown({ webhook, smtp }: Target): Pick<Channel, 'webhook' | 'smtp'> {
  return {
    ...(webhook !== undefined && { webhook }),
    ...(smtp !== undefined && { smtp: { ...smtp, to: [...smtp.to] } }),
  };
}

export const channelSlice: Slice<ChannelState, ChannelCommand, ChannelEvent, Channel> = {
  kind: 'channel',
  decider: channelDecider,
  codec: channelCodec,
  project: projectChannel,
  version: 1,
  filters: ['name'],
  nameOf: (state) => (state.stage === 'open' ? state.name : undefined),
};
