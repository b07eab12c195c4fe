import type { Position as KurrentPosition } from '@kurrent/kurrentdb-client';
import { comparePositions, Positions } from '../positions.ts';
import { isWanted, readPosition, serverFilter, writePosition } from './kurrent-events.ts';

const positions = new Positions('0a1b2c3d-0000-4000-8000-000000000000');
const at = (commit: bigint, prepare = commit): KurrentPosition => ({ commit, prepare });

describe('KurrentDB’s terms', () => {
  it('writes positions that come back and compare, beyond 53 bits too', () => {
    const large = at(2n ** 63n, 2n ** 63n - 1n);
    expect(readPosition(writePosition(large, positions), positions)).toEqual(large);
    const write = (position: KurrentPosition) => writePosition(position, positions);
    expect(comparePositions(write(at(9n)), write(at(10n)))).toBe(-1);
    expect(comparePositions(write(at(10n, 3n)), write(at(10n, 2n)))).toBe(1);
    expect(comparePositions(write(large), write(large))).toBe(0);
  });

  it('asks the server for streams, else for types, else for everything that is not its own', () => {
    expect(serverFilter({ streamPrefix: 'config.', types: ['A'] })).toMatchObject({ prefixes: ['config.'] });
    const { regex } = serverFilter({ types: ['A.B', 'C'] }) as { regex: string };
    expect(['A.B', 'C', 'AxB', 'CC', '$C'].map((type) => new RegExp(regex).test(type))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(serverFilter({})).toMatchObject({ filterOn: 'eventType' });
  });

  it('leaves out what the server let through', () => {
    const event = { type: 'A', streamId: 'config.site-1' };
    expect(isWanted(event, {})).toBe(true);
    expect(isWanted(event, { types: ['B'], streamPrefix: 'config.' })).toBe(false);
    expect(isWanted(event, { types: ['A'], streamPrefix: 'orchestrator.' })).toBe(false);
    expect(isWanted({ type: 'StoreIdentified', streamId: 'understudy.store' }, {})).toBe(false);
    expect(isWanted({ type: '$metadata', streamId: '$$config.site-1' }, {})).toBe(false);
  });
});
