import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BenchContext } from '../core/bench.types.ts';
import { processorSeconds } from '../core/processor-time.ts';
import { percentile } from '../core/summary.ts';
import { ControlServer } from './control-server.ts';
import { itemIdOf } from './fleet.ts';
import { readAtRate } from './rest-load.ts';
import { TelemetryLoad } from './telemetry-load.ts';

const START_MILLIS_MAX = 120_000;
const TAKEN_UP_MILLIS_MAX = 180_000;

export interface TelemetryMeasure {
  /** p99 of how old the oldest of the three words is that a detail shows; one per window. */
  readonly ageMillis: readonly number[];
  readonly listMillis: readonly number[];
  /** Of one core, by the configuration server. */
  readonly coreShare: number;
  readonly messagesPerSecond: number;
}

interface Detail {
  readonly live: { readonly lagBytes: number; readonly spooledBytes: number; readonly durableSequence: number };
}

interface Page {
  readonly items: readonly Detail[];
  readonly next?: string;
}

/** The whole fleet reports over a real bus, while lists and details are asked at 50 a second. Throws when a message was lost. */
export async function measureTelemetry(context: BenchContext, data: string, items: number): Promise<TelemetryMeasure> {
  const load = await TelemetryLoad.start(join(context.folder, 'bus'), data, items);
  try {
    const server = await ControlServer.start(data, START_MILLIS_MAX, load.natsServer);
    try {
      await load.publish();
      const published = performance.now();
      await untilTakenUp(server);
      const began = { at: performance.now(), used: processorSeconds(server.processId) };
      const [ageMillis, listMillis]: [number[], number[]] = [[], []];
      for (let window = 0; window < 3; window++) {
        const ages = sampleAges(server, items, context.quick ? 5000 : 10_000);
        const latencies = await readAtRate(server, items, 50, context.quick ? 5 : 10);
        listMillis.push(percentile(latencies, 0.99));
        ageMillis.push(percentile(await ages, 0.99));
      }
      const seconds = (performance.now() - began.at) / 1000;
      const coreShare = (processorSeconds(server.processId) - began.used) / seconds;
      const since = Date.now() - 6000;
      const { sent, refused } = await load.silence();
      const missing = await untoldSince(server, items, since);
      context.say(`telemetry: ${sent} messages sent, ${refused} refused, ${missing} of ${items} items not told of`);
      if (refused + missing > 0)
        throw new Error(`telemetry was lost: ${refused} refused, ${missing} items not told of`);
      return { ageMillis, listMillis, coreShare, messagesPerSecond: (1000 * sent) / (performance.now() - published) };
    } finally {
      await server.stop();
    }
  } finally {
    await load.stop();
  }
}

/** The fleet comes back: what its items were is recorded once, for each of them. That is history before it is measured. */
async function untilTakenUp(server: ControlServer): Promise<void> {
  const end = performance.now() + TAKEN_UP_MILLIS_MAX;
  for (;;) {
    const { items } = await server.request<Page>('items?limit=1&mode=interrupted');
    if (items.length === 0) return;
    if (performance.now() > end) throw new Error('the fleet was not taken up');
    await pause(500);
  }
}

async function sampleAges(server: ControlServer, fleet: number, millis: number): Promise<number[]> {
  const ages: number[] = [];
  const end = performance.now() + millis;
  for (let count = 0; performance.now() < end; count++) {
    const { live } = await server.request<Detail>(`items/${itemIdOf((count * 6007) % fleet)}`);
    ages.push(Date.now() - Math.min(live.lagBytes, live.spooledBytes, live.durableSequence));
    await pause(50);
  }
  return ages;
}

/** How many items show a word of any of the three that is older. */
async function untoldSince(server: ControlServer, fleet: number, sinceMillis: number): Promise<number> {
  let [told, cursor] = [0, ''];
  for (;;) {
    const { items, next } = await server.request<Page>(`items?limit=200${cursor}`);
    told += items.filter(
      ({ live }) => Math.min(live.lagBytes, live.spooledBytes, live.durableSequence) >= sinceMillis,
    ).length;
    if (next === undefined) return fleet - told;
    cursor = `&cursor=${encodeURIComponent(next)}`;
  }
}
