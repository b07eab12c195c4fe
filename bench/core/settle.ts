import { until } from '@understudy/testkit';
import type { Scene } from '../../test/e2e/support/scene.ts';

export const SEALED_WITHIN_MILLIS = 30_000;

/** Waits until every write is in a durable seal; answers how long that took. */
export async function untilSealed(scene: Scene, machine: string, timeoutMillis = 120_000): Promise<number> {
  const started = performance.now();
  await until(
    `${machine} sealed`,
    async () => {
      const { rpoMillis, mode } = await scene.agentView(machine);
      if (mode === 'streaming' && rpoMillis === 0) return true;
      throw new Error(`${mode}, RPO ${rpoMillis} ms`);
    },
    { timeoutMillis },
  );
  return performance.now() - started;
}
