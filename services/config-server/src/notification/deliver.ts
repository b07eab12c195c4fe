import { createHmac } from 'node:crypto';
import type { SmtpTarget, Target } from '../channel/channel.events.ts';
import { type Message, plainText, subjectLine } from './note.ts';

const TIMEOUT_MILLIS = 10_000;

/** The channel did not take the message. It is tried again, except when the target says that it never will (`permanent`). */
export class DeliveryFailed extends Error {
  override readonly name = 'DeliveryFailed';
  readonly permanent: boolean;

  constructor(message: string, permanent: boolean, cause?: unknown) {
    super(message, { cause });
    this.permanent = permanent;
  }
}

/** Rejects with DeliveryFailed. */
export async function deliver({ webhook, smtp }: Target, secret: string, message: Message): Promise<void> {
  if (webhook !== undefined) await post(webhook.url, secret, message);
  if (smtp !== undefined) await mail(smtp, secret, message);
}

/** JSON, signed with HMAC-SHA-256 of the body where there is a secret; redirects are not followed: they would carry the signature elsewhere. */
async function post(url: string, secret: string, message: Message): Promise<void> {
  const body = JSON.stringify({ ...message, title: subjectLine(message) });
  const signature = createHmac('sha256', secret).update(body).digest('hex');
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'understudy',
    'understudy-message': message.id,
    ...(secret !== '' && { 'understudy-signature': `sha256=${signature}` }),
  };
  const signal = AbortSignal.timeout(TIMEOUT_MILLIS);
  const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal }).catch(
    (cause: unknown) => {
      throw new DeliveryFailed(`the webhook cannot be reached: ${reasonOf(cause)}`, false, cause);
    },
  );
  await response.body?.cancel();
  if (!response.ok) throw new DeliveryFailed(`the webhook answered ${response.status}`, response.status === 410);
}

async function mail(
  { host, port, security, user, from, to }: SmtpTarget,
  password: string,
  message: Message,
): Promise<void> {
  // Loaded with the first message: most installations never send one, and it is not small.
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    connectionTimeout: TIMEOUT_MILLIS,
    greetingTimeout: TIMEOUT_MILLIS,
    socketTimeout: TIMEOUT_MILLIS,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(user !== '' && { auth: { user, pass: password } }),
  });
  try {
    const messageId = `<${message.id}.understudy@${from.split('@')[1]}>`;
    await transport.sendMail({ from, to: [...to], subject: subjectLine(message), text: plainText(message), messageId });
  } catch (cause) {
    throw new DeliveryFailed(`the mail server did not take it: ${reasonOf(cause)}`, false, cause);
  } finally {
    transport.close();
  }
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return cause.cause instanceof Error ? cause.cause.message : cause.message;
}
