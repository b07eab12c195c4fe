/** The life of a client that has negotiated, as data. */
export const clientTransitions = {
  ready: ['closing', 'failed'],
  /** No further requests; those under way are still answered. */
  closing: ['closed', 'failed'],
  closed: [],
  failed: [],
} as const satisfies Record<string, readonly string[]>;

export type ClientState = keyof typeof clientTransitions;
