export { adoptRestoredStore, EVENTS_FOLDER, type StoreChoice } from './adopt-restored-store.ts';
/**
 * Event sourcing, the way Understudy means it (shared design: recovery.md §1). Everything a service needs, in order of use:
 *
 * 1. A **decider** per aggregate: `initialState`, `decide(command, state) → events | Refusal`, `evolve(state, event) → state`. Pure. `refuse(code, message, remedy)`.
 * 2. A **codec**: `protobufCodec<SiteEvent>({ SiteRegistered: understudy.v1.SiteRegistered, … })`, one message per event type, without `type`.
 *    `optional` fields may be absent; the others always come back. Service-wide codec for the runner: the maps spread into one.
 * 3. A **store**: `await openSqliteEventStore({ folder })` or `openKurrentEventStore({ connectionString })`; in tests `await openTemporaryEventStore()`.
 * 4. A **command handler** per aggregate: `createCommandHandler({ store, decider, codec, streamOf: (id) => `config.site-${id}` })`, then
 *    `await sites.handle(id, command, context)` → `{ type: 'accepted', revision, position, events } | Refusal`. The same `commandId` is answered with its first
 *    outcome. `context.ifRevision` = If-Match. Rejects with `EventStoreError` (code, retryable, cause) only.
 * 5. **Read models**: `const sites = defineReadModel<SiteEvent, SitesView>({ name, version, streams: ['config.site-'], open(database) { … return { on, view, flush, forget } } })`.
 *    `on` handles each event type or says `'ignored'`; others stop the model. `DocumentTable<Site>(database, 'sites', { fields })` holds documents.
 *    `runner = new ReadModelRunner({ feed: store, codec, folder, models: [sites, …] })`; `runner.start()`; `await runner.untilCaughtUp()`; `runner.view(sites)` (stable object); `runner.waitFor(position, millis)`;
 *    `runner.isReady`; `runner.statuses()`; `await runner.close()`. One runner per feed (own store, other service's feed), one folder per runner.
 * 6. **Transition tables** as data: `transitionTable({ name, initial, final, transitions })` (checked when loaded; `next`, `legality` for "never" or "not-now"); `drawTransitions` for the docs.
 * 7. **Tests**: `givenWhenThen(decider, codec)`, `expectCodecKeeps(codec, event)`, `expectRebuildEqualsLive({ model, codec, history })`, `eventStoreContract`. Not for products.
 */
export type { EventCodec } from './codec/event-codec.ts';
export { type MessageByType, type MessageClass, protobufCodec } from './codec/protobuf-codec.ts';
export {
  type AcceptedCommand,
  type CommandContext,
  type CommandHandler,
  type CommandHandlerParts,
  type CommandOutcome,
  createCommandHandler,
} from './commands/command-handler.ts';
export { eventId } from './commands/event-ids.ts';
export { type Decider, type DomainEvent, isRefusal, type Refusal, refuse } from './decider.ts';
export { EventStoreError, type EventStoreErrorCode, UnknownEventType } from './event-store.error.ts';
export type {
  AllPage,
  AppendResult,
  EventFilter,
  EventMetadata,
  EventStore,
  ExpectedRevision,
  NewEvent,
  Position,
  RecordedEvent,
  Revision,
  StreamPage,
  SubscriptionItem,
} from './event-store.port.ts';
export {
  type KurrentEventStoreOptions,
  openKurrentEventStore,
} from './kurrent/open-kurrent-event-store.ts';
export { MemoryEventStore, MemoryEvents } from './memory/memory-event-store.ts';
export { comparePositions } from './positions.ts';
export type { DocumentFilter, FieldValue } from './read-models/document-filter.ts';
export {
  type DocumentCursor,
  type DocumentPage,
  type DocumentQuery,
  DocumentTable,
  type DocumentTableOptions,
  type StoredDocument,
} from './read-models/document-table.ts';
export type { EventFeed } from './read-models/event-feed.ts';
export {
  InvalidSelector,
  type LabelRequirement,
  type LabelSelector,
  matchesLabels,
  parseLabelSelector,
} from './read-models/label-selector.ts';
export {
  defineReadModel,
  type EventContext,
  type EventHandlers,
  type OpenedReadModel,
  type ReadModelDefinition,
} from './read-models/read-model.ts';
export { ReadModelRunner, type ReadModelRunnerOptions, type ReadModelStatus } from './read-models/read-model-runner.ts';
export {
  openSqliteEventStore,
  openTemporaryEventStore,
  type SqliteEventStoreOptions,
} from './sqlite/open-sqlite-event-store.ts';
export {
  expectRebuildEqualsLive,
  type HistoryEntry,
  type RebuildExperiment,
} from './suites/expect-rebuild-equals-live.ts';
export { expectCodecKeeps, type Given, givenWhenThen, type Outcome } from './suites/given-when-then.ts';
export { type AppendTiming, timedEventStore } from './timed-event-store.ts';
export {
  drawTransitions,
  type Transitions,
  type TransitionTable,
  type TransitionTableSource,
  transitionTable,
} from './transitions/transition-table.ts';
