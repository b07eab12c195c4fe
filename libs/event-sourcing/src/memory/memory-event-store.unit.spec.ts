import { randomUUID } from 'node:crypto';
import { eventStoreContract } from '../suites/event-store.contract.ts';
import { MemoryEventStore, MemoryEvents } from './memory-event-store.ts';

const cases = eventStoreContract(async () => {
  const kept = new MemoryEvents();
  const store = new MemoryEventStore(kept);
  return {
    store,
    reopen: async () => new MemoryEventStore(kept),
    adopt: async () => {
      kept.restore(kept.events.length, randomUUID());
      return new MemoryEventStore(kept);
    },
    dispose: () => store.close(),
  };
});

describe('event store in memory', () => {
  it.each(cases)('$name', ({ run }) => run());
});
