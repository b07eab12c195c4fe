import { matchesLabels, parseLabelSelector } from '@understudy/event-sourcing';
import type { ConfigStores } from '../stores/config-stores.ts';
import { isOpen } from './window-times.ts';

/** The name of a maintenance window that is open now and covers this item, server or agent; `undefined`: there is none. */
export function openWindowFor(
  stores: ConfigStores,
  subject: { readonly labels: Readonly<Record<string, string>>; readonly siteId?: string | undefined },
  nowMillis: number,
): string | undefined {
  const covering = stores.of.windows.documents.select({}).find(({ times, selector, siteIds }) => {
    const fitsSite = siteIds.length === 0 || (subject.siteId !== undefined && siteIds.includes(subject.siteId));
    return fitsSite && isOpen(times, nowMillis) && matchesLabels(subject.labels, parseLabelSelector(selector));
  });
  return covering?.name;
}
