import { z } from 'zod';
import { atMillis, labels, listQuery, pageOf, resourceName, resourceShape } from '../rest/resource.schema.ts';

const text = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}]*$/u, 'must not contain control characters');
const mailbox = text(320).regex(/^[^\s@<>]+@[^\s@<>]+$/, 'must be an e-mail address');

export const webhookTarget = z
  .strictObject({ url: z.url({ protocol: /^https?$/ }).max(2000) })
  .meta({ id: 'WebhookTarget' });
export const smtpTarget = z
  .strictObject({
    host: z
      .string()
      .min(1)
      .max(255)
      .regex(/^[A-Za-z0-9.:_-]+$/, 'must be a host name or an address'),
    port: z.int().min(1).max(65_535).default(587),
    security: z.enum(['starttls', 'tls', 'none']).default('starttls'),
    user: z.string().max(320).default(''),
    from: mailbox,
    to: z.array(mailbox).min(1).max(50),
  })
  .meta({ id: 'SmtpTarget' });
const shownSmtp = smtpTarget.required().meta({ id: 'SmtpTargetShown' });

export const minLevel = z.enum(['Warning', 'Critical']).describe('Alerts below it are not told');
const secret = z
  .string()
  .min(1)
  .max(500)
  .describe('Key of the webhook’s signature, or password of SMTP; never shown again');

const ONE_TARGET = 'needs either webhook or smtp';
const oneTarget = ({ webhook, smtp }: { webhook?: unknown; smtp?: unknown }) =>
  (webhook === undefined) !== (smtp === undefined);

/** Where alerts are told. */
export const channel = z
  .strictObject({
    ...resourceShape,
    minLevel,
    webhook: webhookTarget.optional(),
    smtp: shownSmtp.optional(),
    hasSecret: z.boolean(),
    openedAtMillis: atMillis,
  })
  .meta({ id: 'NotificationChannel' });
export type Channel = z.output<typeof channel>;
export const channelPage = pageOf('NotificationChannel', channel);
export const channelQuery = listQuery.extend({ name: resourceName.optional() });
export type ChannelQuery = z.output<typeof channelQuery>;

export const channelOpening = z
  .strictObject({
    name: resourceName,
    labels: labels.default({}),
    minLevel: minLevel.default('Warning'),
    webhook: webhookTarget.optional(),
    smtp: smtpTarget.optional(),
    secret: secret.optional(),
  })
  .refine(oneTarget, { message: ONE_TARGET, path: ['webhook'] })
  .meta({ id: 'NotificationChannelOpening' });
export type ChannelOpening = z.output<typeof channelOpening>;

export const channelChange = z
  .strictObject({
    labels: labels.optional(),
    minLevel: minLevel.optional(),
    webhook: webhookTarget.optional(),
    smtp: smtpTarget.optional(),
    secret: secret.optional(),
  })
  .refine(({ webhook, smtp }) => webhook === undefined || smtp === undefined, {
    message: ONE_TARGET,
    path: ['webhook'],
  })
  .meta({ id: 'NotificationChannelChange' });
export type ChannelChange = z.output<typeof channelChange>;

/** How a channel does, as the newest attempts show. */
export const channelTest = z
  .strictObject({ delivered: z.boolean(), detail: z.string() })
  .meta({ id: 'NotificationChannelTest' });
