import { RECORD_BYTES_MAX } from '@understudy/replication';
import type { SimulatedWorld } from './simulated-world.ts';

const SAMPLE_MICROS = 1_000_000;
const SOCKET_BYTES_MAX = 16 * 1024 * 1024 + RECORD_BYTES_MAX;

/** I7: what is held in memory or on a spool stays below its bound, whatever happens. */
export function sampleBounds(world: SimulatedWorld): void {
  world.later(SAMPLE_MICROS, 'sample bounds', () => {
    checkRing(world);
    checkSpools(world);
    for (const { ends } of world.network.connections()) {
      const waiting = Math.max(...ends.map((end) => end.writableLength));
      if (waiting > SOCKET_BYTES_MAX) world.report('I7', `${waiting} bytes wait for one connection`);
    }
    if (!world.quiet) sampleBounds(world);
  });
}

function checkRing(world: SimulatedWorld): void {
  if (world.agent.process === undefined) return;
  const status = world.agentRun?.loop.status();
  if (status === undefined || status.ringUsedBytes <= status.ringBytes) return;
  world.report('I7', `the ring of ${status.ringBytes} bytes holds ${status.ringUsedBytes}`);
}

function checkSpools(world: SimulatedWorld): void {
  for (const [node, { run, settings }] of world.relayRuns) {
    if (node.process === undefined) continue;
    const spooled = Math.max(0, ...run.relay.states.map((state) => state.spooledBytes));
    if (spooled > settings.spoolBytesMax + RECORD_BYTES_MAX) world.report('I7', `${node.name} spools ${spooled} bytes`);
  }
}
