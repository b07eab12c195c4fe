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
  const given = (...history: readonly Event[]) => ({
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
  });
  return {
    fold,
    given,
    /**
     * A change command says only what shall be different: each field alone makes its one event and a state that differs in that field
     * only; said again it makes none; nothing begins with it. `afterwards`: the state's part where it is not the field itself.
     */
    expectEachAlone(
      history: readonly Event[],
      change: Command,
      cases: readonly { readonly makes: Event['type']; readonly fields: object; readonly afterwards?: object }[],
    ) {
      for (const { makes, fields, afterwards = fields } of cases) {
        const command = { ...change, ...fields };
        const events = given(...history).when(command).events;
        expect({ fields, types: events.map(({ type }) => type) }).toEqual({ fields, types: [makes] });
        const next = [...history, ...events];
        expect(fold(next)).toEqual({ ...fold(history), ...afterwards });
        expect({ fields, again: given(...next).when(command).types }).toEqual({ fields, again: [] });
        // Without what was before, the event is damage, not the beginning of something.
        expect(() => fold(events)).toThrow();
      }
    },
  };
}
