/** Bounds on what one peer, and all peers together, may make the server hold. */
export interface NbdLimits {
  /** Connections at once; further ones are closed without a word. */
  readonly connectionsMax: number;
  /** From the greeting to transmission. */
  readonly handshakeMillis: number;
  readonly optionsMax: number;
  /** Data of one option. Longer ones are answered TOO_BIG, absurd ones end the connection. */
  readonly optionBytesMax: number;
  readonly metaQueriesMax: number;
  /** Requests of one connection that the device works on; more are left in the socket. */
  readonly requestsInFlightMax: number;
  /** Payload of one connection that the device works on; one request may always run. */
  readonly bytesInFlightMax: number;
  /** Replies that the peer has not taken; above it no further request is started. */
  readonly replyBytesQueuedMax: number;
  /** Descriptors in one answer to BLOCK_STATUS. */
  readonly statusDescriptorsMax: number;
}

export const defaultLimits: NbdLimits = {
  connectionsMax: 64,
  handshakeMillis: 10_000,
  optionsMax: 64,
  optionBytesMax: 64 * 1024,
  metaQueriesMax: 64,
  requestsInFlightMax: 128,
  bytesInFlightMax: 64 * 1024 * 1024,
  replyBytesQueuedMax: 1024 * 1024,
  statusDescriptorsMax: 1024,
};
