import type { Marker } from '@understudy/replication';

/** A recovery point: a durable seal. Times in microseconds since 1970. */
export interface Point {
  readonly sequence: number;
  /** The source's wall clock at the seal. */
  readonly sourceTimeMicros: number;
  /** The same instant by the vault's clock: what people see and ask for. Never goes back within a machine. */
  readonly vaultTimeMicros: number;
  /** Number of the machine definition in force (the store's own count). */
  readonly definition: number;
  readonly clockStepped: boolean;
  readonly markers: readonly Marker[];
}
