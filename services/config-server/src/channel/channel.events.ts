import { understudy } from '@understudy/contracts';
import { protobufCodec } from '@understudy/event-sourcing';
import type { Labels } from '../rest/resource.schema.ts';

export type AlertLevel = 'Warning' | 'Critical';

export interface SmtpTarget {
  readonly host: string;
  readonly port: number;
  readonly security: 'starttls' | 'tls' | 'none';
  readonly user: string;
  readonly from: string;
  readonly to: readonly string[];
}

export interface Target {
  readonly webhook?: { readonly url: string };
  readonly smtp?: SmtpTarget;
}

interface Fact<Type extends string> {
  readonly type: Type;
  readonly atMillis: number;
}

export type ChannelEvent =
  | (Fact<'NotificationChannelOpened'> &
      Target & {
        readonly channelId: string;
        readonly name: string;
        readonly labels: Labels;
        readonly minLevel: AlertLevel;
        readonly sealedSecret: string;
      })
  | (Fact<'NotificationChannelRetargeted'> & Target)
  | (Fact<'NotificationChannelSecretReplaced'> & { readonly sealedSecret: string })
  | (Fact<'NotificationLevelChosen'> & { readonly minLevel: AlertLevel })
  | (Fact<'NotificationChannelLabelled'> & { readonly labels: Labels })
  | Fact<'NotificationChannelClosed'>;

const { NotificationChannelOpened, NotificationChannelRetargeted, NotificationChannelSecretReplaced } = understudy.v1;
const { NotificationLevelChosen, NotificationChannelLabelled, NotificationChannelClosed } = understudy.v1;
export const channelCodec = protobufCodec<ChannelEvent>({
  NotificationChannelOpened,
  NotificationChannelRetargeted,
  NotificationChannelSecretReplaced,
  NotificationLevelChosen,
  NotificationChannelLabelled,
  NotificationChannelClosed,
});
