import { Random } from '../sim/random.ts';
import { type RingSpan, SharedRing } from './shared-ring.ts';

const CAPACITY = 262_144;

describe('the shared ring', () => {
  it('never hands a byte out twice, whatever the order of freeing', () => {
    for (let seed = 1; seed <= 12; seed++) playRing(seed);
  });

  it('gives everything back when all is freed', () => {
    const ring = SharedRing.ofBytes(CAPACITY);
    const spans = [100_000, 100_000].map((length) => ring.allocate(length)!);
    expect(ring.allocate(100_000)).toBeUndefined();
    for (const span of spans) ring.free(span);
    expect(ring.usedBytes).toBe(0);
    expect(ring.allocate(CAPACITY)).toBeDefined();
    expect(ring.allocate(1)).toBeUndefined();
  });

  it('shortens the youngest span only', () => {
    const ring = SharedRing.ofBytes(CAPACITY);
    const first = ring.allocate(8192)!;
    expect(ring.shorten(first, 4096)).toBe(true);
    const second = ring.allocate(4096)!;
    expect(second.offsetBytes).toBe(4096);
    expect(ring.shorten(first, 1)).toBe(false);
    expect(ring.usedBytes).toBe(8192);
  });

  it('sees a span freed twice', () => {
    const ring = SharedRing.ofBytes(CAPACITY);
    const span = ring.allocate(1)!;
    ring.allocate(1);
    ring.free(span);
    expect(() => ring.free(span)).toThrow('twice');
  });
});

function playRing(seed: number): void {
  const random = new Random(seed);
  const ring = SharedRing.ofBytes(CAPACITY);
  const held = new Map<RingSpan, number>();
  for (let step = 0; step < 1000; step++) {
    const span = random.chance(0.55) ? ring.allocate(random.between(1, random.pick([100, 5000, 60_000]))) : undefined;
    if (span !== undefined) {
      const mark = step % 251;
      ring.view(span).fill(mark);
      held.set(span, mark);
    } else if (held.size > 0) {
      const victim = random.pick([...held.keys()]);
      const mark = held.get(victim)!;
      expect(Buffer.compare(ring.view(victim), Buffer.alloc(victim.lengthBytes, mark))).toBe(0);
      ring.free(victim);
      held.delete(victim);
    }
  }
  for (const span of held.keys()) ring.free(span);
  expect(ring.usedBytes).toBe(0);
}
