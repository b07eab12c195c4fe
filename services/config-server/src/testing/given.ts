import {
  type Decider,
  type DomainEvent,
  type EventCodec,
  expectCodecKeeps,
  isRefusal,
} from '@understudy/event-sourcing';

/** given(events).when(command).events, .types, .state or .refusal: for the specs of deciders. Whatever is decided survives its codec. */
export function specOf<State, Command, Event extends DomainEvent>(
  decider: Decider<State, Command, Event>,
  codec: EventCodec<Event>,
) {
  const fold = (events: readonly Event[], from: State = decider.initialState) =>
    events.reduce((state, event) => decider.evolve(state, event), from);
  return {
    fold,
    given: (...history: readonly Event[]) => ({
      when: (command: Command) => {
        const state = fold(history);
        const decision = decider.decide(command, state);
        return {
          /** The events decided; throws when it was refused. They can be folded, or the decider contradicts itself. */
          get events(): readonly Event[] {
            if (isRefusal(decision)) throw new Error(`refused: ${decision.code}: ${decision.message}`);
            for (const event of decision) expectCodecKeeps(codec, event);
            fold(decision, state);
            return decision;
          },
          get types(): readonly string[] {
            return this.events.map(({ type }) => type);
          },
          get state(): State {
            return fold(this.events, state);
          },
          get refusal(): { readonly code: string; readonly when: string; readonly field?: string } {
            if (isRefusal(decision)) return decision;
            throw new Error(`not refused: ${decision.map(({ type }) => type).join(', ')}`);
          },
        };
      },
    }),
  };
}
