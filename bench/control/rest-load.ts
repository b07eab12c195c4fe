import type { ControlServer } from './control-server.ts';
import { itemIdOf, itemName } from './fleet.ts';

/** Lists (pages, filters, labels) and details in turn, at a fixed rate whether the answers come or not. Answers each latency, in ms from when it was due. */
export async function readAtRate(
  server: ControlServer,
  fleet: number,
  perSecond: number,
  seconds: number,
): Promise<number[]> {
  const latencies: Promise<number>[] = [];
  const began = performance.now();
  for (let count = 0; count < perSecond * seconds; count++) {
    const due = began + (count * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    latencies.push(server.request(pathOf(count, fleet)).then(() => performance.now() - due));
  }
  return await Promise.all(latencies);
}

function pathOf(count: number, fleet: number): string {
  const number = (count * 7919) % fleet;
  switch (count % 6) {
    case 0:
      return 'items?limit=50';
    case 1:
      return `items?limit=100&processServer=ps-${number % 20}`;
    case 2:
      return `items?limit=50&selector=${encodeURIComponent(`env=prod,rack in (r${number % 40},r${(number + 10) % 40})`)}`;
    case 3:
      return `items?name=${itemName(number)}`;
    default:
      return `items/${itemIdOf(number)}`;
  }
}

export interface CommandLoad {
  readonly perSecond: number;
  /** From the answer of a command to the read model showing it, sampled. */
  readonly lagMillis: readonly number[];
}

/** Label changes over the fleet, `atOnce` of them under way; each answer means durable. */
export async function commandAtOnce(
  server: ControlServer,
  fleet: number,
  atOnce: number,
  seconds: number,
): Promise<CommandLoad> {
  const lagMillis: number[] = [];
  const began = performance.now();
  let count = 0;
  const run = async (): Promise<void> => {
    while (performance.now() - began < seconds * 1000) {
      count += 1;
      const itemId = itemIdOf((count * 7919) % fleet);
      const isSampled = count % 25 === 0;
      const body = JSON.stringify({ labels: { env: 'prod', bench: `b${count}-${Math.floor(began)}` } });
      const { position } = await server.request<{ position: string }>(`items/${itemId}`, { method: 'PATCH', body });
      if (!isSampled) continue;
      const answered = performance.now();
      await server.request(`items/${itemId}?at-least=${encodeURIComponent(position)}`);
      lagMillis.push(performance.now() - answered);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, run));
  return { perSecond: count / ((performance.now() - began) / 1000), lagMillis };
}
