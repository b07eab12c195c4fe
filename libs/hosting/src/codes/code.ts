/**
 * What a stable code means: one entry per code, one page per entry (docs/reference/codes/<code>.md, made by tools/generate-code-pages.mjs). `refusal`: a decision that is not
 * taken; `problem`: the request itself; `health`: why something is not healthy.
 */
export interface CodeFacts {
  readonly kind: 'refusal' | 'problem' | 'health';
  /** HTTP status of refusals and problems. */
  readonly status?: number;
  /** A few words, the same for every occurrence. */
  readonly title: string;
  /** When it happens, for the page. */
  readonly meaning: string;
  /** What to do about it. */
  readonly remedy: string;
}

export type CodeTable = Readonly<Record<string, CodeFacts>>;
