export { type Decider, type DomainEvent, isRefusal, type Refusal, refuse } from './decider.ts';
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
