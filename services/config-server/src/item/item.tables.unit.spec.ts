import { isRefusal } from '@understudy/event-sourcing';
import fc from 'fast-check';
import { CODES } from '../codes/catalogue.ts';
import type { ItemCommand } from './item.commands.ts';
import { itemDecider } from './item.decider.ts';
import { OPERATION_KINDS, REPLICATION_MODES, type ReplicationMode } from './item.events.ts';
import { type ItemState, PLACES, type Place } from './item.state.ts';
import { OPERATION_RULES, OPERATION_TABLE, PLACEMENT_TABLE, REPLICATION_TABLE } from './item.tables.ts';

function reachable<State extends string>(from: State, edges: readonly { from: State; to: State }[]): Set<State> {
  const found = new Set<State>([from]);
  for (let before = 0; before !== found.size; ) {
    before = found.size;
    for (const edge of edges) if (found.has(edge.from)) found.add(edge.to);
  }
  return found;
}

describe('transition tables', () => {
  test('every mode, place and state of an operation can be reached and left', () => {
    const modes = REPLICATION_MODES.flatMap((from) => REPLICATION_TABLE[from].map((to) => ({ from, to })));
    expect([...reachable<ReplicationMode>('off', modes)].sort()).toEqual([...REPLICATION_MODES].sort());
    for (const mode of REPLICATION_MODES) expect(reachable(mode, modes).has('off')).toBe(true);
    expect([...reachable<Place>('source', PLACEMENT_TABLE)].sort()).toEqual([...PLACES].sort());
    expect([...reachable('none', OPERATION_TABLE)].sort()).toEqual(['failed', 'none', 'running']);
    expect(reachable('failed', OPERATION_TABLE).has('none')).toBe(true);
  });
  test('every failed operation has a way on, and undo where it says so', () => {
    for (const kind of OPERATION_KINDS) {
      const { waysOn } = OPERATION_RULES[kind];
      expect(waysOn).toContain('leave');
      const undoing = OPERATION_KINDS.filter((other) => OPERATION_RULES[other].undoes.includes(kind));
      expect([kind, undoing.length > 0]).toEqual([kind, waysOn.includes('undo')]);
    }
  });
});

/** Commands as they may come in any order, from a small world so that they meet. */
const disk = { index: 0, id: 'd0', name: 'vda', path: '/dev/vda', sizeBytes: 4096, excluded: false };
const jobId = fc.constantFrom('j1', 'j2', 'j3');
const base = { itemId: 'i', atMillis: 1, principal: 'p' };
const parameters = fc.record({
  networks: fc.constant([]),
  disks: fc.constantFrom([], [disk], [disk, { ...disk, index: 1, id: 'd1' }]),
  planned: fc.boolean(),
  policyId: fc.constantFrom('policy-1', 'policy-2'),
  processServer: fc.constantFrom('ps-1', 'ps-2'),
});
const standIn = fc.record({
  key: fc.constantFrom('s1', 's2'),
  managedBy: fc.constantFrom('local' as const, 'control-plane' as const),
  pointSequence: fc.constant(1),
  pointTimeMicros: fc.constant(1),
  hydrated: fc.boolean(),
  sourceMayRun: fc.boolean(),
  createdAtMillis: fc.constant(1),
});
const generation = fc.nat(3);
const command: fc.Arbitrary<ItemCommand> = fc.oneof(
  fc.record({
    type: fc.constant('EnableProtection' as const),
    ...constants({ ...base, name: 'n', labels: {}, agent: 'a', processServer: 'ps-1', masterTarget: 'm' }),
    ...constants({ policyId: 'policy-1', disks: [disk], networks: [], placementReason: '' }),
    jobId,
  }),
  fc.record({
    type: fc.constant('BeginOperation' as const),
    ...constants(base),
    jobId,
    kind: fc.constantFrom(...OPERATION_KINDS),
    parameters,
  }),
  fc.record({
    type: fc.constant('EndOperation' as const),
    ...constants(base),
    jobId,
    kind: fc.constantFrom(...OPERATION_KINDS),
    outcome: fc.constantFrom('succeeded' as const, 'succeeded' as const, 'failed' as const, 'cancelled' as const),
    facts: fc.record({
      generation,
      generationId: fc.constantFrom('x', 'y'),
      standIn: fc.constantFrom('s1', 's2'),
      pointSequence: fc.constant(1),
      hydrated: fc.boolean(),
      leftBehind: fc.constant([]),
    }),
  }),
  fc.record({ type: fc.constant('LeaveFailedOperation' as const), ...constants(base), jobId }),
  fc.record({
    type: fc.constant('AdoptBreakGlass' as const),
    ...constants(base),
    generation,
    generationId: fc.constantFrom('x', 'y'),
    standIn,
  }),
  fc.record({
    type: fc.constant('AdoptBreakGlass' as const),
    ...constants(base),
    generation,
    generationId: fc.constant('x'),
  }),
  fc.record({
    type: fc.constant('RecordReplicationMode' as const),
    ...constants({ ...base, reason: '' }),
    mode: fc.constantFrom(...REPLICATION_MODES),
  }),
);
function constants<Fields extends object>(fields: Fields) {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, fc.constant(value)])) as {
    [Name in keyof Fields]: fc.Arbitrary<Fields[Name]>;
  };
}

/** Every part moves along its own table only. */
function checkMoves(before: ItemState, after: ItemState, type: string): void {
  if (before.lifecycle === 'unknown' || after.lifecycle === 'unknown') return;
  if (type === 'ProtectionEnabled') return;
  const { placement: from } = before;
  const { placement: to } = after;
  if (from.where !== to.where) expect(PLACEMENT_TABLE).toContainEqual({ from: from.where, by: type, to: to.where });
  if (before.replication !== after.replication)
    expect(REPLICATION_TABLE[before.replication]).toContain(after.replication);
  if (before.operation.state !== after.operation.state)
    expect(OPERATION_TABLE).toContainEqual({ from: before.operation.state, by: type, to: after.operation.state });
  if (to.protected) expect(to).toMatchObject({ where: 'source', fenced: false });
  if (to.where !== 'source') expect(to.standIn).toBeDefined();
}

test('whatever comes in whatever order: events follow the tables, refusals have a page, and what was decided can be folded', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
      let state = itemDecider.initialState;
      for (const each of commands) {
        const decision = itemDecider.decide(each, state);
        if (isRefusal(decision)) {
          expect(Object.keys(CODES)).toContain(decision.code);
          continue;
        }
        for (const event of decision) {
          const after = itemDecider.evolve(state, event);
          checkMoves(state, after, event.type);
          state = after;
        }
      }
    }),
    { numRuns: 2000 },
  );
});
