import type { EventStore } from './event-store.port.ts';

export interface AppendTiming {
  readonly seconds: number;
  readonly events: number;
  readonly outcome: 'appended' | 'conflict' | 'failed';
}

/** The same store; every append is told with how long it took until it was durable. */
export function timedEventStore(store: EventStore, tell: (timing: AppendTiming) => void): EventStore {
  return new Proxy(store, {
    get(target, property) {
      const value = Reflect.get(target, property, target) as unknown;
      if (typeof value !== 'function') return value;
      return property === 'append' ? timedAppend(target, tell) : value.bind(target);
    },
  });
}

function timedAppend(store: EventStore, tell: (timing: AppendTiming) => void): EventStore['append'] {
  return async (stream, expected, events) => {
    const began = performance.now();
    const done = (outcome: AppendTiming['outcome']) =>
      tell({ seconds: (performance.now() - began) / 1000, events: events.length, outcome });
    try {
      const result = await store.append(stream, expected, events);
      done(result.type);
      return result;
    } catch (error) {
      done('failed');
      throw error;
    }
  };
}
