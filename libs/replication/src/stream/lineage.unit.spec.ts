import type { Lineage } from '../identity.ts';
import { sequence } from '../identity.values.ts';
import { admitLineage, compareLineages, rulingGeneration } from './lineage.ts';

const entry = (number: number, id: string, beganAt: number): Lineage[number] => ({
  generation: { number, id: id.repeat(32) },
  beganAt: sequence(beganAt),
});
const first = entry(1, 'a', 1);
const second = entry(2, 'b', 100);
const otherSecond = entry(2, 'c', 100);

function verdict(source: Lineage | undefined, replica: Lineage): string {
  try {
    admitLineage(source, replica);
    return 'admitted';
  } catch (cause) {
    return (cause as { code: string }).code;
  }
}

describe('lineages', () => {
  it.each([
    ['the same history', [first, second], [first, second], 'admitted'],
    ['a source that was failed over', [first], [first, second], 'fenced'],
    ['a replica from before the failover', [first, second], [first], 'store-behind'],
    ['one generation number from two sides', [first, second], [first, otherSecond], 'lineage-diverged'],
    ['another fork point', [first, second], [first, entry(2, 'b', 90)], 'lineage-diverged'],
    ['nothing in common', [otherSecond], [first], 'lineage-diverged'],
    ['one id under two numbers', [entry(2, 'a', 1)], [first], 'lineage-diverged'],
    ['a source without memory, never failed over', undefined, [first], 'admitted'],
    ['a source without memory, failed over before', undefined, [first, second], 'lineage-unknown'],
    ['a source with an empty memory, failed over before', [], [first, second], 'lineage-unknown'],
  ])('%s', (_, source, replica, expected) => {
    expect(verdict(source, replica)).toBe(expected);
  });

  it('name the fork point', () => {
    expect(compareLineages([first], [first, second])).toEqual({ relation: 'source-behind', forkedAt: 100 });
  });

  it('come with every refusal, so that the other side can tell a person', () => {
    for (const source of [undefined, [first], [first, second, entry(3, 'd', 200)], [first, otherSecond]])
      expect(() => admitLineage(source, [first, second])).toThrow(
        expect.objectContaining({ lineage: [first, second] }),
      );
  });

  it('have a generation that rules: the last one', () => {
    const third = entry(3, 'd', 200);
    expect(rulingGeneration([first, second, third])).toEqual(third.generation);
    expect(() => rulingGeneration([])).toThrow(expect.objectContaining({ code: 'store-unavailable' }));
  });
});
