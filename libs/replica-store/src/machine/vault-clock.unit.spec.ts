import { VaultClock } from './vault-clock.ts';

const SECOND = 1_000_000;

describe('the vault clock', () => {
  it('takes the smallest difference, so that a batch that waited in a spool gets the time it was made', () => {
    const clock = new VaultClock();
    // The source is an hour behind; the way takes 10 ms.
    expect(clock.vaultMicros(100 * SECOND, 3700 * SECOND + 10_000)).toBe(3700 * SECOND + 10_000);
    // Ten minutes in a spool.
    expect(clock.vaultMicros(101 * SECOND, 4301 * SECOND)).toBeLessThan(3701 * SECOND + 10_000 + 601 * 200);
  });

  it('gives a batch that waited for our restart the time it was made, whatever the year is', () => {
    const now = 1_790_000_000 * SECOND;
    const next = new VaultClock();
    next.resume(now, now - 3600 * SECOND);
    const made = now + SECOND;
    const arrived = made + 600 * SECOND;
    expect(next.vaultMicros(made - 3600 * SECOND, arrived)).toBeLessThanOrEqual(made + 601 * 200);
  });

  it('never goes back and goes on over a restart', () => {
    const clock = new VaultClock();
    clock.vaultMicros(50 * SECOND, 60 * SECOND);
    const before = clock.vaultMicros(51 * SECOND, 61 * SECOND);
    expect(clock.vaultMicros(20 * SECOND, 62 * SECOND)).toBe(before);
    const next = new VaultClock();
    next.resume(before, 51 * SECOND);
    expect(next.vaultMicros(52 * SECOND, 500 * SECOND)).toBeLessThanOrEqual(before + SECOND + 500 * 200);
  });
});
