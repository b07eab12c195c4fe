import { setTimeout as sleep } from 'node:timers/promises';
import type { Output } from './output.ts';

const CLEAR_SCREEN = '\x1b[H\x1b[2J';
const SHORTEST_SECONDS = 0.1;

/** Shows something once, or with `watch` again and again on a cleared screen until the process is interrupted. */
export async function again(
  options: { readonly watch?: boolean; readonly interval: number },
  output: Output,
  show: () => Promise<void>,
): Promise<void> {
  if (options.watch !== true) return show();
  const pauseMillis = Math.max(SHORTEST_SECONDS, options.interval || 1) * 1000;
  for (;;) {
    if (!output.json) process.stdout.write(CLEAR_SCREEN);
    await show();
    await sleep(pauseMillis);
  }
}
