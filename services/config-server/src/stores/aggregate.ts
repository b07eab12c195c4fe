import {
  type CommandContext,
  type CommandHandler,
  type CommandOutcome,
  createCommandHandler,
  type DomainEvent,
  type EventStore,
} from '@understudy/event-sourcing';
import { tracedCommands } from '@understudy/messaging';
import type { NameRegistry } from '../names/name-registry.ts';
import { Refused } from '../rest/refused.ts';
import type { Receipt } from '../rest/resource.schema.ts';
import type { Documents } from './documents.ts';
import type { Slice, SliceDocument } from './slice.ts';

/** A slice at work: commands go to the event store, documents come from the read model. Methods that change throw `Refused`. */
export class Aggregate<State, Command, Event extends DomainEvent, Document extends SliceDocument> {
  readonly documents: Documents<Document>;
  readonly #slice: Slice<State, Command, Event, Document>;
  readonly #names: NameRegistry;
  readonly #commands: CommandHandler<State, Command, Event>;

  constructor(
    slice: Slice<State, Command, Event, Document>,
    store: EventStore,
    names: NameRegistry,
    documents: Documents<Document>,
  ) {
    this.#slice = slice;
    this.#names = names;
    this.documents = documents;
    const commands = createCommandHandler({
      store,
      decider: slice.decider,
      codec: slice.codec,
      streamOf: (id) => `config.${slice.kind}-${id}`,
    });
    this.#commands = tracedCommands(slice.kind, commands);
  }

  get kind(): string {
    return this.#slice.kind;
  }

  /** A command as it is, for the bus: the outcome is answered, a refusal too. */
  handle(id: string, command: Command, context: CommandContext): Promise<CommandOutcome<Event>> {
    return this.#commands.handle(id, command, context);
  }

  load(id: string): Promise<{ readonly state: State; readonly revision: number }> {
    return this.#commands.load(id);
  }

  async change(id: string, command: Command, context: CommandContext): Promise<Receipt> {
    return receiptOf(id, await this.#commands.handle(id, command, context));
  }

  /** As `change`, and whether this attempt did it: only then is what the caller made up (a secret) what is stored. */
  async changeOnce(
    id: string,
    command: Command,
    context: CommandContext,
    isMine: (event: Event) => boolean,
  ): Promise<{ readonly receipt: Receipt; readonly isFirst: boolean }> {
    const outcome = await this.#commands.handle(id, command, context);
    const receipt = receiptOf(id, outcome);
    return { receipt, isFirst: outcome.type === 'accepted' && outcome.events.some(isMine) };
  }

  /** The command that makes it, under a name that nobody else of its kind has. */
  async create(id: string, name: string, command: Command, context: CommandContext): Promise<Receipt> {
    const claim = { kind: this.kind, name, ownerId: id, isGone: (ownerId: string) => this.#isGone(ownerId) };
    const taken = await this.#names.reserve(claim, context);
    if (taken !== undefined) throw new Refused(taken);
    const outcome = await this.#commands.handle(id, command, context);
    if (outcome.type === 'refusal' && (await this.#isGone(id))) await this.#names.release(this.kind, name, id, context);
    return receiptOf(id, outcome);
  }

  /** The command that ends it; its name is free afterwards. */
  async end(id: string, command: Command, context: CommandContext): Promise<Receipt> {
    const name = this.#slice.nameOf((await this.load(id)).state);
    const receipt = receiptOf(id, await this.#commands.handle(id, command, context));
    if (name !== undefined) await this.#names.release(this.kind, name, id, context);
    return receipt;
  }

  async #isGone(id: string): Promise<boolean> {
    return this.#slice.nameOf((await this.load(id)).state) === undefined;
  }
}

function receiptOf(id: string, outcome: CommandOutcome<DomainEvent>): Receipt {
  if (outcome.type === 'refusal') throw new Refused(outcome);
  return { id, revision: outcome.revision, position: outcome.position };
}
