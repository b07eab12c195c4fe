/** Where a test may end or hold the process: the instants at which the world has changed and the memory of it has not, or the other way round. */
export type CrashInstant = 'before-send' | 'after-reply';

export interface CrashPoints {
  at(instant: CrashInstant, kind: string, step: string): Promise<void>;
}

/** Of every process that is not a test. */
export const noCrashPoints: CrashPoints = { at: async () => undefined };
