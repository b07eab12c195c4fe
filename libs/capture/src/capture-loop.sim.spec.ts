import { playRound } from './sim/sim-rounds.ts';

const ROUNDS = Number(process.env['UNDERSTUDY_ROUNDS'] ?? 25);
const FIRST = Number(process.env['UNDERSTUDY_SEED'] ?? 1);

describe('the capture loop under a random life', () => {
  it(`keeps every seal equal to the disk at its instant (${ROUNDS} seeds from ${FIRST})`, async () => {
    let seals = 0;
    let cuts = 0;
    for (let seed = FIRST; seed < FIRST + ROUNDS; seed++) {
      const result = await playRound(seed);
      if (result.failure !== undefined) throw new Error(`UNDERSTUDY_SEED=${seed}: ${result.failure}`);
      seals += result.seals;
      cuts += result.cutSeals;
    }
    expect(seals).toBeGreaterThan(ROUNDS);
    if (ROUNDS >= 100) expect(cuts).toBeGreaterThan(0);
  }, 600_000);
});
