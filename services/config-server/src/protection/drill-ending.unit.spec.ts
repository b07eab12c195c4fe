import type { DocumentFilter } from '@understudy/event-sourcing';
import type { KnownItem } from '../item/item.state.ts';
import { drillsToEnd } from './drill-ending.ts';

const drills = [
  { id: 'd1', itemId: 'i', stage: 'ready' },
  { id: 'd2', itemId: 'i', stage: 'removing' },
  { id: 'd3', itemId: 'other', stage: 'ready' },
  { id: 'd4', itemId: 'i', stage: 'making' },
];
const stores = {
  of: {
    drills: {
      documents: {
        select: ({ itemId, stage }: DocumentFilter) =>
          drills.filter((drill) => drill.itemId === itemId && [stage].flat().includes(drill.stage)),
      },
    },
  },
} as unknown as Parameters<typeof drillsToEnd>[0];
const running = (kind: string, parameters: object) =>
  ({ itemId: 'i', operation: { state: 'running', jobId: 'j', kind, parameters } }) as unknown as KnownItem;

test('a failover that was told so ends the drills of its machine, each with the same command however often it is looked', () => {
  const [first, second, ...others] = drillsToEnd(stores, running('failover', { drills: 'end' }), 5);
  expect(others).toEqual([]);
  expect(first).toMatchObject({ key: 'j/d1', command: { type: 'BeginDrillCleanup', drillId: 'd1', atMillis: 5 } });
  expect(second?.command.drillId).toBe('d4');
  expect(drillsToEnd(stores, running('failover', { drills: 'end' }), 5)[0]).toEqual(first);
});
test('others leave them alone', () => {
  expect(drillsToEnd(stores, running('failover', { drills: 'keep' }), 5)).toEqual([]);
  expect(drillsToEnd(stores, running('resync', { drills: 'end' }), 5)).toEqual([]);
  expect(drillsToEnd(stores, { ...running('failover', {}), operation: { state: 'none' } }, 5)).toEqual([]);
});
