/** A command or reply with everything around it: what nats-server takes by default as one payload. */
export const ENVELOPE_BYTES_MAX = 1 << 20;
/** One page of a feed, unless a single event is larger. */
export const FEED_PAGE_BYTES_MAX = 512 << 10;
export const FEED_PAGE_EVENTS_MAX = 1000;
/** One report of telemetry; a server with more to say sends several. */
export const TELEMETRY_BYTES_MAX = 512 << 10;
/** Commands that one process executes at a time; more are answered `busy` at once. */
export const SERVED_AT_ONCE_MAX = 256;
/** Requests of one process that wait for an answer, and their bytes. */
export const REQUESTS_IN_FLIGHT_MAX = 1024;
export const REQUEST_BYTES_IN_FLIGHT_MAX = 64 << 20;

/** Identifiers in an envelope. */
export const ID_LENGTH_MAX = 200;
