import type { RecordedEvent } from '../event-store.port.ts';

const EVENTS_MAX = 4096;
const BYTES_MAX = 8 << 20;
const STREAMS_MAX = 20_000;

/**
 * What this process has committed last. It is the only one that writes, so whoever follows the head, and every command on a stream that it wrote before,
 * is answered from here: a reading connection would have to read its pages anew after each commit.
 */
export class RecentEvents {
  /** Number of the newest event in the store. */
  head: number;
  /** Consecutive, the last one is the head. */
  #events: RecordedEvent[] = [];
  #bytes = 0;
  /** Last revisions, -1: no such stream. Oldest first. */
  readonly #revisions = new Map<string, number>();

  constructor(head: number) {
    this.head = head;
  }

  /** Events of one commit, in order, directly behind the head. Bodies must be the store's own. */
  add(events: readonly RecordedEvent[]): void {
    for (const event of events) {
      this.#events.push(event);
      this.#bytes += event.body.length;
      this.sawRevision(event.stream, event.revision);
    }
    this.head += events.length;
    if (this.#events.length > EVENTS_MAX || this.#bytes > BYTES_MAX) this.#shrink();
  }

  /** Everything behind a place, or undefined when that goes back too far. */
  after(place: number): readonly RecordedEvent[] | undefined {
    const count = this.head - place;
    if (count < 0 || count > this.#events.length) return undefined;
    return count === 0 ? [] : this.#events.slice(-count);
  }

  sawRevision(stream: string, revision: number): void {
    if ((this.#revisions.get(stream) ?? -1) > revision) return;
    this.#revisions.delete(stream);
    this.#revisions.set(stream, revision);
    if (this.#revisions.size <= STREAMS_MAX) return;
    for (const oldest of this.#revisions.keys()) {
      this.#revisions.delete(oldest);
      break;
    }
  }

  /** Undefined: not known here. */
  lastRevision(stream: string): number | undefined {
    return this.#revisions.get(stream);
  }

  /** To the newer half: seldom, and never one by one. */
  #shrink(): void {
    this.#events = this.#events.slice(this.#events.length >> 1);
    this.#bytes = this.#events.reduce((sum, { body }) => sum + body.length, 0);
  }
}
