import type { Cause } from '../health/reason.ts';
import type { ConfigStores } from '../stores/config-stores.ts';
import { openWindowFor } from '../window/open-windows.ts';

/**
 * The maintenance window that is open for what a cause is about; `undefined`: somebody is called. What is about items is muted only when each of them is in a
 * window: several may have failed of one cause.
 */
export function mutedBy(
  stores: ConfigStores,
  { subjectKind, subject }: Cause,
  itemIds: Iterable<string>,
  nowMillis: number,
): string | undefined {
  const windows = subjectsOf(stores, subjectKind, subject, itemIds).map((about) =>
    about === undefined ? undefined : openWindowFor(stores, about, nowMillis),
  );
  return windows.includes(undefined) ? undefined : windows[0];
}

function subjectsOf({ of }: ConfigStores, kind: Cause['subjectKind'], name: string, itemIds: Iterable<string>) {
  const agentOf = (agent: string) => of.agents.documents.select({ name: agent }, undefined, 1)[0];
  if (kind === 'server') return [of.servers.documents.select({ name }, undefined, 1)[0]];
  if (kind === 'agent') return [agentOf(name)];
  if (kind !== 'item') return [];
  return [...itemIds].map((itemId) => {
    const item = of.items.documents.find(itemId);
    if (item === undefined) return undefined;
    const siteId = agentOf(item.agent)?.siteId;
    return { labels: item.labels, ...(siteId !== undefined && { siteId }) };
  });
}
