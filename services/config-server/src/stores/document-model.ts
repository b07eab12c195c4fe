import {
  type DocumentFilter,
  type DocumentPage,
  DocumentTable,
  type DomainEvent,
  defineReadModel,
  type EventContext,
  type EventHandlers,
  type LabelSelector,
  type ReadModelDefinition,
} from '@understudy/event-sourcing';
import type { Slice, SliceDocument } from './slice.ts';

/** What the read model of a slice answers with. */
export interface DocumentView<Document> {
  get(id: string): Document | undefined;
  list(query: {
    readonly selector?: LabelSelector;
    readonly where?: DocumentFilter;
    readonly after?: { readonly name: string; readonly id: string };
    readonly max: number;
  }): DocumentPage<Document>;
}

// biome-ignore lint/suspicious/noExplicitAny: models of different slices stand in one list.
export type AnySlice = Slice<any, any, any, any>;

/** The read model of a slice: one table of its documents, made by its projection. */
export function documentModel<Event extends DomainEvent, Document extends SliceDocument>(
  slice: Pick<Slice<never, never, Event, Document>, 'kind' | 'version' | 'codec' | 'filters' | 'project'>,
): ReadModelDefinition<Event, DocumentView<Document>> {
  const prefix = `config.${slice.kind}-`;
  return defineReadModel<Event, DocumentView<Document>>({
    name: `${slice.kind}-documents`,
    version: slice.version,
    streams: [prefix],
    open(database) {
      const fields = Object.fromEntries(
        slice.filters.map((field) => [field, (document: Document) => document[field] as string | undefined]),
      );
      const table = new DocumentTable<Document>(database, 'documents', { fields });
      const apply = (event: Event, context: EventContext) => applyEvent(slice, table, prefix, event, context);
      return {
        on: Object.fromEntries(slice.codec.types.map((type) => [type, apply])) as unknown as EventHandlers<Event>,
        view: { get: (id) => table.get(id)?.document, list: (query) => table.list(query) },
        flush: () => table.flush(),
        forget: () => table.forget(),
      };
    },
  });
}

function applyEvent<Event extends DomainEvent, Document extends SliceDocument>(
  { project }: Pick<Slice<never, never, Event, Document>, 'project'>,
  table: DocumentTable<Document>,
  prefix: string,
  event: Event,
  { stream, revision, metadata }: EventContext,
): void {
  const id = stream.slice(prefix.length);
  const facts = { id, revision, atMillis: metadata.atMillis, principal: metadata.principal };
  const projected = project(table.get(id)?.document, event, facts);
  if (projected === undefined) table.remove(id);
  else {
    const document = { ...projected, revision } as Document;
    table.put({ id, name: document.name, labels: document.labels, revision, document });
  }
}
