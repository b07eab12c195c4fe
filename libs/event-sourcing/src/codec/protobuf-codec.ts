import type { DomainEvent } from '../decider.ts';
import { UnknownEventType } from '../event-store.error.ts';
import type { EventCodec } from './event-codec.ts';

type Plain = Record<string, unknown>;

/** What a class of libs/contracts can do; `Message` is its own affair. */
export interface MessageClass<Message> {
  readonly prototype: object;
  fromObject(plain: Plain): Message;
  encode(message: Message): { finish(): Uint8Array };
  decode(bytes: Uint8Array): Message;
  toObject(message: Message, options: object): Plain;
}

export type MessageByType<Event extends DomainEvent> = {
  // biome-ignore lint/suspicious/noExplicitAny: the generated classes differ only in their message.
  readonly [Type in Event['type']]: MessageClass<any>;
};

const TO_PLAIN = { longs: Number, enums: String, bytes: String, defaults: true, oneofs: false };

/**
 * The body of an event is the protobuf message of the same name, without its `type`. Fields that are not `optional` always come back (zero, empty);
 * `optional` ones and messages that were left out are absent. Numbers must be safe integers where the field is 64 bits wide; bytes are base64 strings.
 */
export function protobufCodec<Event extends DomainEvent>(messageByType: MessageByType<Event>): EventCodec<Event> {
  const classes = new Map<string, MessageClass<unknown>>(Object.entries(messageByType));
  const classOf = (type: string): MessageClass<unknown> => {
    const found = classes.get(type);
    if (found === undefined) throw new UnknownEventType(type);
    return found;
  };
  return {
    types: [...classes.keys()],
    encode(event) {
      const message = classOf(event.type);
      const { type, ...fields } = event as Plain;
      assertFields(String(type), fields, message);
      return message.encode(message.fromObject(fields)).finish();
    },
    decode(type, body) {
      const message = classOf(type);
      const plain = withoutAbsent(message.toObject(message.decode(body), TO_PLAIN)) as Plain;
      return { type, ...plain } as unknown as Event;
    },
  };
}

/** A field that the message lacks would be dropped without a word: that is a defect of the release, found by its first use. */
function assertFields(type: string, fields: Plain, message: MessageClass<unknown>): void {
  for (const name of Object.keys(fields)) {
    if (!(name in message.prototype)) throw new Error(`the message ${type} has no field ${name}`);
  }
}

/** Messages that were left out come as null. Copied only where there is one: most events have none. */
function withoutAbsent(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) value[index] = withoutAbsent(value[index]);
    return value;
  }
  const plain = value as Plain;
  let absent = false;
  for (const name in plain) {
    const inner = plain[name];
    if (inner === null) absent = true;
    else if (typeof inner === 'object') plain[name] = withoutAbsent(inner);
  }
  return absent ? Object.fromEntries(Object.entries(plain).filter(([, inner]) => inner !== null)) : plain;
}
