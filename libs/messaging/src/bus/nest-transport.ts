import { ClientNats, ServerNats } from '@nestjs/microservices';
import { type CommandReply, decodeReply, encodeReply } from '../envelope/reply-envelope.ts';
import type { LinkSubscriptionOptions, NatsLink } from './nats-link.ts';

interface IncomingMessage {
  readonly subject: string;
  readonly data: Uint8Array;
}

/** What Nest hands from transport to handler. */
export interface IncomingCommand {
  readonly subject: string;
  readonly bytes: Uint8Array;
}

/**
 * Nest takes a message without `id` for an event and would not answer it. The id is of no further use: NATS correlates by inbox.
 * Decoding itself happens in `dispatchCommand`, where a mistake becomes a refusal instead of an exception in the transport.
 */
const requestDeserializer = {
  deserialize: ({ subject, data }: IncomingMessage) => ({ id: '-', pattern: subject, data: { subject, bytes: data } }),
};

/** Never an empty body: an all-default protobuf message has 0 bytes, and Nest's client rejects those. An envelope always has an outcome. */
const replySerializer = {
  serialize: ({ response, err }: { response?: Uint8Array; err?: unknown }) => ({
    data: response ?? encodeReply({ commandId: '', reply: defect(err) }),
  }),
};

const requestSerializer = { serialize: ({ data }: { data: Uint8Array }) => ({ data }) };

/** Throwing here would be an unhandled rejection: Nest calls it from an event of the connection. */
const replyDeserializer = {
  deserialize({ data }: IncomingMessage) {
    try {
      return { response: decodeReply(data), isDisposed: true };
    } catch (err) {
      return { err, isDisposed: true };
    }
  },
};

function defect(err: unknown): CommandReply {
  const message = err instanceof Error ? err.message : 'the handler ended without an answer';
  return { type: 'failure', code: 'defect', message, retryable: false };
}

/** Nest's server on the shared, ever-returning link. */
export class BusServer extends ServerNats {
  readonly #link: NatsLink;

  constructor(link: NatsLink) {
    super({ serializer: replySerializer as never, deserializer: requestDeserializer as never });
    this.#link = link;
  }

  override createNatsClient(): Promise<LinkView> {
    return Promise.resolve(new LinkView(this.#link));
  }
}

/** Nest's client on the same link. */
export class BusClient extends ClientNats {
  readonly #link: NatsLink;

  constructor(link: NatsLink) {
    super({
      inboxPrefix: link.inboxPrefix,
      serializer: requestSerializer as never,
      deserializer: replyDeserializer as never,
    });
    this.#link = link;
  }

  override createClient(): Promise<LinkView> {
    return Promise.resolve(new LinkView(this.#link));
  }
}

/** Nest closes the connection it works on; others work on it too, so that only its own subscriptions end. */
class LinkView {
  readonly #link: NatsLink;
  readonly #subscriptions = new Set<{ unsubscribe(): void }>();

  constructor(link: NatsLink) {
    this.#link = link;
  }

  subscribe(subject: string, options: LinkSubscriptionOptions): { unsubscribe(): void } {
    const subscription = this.#link.subscribe(subject, options);
    this.#subscriptions.add(subscription);
    return {
      unsubscribe: () => {
        this.#subscriptions.delete(subscription);
        subscription.unsubscribe();
      },
    };
  }

  publish(subject: string, data: Uint8Array, options?: { reply?: string }): void {
    this.#link.publish(subject, data, options?.reply);
  }

  /** The link tells of itself: Nest hears nothing until the end. */
  status(): AsyncIterable<never> {
    const next = () => this.#link.ended.then(() => ({ done: true, value: undefined }) as const);
    return { [Symbol.asyncIterator]: () => ({ next }) };
  }

  close(): Promise<void> {
    for (const subscription of this.#subscriptions) subscription.unsubscribe();
    this.#subscriptions.clear();
    return Promise.resolve();
  }
}
