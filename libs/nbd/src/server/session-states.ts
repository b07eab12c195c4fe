/**
 * The life of a connection, as data. `transmission` serves requests; `draining` takes no further ones and answers what is under way; `orphaned`
 * has lost its peer while the device still works on requests, whose answers nobody hears.
 */
export const sessionTransitions = {
  handshake: ['transmission', 'closing', 'closed'],
  transmission: ['draining', 'orphaned', 'closed'],
  draining: ['closing', 'orphaned', 'closed'],
  /** The last replies are on their way out. */
  closing: ['closed'],
  orphaned: ['closed'],
  closed: [],
} as const satisfies Record<string, readonly string[]>;

export type SessionState = keyof typeof sessionTransitions;

/** Throws when the table does not know the step: that is a defect. */
export function assertTransition(from: SessionState, to: SessionState): void {
  if (!(sessionTransitions[from] as readonly SessionState[]).includes(to)) {
    throw new Error(`an NBD session cannot go from ${from} to ${to}`);
  }
}
