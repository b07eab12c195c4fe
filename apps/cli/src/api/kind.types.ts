import type { ApiClient, Exchange } from '@understudy/api-client';

/** What every resource has. */
export interface Resource {
  readonly id: string;
  readonly name?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly revision?: number;
}

export interface Page<Document> {
  readonly items: readonly Document[];
  readonly next?: string;
}

/** What every list understands; `name` where the kind has names. */
export interface ListQuery {
  readonly limit?: number;
  readonly cursor?: string;
  readonly selector?: string;
  readonly name?: string;
}

/** A type, not an interface: the generated functions take any record of headers. */
export type WriteHeaders = {
  readonly 'Idempotency-Key': string;
  readonly 'If-Match'?: string;
};

/** What a write answers; a secret that is shown once comes with it. */
export interface Receipt {
  readonly id: string;
  readonly revision?: number;
  readonly position?: string;
}

export interface Column<Document> {
  readonly head: string;
  readonly cell: (document: Document) => string | number | undefined;
}

/** A kind of resource: its names, its columns and its routes. A verb whose route is missing does not exist for the kind. */
export interface Kind<Document extends Resource = Resource> {
  readonly name: string;
  readonly plural: string;
  readonly columns: readonly Column<Document>[];
  readonly list: (client: ApiClient, query: ListQuery) => Promise<Exchange<Page<Document>>>;
  readonly read: (client: ApiClient, id: string) => Promise<Exchange<Document>>;
  readonly create?: (client: ApiClient, body: Body, headers: WriteHeaders) => Promise<Exchange<Receipt>>;
  readonly change?: (client: ApiClient, id: string, body: Body, headers: WriteHeaders) => Promise<Exchange<Receipt>>;
  /** Resources of it can be deleted. */
  readonly remove?: true;
  /** The server takes `name=` in its list: a name is found in one request. */
  readonly findsByName: boolean;
}

/** A body as people wrote it: the server checks it and names what is wrong. */
export type Body = Readonly<Record<string, unknown>>;
