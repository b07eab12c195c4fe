import { createHash } from 'node:crypto';
import {
  type CommandContext,
  type CommandHandler,
  createCommandHandler,
  type EventStore,
  type Refusal,
} from '@understudy/event-sourcing';
import { createdId } from '../rest/asked.ts';
import { type NameCommand, type NameEvent, type NameState, nameCodec, nameDecider } from './name.decider.ts';

/** Between the reservation and the first event of what it is for lie milliseconds; after this long nobody comes any more. */
const COMING_MILLIS = 60_000;

export interface NameClaim {
  readonly kind: string;
  readonly name: string;
  readonly ownerId: string;
  /** Whether this owner has ended or never came: its name may be taken over then. */
  readonly isGone: (ownerId: string) => Promise<boolean>;
}

/**
 * Names unique per kind: a stream for each name, `config.name-<kind>-<hash>`. A crash between reserving and registering leaves a reservation that can be taken
 * over; the same command reserves for the same owner again.
 */
export class NameRegistry {
  readonly #names: CommandHandler<NameState, NameCommand, NameEvent>;

  constructor(store: EventStore) {
    this.#names = createCommandHandler({
      store,
      decider: nameDecider,
      codec: nameCodec,
      streamOf: (id) => `config.name-${id}`,
    });
  }

  /** The refusal `name-taken`, or nothing. */
  async reserve({ kind, name, ownerId, isGone }: NameClaim, context: CommandContext): Promise<Refusal | undefined> {
    const id = nameKey(kind, name);
    const { state } = await this.#names.load(id);
    const isOld = state.stage === 'reserved' && context.nowMillis - state.atMillis > COMING_MILLIS;
    const insteadOf = isOld && (await isGone(state.ownerId)) ? state.ownerId : undefined;
    const outcome = await this.#names.handle(
      id,
      { type: 'ReserveName', kind, name, ownerId, insteadOf, atMillis: context.nowMillis },
      ownContext(context, 'reserve-name'),
    );
    return outcome.type === 'refusal' ? outcome : undefined;
  }

  /** Who has the name; `undefined`: nobody. A reservation whose owner never came counts until it is taken over. */
  async ownerOf(kind: string, name: string): Promise<string | undefined> {
    const { state } = await this.#names.load(nameKey(kind, name));
    return state.stage === 'reserved' ? state.ownerId : undefined;
  }

  async release(kind: string, name: string, ownerId: string, context: CommandContext): Promise<void> {
    await this.#names.handle(
      nameKey(kind, name),
      { type: 'ReleaseName', ownerId, atMillis: context.nowMillis },
      ownContext(context, 'release-name'),
    );
  }
}

function nameKey(kind: string, name: string): string {
  return `${kind}-${createHash('sha256').update(name).digest('hex').slice(0, 32)}`;
}

/** Ids of events follow from the command id: what a command does in a second stream has an id of its own. */
function ownContext({ ifRevision: _, ...context }: CommandContext, what: string): CommandContext {
  return { ...context, commandId: createdId(context.commandId, what), causationId: context.commandId };
}
