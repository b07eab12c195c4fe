import { deepStrictEqual, fail } from 'node:assert/strict';
import type { EventCodec } from '../codec/event-codec.ts';
import { type Decider, type DomainEvent, isRefusal, type Refusal } from '../decider.ts';

export interface Given<Command, Event extends DomainEvent> {
  when(command: Command): Outcome<Event>;
}

export interface Outcome<Event extends DomainEvent> {
  /** Exactly these events, none when empty; each survives its codec and can be folded. */
  thenEvents(events: readonly Event[]): void;
  thenRefused(code: string, more?: Partial<Refusal>): void;
  /** For what the two above do not say. */
  readonly decision: readonly Event[] | Refusal;
}

/**
 * `const spec = givenWhenThen(siteDecider, siteCodec); spec.given([{ type: 'SiteRegistered', … }]).when({ type: 'retire-site', … }).thenEvents([…])`.
 * For tests only. Needs no test runner: failures are AssertionErrors.
 */
export function givenWhenThen<State, Command, Event extends DomainEvent>(
  decider: Decider<State, Command, Event>,
  codec?: EventCodec<Event>,
): { given(events: readonly Event[]): Given<Command, Event> } {
  return {
    given: (history) => ({
      when: (command) => {
        const state = history.reduce((folded, event) => decider.evolve(folded, event), decider.initialState);
        freeze(state);
        const decision = decider.decide(command, state);
        return toOutcome(decider, codec, state, decision);
      },
    }),
  };
}

/** A decision that changes what it was given throws. (A copy to compare with would be of another realm under jest.) */
function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
}

function toOutcome<State, Event extends DomainEvent>(
  decider: Pick<Decider<State, never, Event>, 'evolve'>,
  codec: EventCodec<Event> | undefined,
  state: State,
  decision: readonly Event[] | Refusal,
): Outcome<Event> {
  return {
    decision,
    thenEvents(events) {
      if (isRefusal(decision)) fail(`refused (${decision.code}): ${decision.message}`);
      deepStrictEqual(decision, events);
      decision.reduce((folded, event) => decider.evolve(folded, event), state);
      for (const event of decision) if (codec !== undefined) expectCodecKeeps(codec, event);
    },
    thenRefused(code, more = {}) {
      if (!isRefusal(decision)) fail(`not refused: ${JSON.stringify(decision)}`);
      deepStrictEqual({ ...decision, code: decision.code }, { ...decision, ...more, code });
    },
  };
}

/** decode(encode(event)) is the event: to be called for an example, or with fast-check for every one, of each type. */
export function expectCodecKeeps<Event extends DomainEvent>(codec: EventCodec<Event>, event: Event): void {
  deepStrictEqual(codec.decode(event.type, codec.encode(event)), event, `${event.type} does not survive its codec`);
}
