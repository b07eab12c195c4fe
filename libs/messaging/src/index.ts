export type {
  Bus,
  BusOptions,
  BusSubscription,
  BusTls,
  CommandOutcome,
  CommandTypes,
  MessageHandler,
  RawCommand,
  UnknownOutcome,
} from './bus/bus.types.ts';
export { connectBus } from './bus/connect-bus.ts';
export { relayCommands } from './bus/relay-commands.ts';
export { type BusLog, type BusLogCode, busLogCodes } from './bus-log.ts';
export { CommandLogError, type CommandLogErrorCode } from './command-log/command-log.error.ts';
export { CommandLog, type CommandLogOptions, type LoggedCommand } from './command-log/command-log.ts';
export type { LogBounds, LogEntry, Marks } from './command-log/log-state.ts';
export type { LogDamage } from './command-log/read-log.ts';
export { type Admission, admitting } from './commands/admitting.ts';
export {
  type Accepted,
  type AnyCommandEntry,
  type CommandEntry,
  type CommandMap,
  command,
  commandMap,
  type HandlerContext,
} from './commands/command-map.ts';
export { type DispatchOptions, dispatchCommand } from './commands/dispatch.ts';
export {
  ControlPeerError,
  ControlSessionError,
  type ControlSessionErrorCode,
} from './control-session/control-session.error.ts';
export { type ControlHandlers, ControlSession, type ControlSessionOptions } from './control-session/control-session.ts';
export {
  type CommandContext,
  type CommandEnvelope,
  type CommandKey,
  decodeCommand,
  encodeCommand,
  malformed,
} from './envelope/command-envelope.ts';
export { decodeMessage, encodeMessage, type MessageType, nameOfMessage, type Plain } from './envelope/message-type.ts';
export {
  type CommandFailure,
  type CommandReply,
  type CommandResult,
  decodeReply,
  encodeReply,
  type ReplyEnvelope,
} from './envelope/reply-envelope.ts';
export { BusError, type BusErrorCode } from './errors.ts';
export type { FeedPage, FeedRead, FeedRebuild, FeedReply } from './feed/feed.codec.ts';
export { type FeedCheckpoint, FeedConsumer, type FeedConsumerOptions } from './feed/feed-consumer.ts';
export { type FeedServer, type FeedServerOptions, serveFeed } from './feed/serve-feed.ts';
export { ENVELOPE_BYTES_MAX, FEED_PAGE_BYTES_MAX, TELEMETRY_BYTES_MAX } from './limits.ts';
export {
  type NatsListen,
  type NatsServerSettings,
  type NatsServerTls,
  natsConfiguration,
  natsUsers,
} from './nats-server/nats-configuration.ts';
export { NatsUsersFile, type NatsUsersFileOptions } from './nats-server/nats-users-file.ts';
export { createNkey, ensureNkey, type Nkey, nkeyOfSeed } from './nats-server/nkey.ts';
export { type NatsPermissions, type NatsUser, permissionsOf } from './nats-server/permissions.ts';
export { type NatsServer, type NatsServerOptions, startNatsServer } from './nats-server/start-nats-server.ts';
export {
  ALL_ORCHESTRATOR_TELEMETRY,
  BUS_ROLES,
  type BusParty,
  type BusRole,
  type CommandTarget,
  type ControlService,
  commandSubject,
  type ExecutorRole,
  feedSubject,
  inboxPrefix,
  orchestratorTelemetrySubject,
  telemetrySubject,
  wakeSubject,
} from './subjects.ts';
export {
  publishTelemetry,
  subscribeTelemetry,
  type TelemetryReport,
} from './telemetry/telemetry.ts';
export { tracedCommands } from './tracing/traced-commands.ts';
export { traceEvents } from './tracing/traced-events.ts';
