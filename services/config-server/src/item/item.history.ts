import type { EventStore } from '@understudy/event-sourcing';
import { z } from 'zod';
import { readQuery } from '../rest/resource.schema.ts';
import { itemCodec } from './item.codec.ts';

export const historyQuery = readQuery.extend({
  limit: z.coerce.number().int().min(1).max(500).default(100),
  before: z.coerce.number().int().min(1).optional().describe('`next` of the page before'),
});
export type HistoryQuery = z.output<typeof historyQuery>;

export const historyPage = z
  .strictObject({
    items: z.array(
      z
        .strictObject({
          revision: z.int(),
          type: z.string(),
          atMillis: z.int(),
          principal: z.string(),
          facts: z.record(z.string(), z.unknown()).describe('As proto/understudy/v1/item_events.proto says'),
        })
        .meta({ id: 'HistoryEntry' }),
    ),
    next: z.int().optional().describe('`before` of the next page; left out: this is the beginning'),
  })
  .meta({ id: 'HistoryPage' });
export type HistoryPage = z.output<typeof historyPage>;

/** What happened to an item, newest first: its own stream, with one summary for every hour. Also of items that are not protected any more. */
export async function historyOf(
  store: EventStore,
  itemId: string,
  lastRevision: number,
  query: HistoryQuery,
): Promise<HistoryPage> {
  const end = Math.min(query.before ?? lastRevision + 1, lastRevision + 1);
  const from = Math.max(0, end - query.limit);
  if (end <= from) return { items: [] };
  const { events } = await store.readStream(`config.item-${itemId}`, from, end - from);
  const items = events.map(({ revision, type, body, metadata }) => {
    const { type: _, ...facts } = itemCodec.decode(type, body);
    return { revision, type, atMillis: metadata.atMillis, principal: metadata.principal, facts };
  });
  return { items: items.reverse(), ...(from > 0 && { next: from }) };
}
