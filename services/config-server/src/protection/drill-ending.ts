import type { DrillCommand } from '../drill/drill.decider.ts';
import type { KnownItem } from '../item/item.state.ts';
import { createdId } from '../rest/asked.ts';
import type { ConfigStores } from '../stores/config-stores.ts';

type Cleanup = Extract<DrillCommand, { type: 'BeginDrillCleanup' }>;

/** What a failover that was told to end the drills asks of them; `key` is the same whenever it is asked. One that is still being made refuses until it is ready. */
export function drillsToEnd(
  stores: Pick<ConfigStores, 'of'>,
  { itemId, operation }: KnownItem,
  atMillis: number,
): { readonly key: string; readonly command: Cleanup }[] {
  if (operation.state !== 'running' || operation.kind !== 'failover') return [];
  if (operation.parameters.drills !== 'end') return [];
  const principal = `failover ${operation.jobId}`;
  return stores.of.drills.documents.select({ itemId, stage: ['making', 'ready', 'failed'] }).map(({ id: drillId }) => {
    const key = `${operation.jobId}/${drillId}`;
    const jobId = createdId(key, 'drill-ending');
    return { key, command: { type: 'BeginDrillCleanup', drillId, jobId, principal, atMillis } };
  });
}
