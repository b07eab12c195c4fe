/** One look at one thing. */
export interface Finding {
  readonly check: string;
  /** `absent`: not there, and nothing says that it should be. */
  readonly verdict: 'ok' | 'absent' | 'warning' | 'bad';
  readonly detail: string;
  /** What to do; empty when there is nothing. */
  readonly remedy: string;
}

export function ok(check: string, detail: string): Finding {
  return { check, verdict: 'ok', detail, remedy: '' };
}

export function absent(check: string, detail: string, remedy = ''): Finding {
  return { check, verdict: 'absent', detail, remedy };
}

export function warning(check: string, detail: string, remedy: string): Finding {
  return { check, verdict: 'warning', detail, remedy };
}

export function bad(check: string, detail: string, remedy: string): Finding {
  return { check, verdict: 'bad', detail, remedy };
}
