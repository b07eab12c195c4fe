import { StreamSimulation } from './testing/stream-simulation.ts';

const rounds = Number(process.env['UNDERSTUDY_ROUNDS'] ?? 4);
const firstSeed = Number(process.env['UNDERSTUDY_SEED'] ?? 1);
const seeds = Array.from({ length: rounds }, (_, index) => firstSeed + index);

/** One fault of any kind. Power loss tears only files of relays; the target loses what was not committed. */
async function fault(simulation: StreamSimulation): Promise<void> {
  const { chance, relays } = simulation;
  const kind = chance.below(10);
  if (kind < 3) simulation.cut();
  else if (kind < 5) simulation.silence();
  else if (kind === 5) simulation.crashTarget();
  else if (kind === 6) await simulation.restartAgent();
  else if (kind === 7) simulation.networkDown = !simulation.networkDown;
  else if (kind === 8) simulation.loop.doubtEverything();
  else if (relays.length > 0) simulation.killRelay(chance.below(relays.length), chance.happens(0.3));
}

async function chaos(seed: number, relays: number): Promise<void> {
  const simulation = new StreamSimulation({ seed, relays, spoolBytesMax: 512 * 1024 });
  try {
    for (let round = 0; round < 25; round += 1) {
      await simulation.work(12);
      if (simulation.chance.happens(0.6)) await fault(simulation);
      simulation.check();
    }
    const calm = await simulation.calmDown();
    simulation.check();
    expect({ seed, calm }).toEqual({ seed, calm: true });
    expect(simulation.checkSeals()).toBeGreaterThan(0);
  } catch (cause) {
    throw new Error(`seed ${seed} with ${relays} relays: ${(cause as Error).message}`, { cause });
  } finally {
    await simulation.close();
  }
}

describe.each([0, 1, 2])('a stream over %i relays', (relays) => {
  it.each(seeds)('keeps what was durable and comes to rest after faults (seed %i)', async (seed) => {
    await chaos(seed, relays);
  });
});
