/** One stream through a process server: `GET /v1/streams`. */
export interface RelayStream {
  readonly id: number;
  readonly machineId?: string;
  readonly peer: string;
  readonly upstream?: string;
  readonly connectedMillis: number;
  readonly spooledBytes: number;
  readonly spoolBytesMax: number;
  readonly receivedBytes: number;
  readonly sentBytes: number;
}
