import type { Cause } from '../health/reason.ts';
import type { ConfigStores } from '../stores/config-stores.ts';
import { openWindowFor } from '../window/open-windows.ts';

/** The maintenance window that is open for what a cause is about; `undefined`: somebody is called. */
export function mutedBy(stores: ConfigStores, { subjectKind, subject }: Cause, nowMillis: number): string | undefined {
  const about = subjectOf(stores, subjectKind, subject);
  return about === undefined ? undefined : openWindowFor(stores, about, nowMillis);
}

function subjectOf({ of }: ConfigStores, kind: Cause['subjectKind'], name: string) {
  if (kind === 'server') return of.servers.documents.select({ name }, undefined, 1)[0];
  const agentOf = (agent: string) => of.agents.documents.select({ name: agent }, undefined, 1)[0];
  if (kind === 'agent') return agentOf(name);
  if (kind !== 'item') return undefined;
  const item = of.items.documents.select({ name }, undefined, 1)[0];
  if (item === undefined) return undefined;
  const siteId = agentOf(item.agent)?.siteId;
  return { labels: item.labels, ...(siteId !== undefined && { siteId }) };
}
