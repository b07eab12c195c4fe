import { BusError } from '../errors.ts';

/** A class that protobufjs generated, as far as the bus needs it. `Fields` is its `$Properties`. */
export interface MessageType<Fields extends object> {
  encode(message: Fields): { finish(): Uint8Array };
  decode(body: Uint8Array): object;
  fromObject(from: Record<string, unknown>): object;
  toObject(message: never, options: object): Record<string, unknown>;
  getTypeUrl(prefix?: string): string;
}

/**
 * What a handler sees: scalars always there (proto3 cannot tell a default from nothing), `optional` scalars and messages only when
 * they were sent, lists never missing, 64-bit numbers as safe integers, enums by name.
 */
export type Plain<Value> = Value extends Uint8Array
  ? Uint8Array
  : Value extends readonly (infer Item)[]
    ? Plain<Item>[]
    : Value extends { toNumber(): number }
      ? number
      : Value extends number
        ? number extends Value
          ? number
          : string
        : Value extends object
          ? { [Key in keyof Value as Key extends '$unknowns' ? never : Key]?: Plain<NonNullable<Value[Key]>> }
          : Value;

const OPTIONS = { longs: Number, enums: String, defaults: true, arrays: true, objects: true };

/** Throws `BusError` `undecodable`. Bytes fields are views into `body`. */
export function decodeMessage<Fields extends object>(type: MessageType<Fields>, body: Uint8Array): Plain<Fields> {
  try {
    const message = type.decode(body);
    return withoutNulls(type.toObject(message as never, OPTIONS)) as Plain<Fields>;
  } catch (cause) {
    throw new BusError('undecodable', `not a ${nameOfMessage(type)}: ${messageOf(cause)}`, { cause });
  }
}

/** Numbers for 64-bit fields, names for enums, as `decodeMessage` answers them. */
export function encodeMessage<Fields extends object>(type: MessageType<Fields>, from: object): Uint8Array {
  return type.encode(type.fromObject(from as Record<string, unknown>) as Fields).finish();
}

/** Without the package: `GrantGeneration`. */
export function nameOfMessage(type: { getTypeUrl(prefix?: string): string }): string {
  const url = type.getTypeUrl('');
  return url.slice(url.lastIndexOf('.') + 1);
}

/** protobufjs writes `null` for a message that is not there. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  const kept: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value)) if (field !== null) kept[key] = withoutNulls(field);
  return kept;
}

export function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
