import { drawTransitions, transitionTable } from './transition-table.ts';

const door = transitionTable({
  name: 'door',
  initial: 'open',
  final: ['bricked-up'],
  transitions: {
    open: { DoorClosed: 'closed' },
    closed: { DoorOpened: 'open', DoorLocked: 'locked', DoorBrickedUp: 'bricked-up' },
    locked: { DoorUnlocked: 'closed' },
    'bricked-up': {},
  },
});

describe('transitionTable', () => {
  it('answers what follows, and tells "not now" from "never"', () => {
    expect(door.next('open', 'DoorClosed')).toBe('closed');
    expect(door.next('open', 'DoorLocked')).toBeUndefined();
    expect(door.legality('closed', 'DoorLocked')).toBe('legal');
    expect(door.legality('open', 'DoorLocked')).toBe('not-now');
    expect(door.legality('bricked-up', 'DoorOpened')).toBe('never');
  });

  it('does not load with an unknown state', () => {
    const wrong = { open: { Shut: 'shutt' } } as never;
    expect(() => transitionTable({ name: 'wrong', initial: 'open', transitions: wrong })).toThrow(
      'transition table wrong: the state shutt is unknown',
    );
  });

  it('does not load with a state that cannot be reached, is a dead end, or is final and left', () => {
    const build = (transitions: Record<string, Record<string, string>>, final: string[]) => () =>
      transitionTable({ name: 'wrong', initial: 'a', transitions, final });
    expect(build({ a: { Go: 'a' }, b: { Go: 'a' } }, [])).toThrow('the state b cannot be reached');
    expect(build({ a: { Go: 'b' }, b: {} }, [])).toThrow('nothing leaves the state b, and it is not final');
    expect(build({ a: { Go: 'b' }, b: { Go: 'a' } }, ['b'])).toThrow('the state b is final and is left');
  });

  it('is drawn', () => {
    expect(drawTransitions(door)).toBe(
      [
        'stateDiagram-v2',
        '  [*] --> open',
        '  open --> closed: DoorClosed',
        '  closed --> open: DoorOpened',
        '  closed --> locked: DoorLocked',
        '  closed --> bricked_up: DoorBrickedUp',
        '  locked --> closed: DoorUnlocked',
        '  state "bricked-up" as bricked_up',
        '  bricked_up --> [*]',
        '',
      ].join('\n'),
    );
  });
});
