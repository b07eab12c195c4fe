/** Names of fields whose values must not leave the process. */
const SECRET_NAME = /(secret|token|password|passphrase|private_?key|keypem|authorization|cookie)$/i;
const PEM_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;
const DEPTH_MAX = 8;

export const REDACTED = '[redacted]';

/** A copy in which every secret is replaced, by the field's name or because the value is a private key. Too deep a nest is cut. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return PEM_KEY.test(value) ? REDACTED : value;
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= DEPTH_MAX) return '[…]';
  if (value instanceof Error) return describeError(value);
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      SECRET_NAME.test(name) && item != null ? REDACTED : redact(item, depth + 1),
    ]),
  );
}

export interface ErrorFacts {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly stack?: string;
  readonly cause?: ErrorFacts;
}

/** An error as plain facts, with the chain of its causes (four at most). */
export function describeError(error: unknown, depth = 0): ErrorFacts {
  if (!(error instanceof Error)) return { name: 'NotAnError', message: String(error) };
  const code = 'code' in error && error.code !== undefined ? String(error.code) : undefined;
  return {
    name: error.name,
    message: PEM_KEY.test(error.message) ? REDACTED : error.message,
    ...(code !== undefined && { code }),
    ...(error.stack !== undefined && depth === 0 && !PEM_KEY.test(error.stack) && { stack: error.stack }),
    ...(error.cause !== undefined && depth < 4 && { cause: describeError(error.cause, depth + 1) }),
  };
}
