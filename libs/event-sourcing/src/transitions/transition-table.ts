/** What may follow what, as data: `{ off: { InitialCopyBegun: 'initial' }, … }`; a state without an entry of its own is unknown. */
export type Transitions<State extends string, Trigger extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Trigger, State>>>>
>;

export interface TransitionTableSource<State extends string, Trigger extends string> {
  /** In messages and in the docs. */
  readonly name: string;
  readonly initial: State;
  readonly transitions: Transitions<State, Trigger>;
  /** States that nothing leaves. */
  readonly final?: readonly State[];
}

export interface TransitionTable<State extends string, Trigger extends string>
  extends TransitionTableSource<State, Trigger> {
  readonly states: readonly State[];
  readonly triggers: readonly Trigger[];
  /** The state that follows; undefined: not from here. */
  next(state: State, trigger: Trigger): State | undefined;
  /** `not-now`: legal in a state that can still be reached from this one. `never`: in none of them. For refusals. */
  legality(state: State, trigger: Trigger): 'legal' | 'not-now' | 'never';
}

/** Checked when the module is loaded: unknown, unreachable and dead-end states are defects and throw. */
export function transitionTable<State extends string, Trigger extends string>(
  source: TransitionTableSource<State, Trigger>,
): TransitionTable<State, Trigger> {
  const rows = new Map(Object.entries(source.transitions) as [State, Partial<Record<Trigger, State>>][]);
  const states = [...rows.keys()];
  const next = (state: State, trigger: Trigger): State | undefined => rows.get(state)?.[trigger];
  const targets = (state: State): State[] => Object.values(rows.get(state) ?? {}) as State[];
  const problems = findProblems(source, states, targets);
  if (problems.length > 0) throw new Error(`transition table ${source.name}: ${problems.join('; ')}`);
  const triggers = [...new Set(states.flatMap((state) => Object.keys(rows.get(state) ?? {}) as Trigger[]))];
  const reach = new Map(states.map((state) => [state, reachable(state, targets)]));
  return {
    ...source,
    states,
    triggers,
    next,
    legality(state, trigger) {
      if (next(state, trigger) !== undefined) return 'legal';
      const later = [...(reach.get(state) ?? [])].some((other) => next(other, trigger) !== undefined);
      return later ? 'not-now' : 'never';
    },
  };
}

/** A drawing for the docs. */
export function drawTransitions(table: TransitionTable<string, string>): string {
  const lines = ['stateDiagram-v2', `  [*] --> ${mermaidId(table.initial)}`];
  for (const state of table.states) {
    if (mermaidId(state) !== state) lines.push(`  state "${state}" as ${mermaidId(state)}`);
    for (const [target, triggers] of triggersByTarget(table, state)) {
      lines.push(`  ${mermaidId(state)} --> ${mermaidId(target)}: ${triggers.join(', ')}`);
    }
    if (table.final?.includes(state)) lines.push(`  ${mermaidId(state)} --> [*]`);
  }
  return `${lines.join('\n')}\n`;
}

function findProblems<State extends string>(
  { initial, final = [] }: Pick<TransitionTableSource<State, string>, 'initial' | 'final'>,
  states: readonly State[],
  targets: (state: State) => readonly State[],
): string[] {
  const known = new Set(states);
  const named = [initial, ...final, ...states.flatMap(targets)];
  const unknown = [...new Set(named)].filter((state) => !known.has(state));
  const reached = reachable(initial, targets);
  return [
    ...unknown.map((state) => `the state ${state} is unknown`),
    ...states.filter((state) => !reached.has(state)).map((state) => `the state ${state} cannot be reached`),
    ...states
      .filter((state) => targets(state).length === 0 && !final.includes(state))
      .map((state) => `nothing leaves the state ${state}, and it is not final`),
    ...final.filter((state) => targets(state).length > 0).map((state) => `the state ${state} is final and is left`),
  ];
}

/** Itself included. */
function reachable<State extends string>(from: State, targets: (state: State) => readonly State[]): Set<State> {
  const reached = new Set<State>([from]);
  for (const state of reached) for (const target of targets(state)) reached.add(target);
  return reached;
}

function triggersByTarget(table: TransitionTable<string, string>, state: string): Map<string, string[]> {
  const byTarget = new Map<string, string[]>();
  for (const trigger of table.triggers) {
    const target = table.next(state, trigger);
    if (target !== undefined) byTarget.set(target, [...(byTarget.get(target) ?? []), trigger]);
  }
  return byTarget;
}

function mermaidId(state: string): string {
  return state.replaceAll(/\W/g, '_');
}
