import { z } from 'zod';

const UNITS_BYTES: Readonly<Record<string, number>> = {
  '': 1,
  B: 1,
  KiB: 1024,
  MiB: 1024 ** 2,
  GiB: 1024 ** 3,
  TiB: 1024 ** 4,
};
const UNITS_MILLIS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A size in a configuration: a number of bytes or text like `64MiB`. Gives bytes. */
export const byteSize = quantity(UNITS_BYTES, 'a size like 64MiB or a number of bytes', true);

/** A span of time in a configuration: text like `30s` or `12h`. Gives milliseconds. */
export const duration = quantity(UNITS_MILLIS, 'a span of time like 500ms, 30s, 15m, 12h or 3d', false);

/** A size in a configuration that must not be smaller than this. */
export function byteSizeFrom(minBytes: number, minText: string) {
  return byteSize.refine((bytes) => bytes >= minBytes, `must be at least ${minText}`);
}

function quantity(units: Readonly<Record<string, number>>, expected: string, bareNumber: boolean) {
  return z.union([z.string(), z.number()], { error: `must be ${expected}` }).transform((value, context) => {
    const parsed = parse(String(value), units);
    if (parsed !== undefined && (typeof value === 'string' || bareNumber)) return parsed;
    context.addIssue({ code: 'custom', message: `must be ${expected}` });
    return z.NEVER;
  });
}

function parse(text: string, units: Readonly<Record<string, number>>): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*([A-Za-z]*)$/.exec(text);
  const unit = match === null ? undefined : units[match[2]!];
  if (match === null || unit === undefined) return undefined;
  const value = Math.round(Number(match[1]) * unit);
  return Number.isSafeInteger(value) ? value : undefined;
}
