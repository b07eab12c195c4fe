/** One machine's stream through a process server: `GET /v1/streams`. */
export interface RelayStream {
  readonly machineId: string;
  /** Who speaks for it on the source side, and whether it is there now. */
  readonly peer: string;
  readonly connected: boolean;
  readonly upstream?: string;
  readonly upstreamConnected: boolean;
  readonly problem?: string;
  readonly spooledBytes: number;
  readonly spooledBatches: number;
  readonly spoolBytesMax: number;
  /** Newest batch here, and newest that the replica has durably. */
  readonly receivedSequence: number;
  readonly durableSequence: number;
}
