import { crc32 } from 'node:zlib';
import type { EventCodec } from '../codec/event-codec.ts';
import type { Decider, DomainEvent } from '../decider.ts';
import type { RecordedEvent, Revision } from '../event-store.port.ts';

/** An aggregate as it was folded: its state, and which commands made it. */
export class LoadedStream<State, Event extends DomainEvent> {
  /** -1: nothing there yet. */
  revision: Revision = -1;
  state: State;
  readonly #decider: Pick<Decider<State, never, Event>, 'evolve'>;
  readonly #codec: EventCodec<Event>;
  /** 30-bit sums of the command ids: four bytes each instead of a hundred. A hit is looked up in the stream. */
  readonly #commandSums: number[] = [];

  constructor(decider: Pick<Decider<State, never, Event>, 'evolve' | 'initialState'>, codec: EventCodec<Event>) {
    this.#decider = decider;
    this.#codec = codec;
    this.state = decider.initialState;
  }

  apply(recorded: RecordedEvent): void {
    this.advance(this.#codec.decode(recorded.type, recorded.body), recorded.metadata.commandId, recorded.revision);
  }

  advance(event: Event, commandId: string, revision: Revision): void {
    if (revision !== this.revision + 1) throw new Error(`revision ${revision} after ${this.revision}`);
    this.state = this.#decider.evolve(this.state, event);
    this.revision = revision;
    const sum = sumOf(commandId);
    if (this.#commandSums.at(-1) !== sum) this.#commandSums.push(sum);
  }

  /** False is certain, true is worth a look. */
  mayContain(commandId: string): boolean {
    return this.#commandSums.includes(sumOf(commandId));
  }
}

function sumOf(commandId: string): number {
  return crc32(commandId) & 0x3fffffff;
}
