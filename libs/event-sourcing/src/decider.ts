/** The outcome of a decision that is not taken: expected, typed, shown to whoever asked. Mapped to HTTP and exit codes at the edge only. */
export interface Refusal {
  readonly type: 'refusal';
  /** Stable, kebab-case; has a page in docs/reference/refusals. */
  readonly code: string;
  /** What was refused and why, for a person. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
  /** The field of the command that is at fault, as a JSON pointer, where there is one. */
  readonly field?: string;
  /** "never": illegal in this state for ever; "not-now": legal later, worth a retry. */
  readonly when: 'never' | 'not-now';
}

export interface DomainEvent {
  readonly type: string;
}

/**
 * An aggregate as three pure functions (recovery.md §1). They read no clock, no random and no I/O: times and ids arrive in the command.
 * `decide` answers the facts that follow, none when the command changes nothing, or why not.
 */
export interface Decider<State, Command, Event extends DomainEvent> {
  readonly initialState: State;
  decide(command: Command, state: State): readonly Event[] | Refusal;
  /** Throws on an event it does not know: a decider never skips what it does not understand. */
  evolve(state: State, event: Event): State;
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'refusal';
}

export function refuse(
  code: string,
  message: string,
  remedy: string,
  more: { readonly field?: string; readonly when?: Refusal['when'] } = {},
): Refusal {
  return {
    type: 'refusal',
    code,
    message,
    remedy,
    when: more.when ?? 'not-now',
    ...(more.field !== undefined && { field: more.field }),
  };
}
