import type { KnownItem } from '../item/item.state.ts';
import { agentsByProcessServer } from './agents-by-process-server.ts';

const NONE = { state: 'none' } as const;
const MOVING = { state: 'running', parameters: { processServer: 'ps-2', previousProcessServer: 'ps-1' } };

function item(agent: string, processServer: string, more: object = {}): KnownItem {
  return { lifecycle: 'enabled', agent, wanted: { processServer }, operation: NONE, ...more } as unknown as KnownItem;
}
const enrolled = (name: string, enrolledThrough?: string) =>
  ({ name, state: 'enrolled', ...(enrolledThrough !== undefined && { enrolledThrough }) }) as const;
const spokenFor = (...parts: Parameters<typeof agentsByProcessServer>) =>
  Object.fromEntries(agentsByProcessServer(...parts));

test('a process server speaks for who enrolled through it and for whose machines go through it', () => {
  const agents = [enrolled('b', 'ps-1'), enrolled('a', 'ps-1'), enrolled('c')];
  expect(spokenFor(agents, [item('c', 'ps-2'), item('c', 'ps-2'), item('a', 'ps-2')])).toEqual({
    'ps-1': ['a', 'b'],
    'ps-2': ['a', 'c'],
  });
});

test('while a machine moves both speak for its agent, also when the move failed; afterwards the new one', () => {
  expect(spokenFor([], [item('a', 'ps-2', { operation: MOVING })])).toEqual({ 'ps-1': ['a'], 'ps-2': ['a'] });
  const failed = { ...MOVING, state: 'failed' };
  expect(spokenFor([], [item('a', 'ps-2', { operation: failed })])).toEqual({ 'ps-1': ['a'], 'ps-2': ['a'] });
  expect(spokenFor([], [item('a', 'ps-2')])).toEqual({ 'ps-2': ['a'] });
});

test('nobody speaks for a revoked agent, and for one of a machine that is not protected any more', () => {
  const revoked = { ...enrolled('a', 'ps-1'), state: 'revoked' } as const;
  expect(spokenFor([revoked], [item('a', 'ps-1')])).toEqual({});
  expect(spokenFor([], [item('b', 'ps-1', { lifecycle: 'disabled' })])).toEqual({});
});
