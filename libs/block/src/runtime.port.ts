/** Time and chance come in from outside, so that the simulator can drive every library of the data plane. */
export interface Clock {
  /** Wall clock, microseconds since 1970. An attribute of facts, never an order: it may go back. */
  wallMicros(): number;
  /** Never goes back; for durations and time-outs. */
  monotonicMillis(): number;
  /** Calls back once, later; with 0 in the next turn. Must not keep a process alive by itself for longer than a turn. */
  after(millis: number, callback: () => void): Timer;
}

export interface Timer {
  cancel(): void;
}

export interface Entropy {
  bytes(count: number): Uint8Array;
}
