/** A point selector, taken apart (the forms are those of `pointSelector` in the admin API). */
export type ParsedPoint =
  | { readonly kind: 'latest' }
  | { readonly kind: 'application' }
  | { readonly kind: 'sequence'; readonly sequence: number }
  | { readonly kind: 'back'; readonly millis: number }
  | { readonly kind: 'moment'; readonly micros: number }
  | { readonly kind: 'marker'; readonly name: string };

const UNIT_MILLIS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Undefined: the text is none of the forms. */
export function parsePoint(text: string): ParsedPoint | undefined {
  if (text === 'latest') return { kind: 'latest' };
  if (text === 'latest-application') return { kind: 'application' };
  if (text.startsWith('#'))
    return /^#\d{1,15}$/.test(text) ? { kind: 'sequence', sequence: Number(text.slice(1)) } : undefined;
  if (text.startsWith('@')) return text.length > 1 ? { kind: 'marker', name: text.slice(1) } : undefined;
  const back = /^-(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text);
  if (back !== null) return { kind: 'back', millis: Number(back[1]) * UNIT_MILLIS[back[2]!]! };
  return parseMoment(text);
}

/** ISO 8601 with a zone; fractions are kept to the microsecond, which Date would cut. */
function parseMoment(text: string): ParsedPoint | undefined {
  const match = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.(\d{1,6})\d*)?(?:Z|[+-]\d\d:\d\d)$/.exec(text);
  if (match === null) return undefined;
  const fraction = match[1] ?? '';
  const millis = Date.parse(text.replace(/\.\d+/, ''));
  if (Number.isNaN(millis)) return undefined;
  return { kind: 'moment', micros: millis * 1000 + Number(fraction.padEnd(6, '0')) };
}
