import {
  type DocumentCursor,
  type DocumentFilter,
  InvalidSelector,
  type LabelSelector,
  type Position,
  parseLabelSelector,
  type ReadModelRunner,
} from '@understudy/event-sourcing';
import { z } from 'zod';
import { ApiProblem } from '../rest/problem.ts';
import type { ListQuery, ReadQuery } from '../rest/resource.schema.ts';
import type { DocumentView } from './document-model.ts';

const WAIT_MILLIS = 5000;

export interface Page<Document> {
  readonly items: readonly Document[];
  readonly next?: string;
}

/** The documents of one kind as REST asks for them. Throws ApiProblem. */
export class Documents<Document> {
  readonly #view: DocumentView<Document>;
  readonly #runner: ReadModelRunner;
  readonly #model: string;
  readonly #noun: string;

  constructor(runner: ReadModelRunner, view: DocumentView<Document>, model: string, noun: string) {
    this.#runner = runner;
    this.#view = view;
    this.#model = model;
    this.#noun = noun;
  }

  /** As it is now, without waiting. */
  find(id: string): Document | undefined {
    return this.#view.get(id);
  }

  /** All that fit, without waiting; `max` bounds it. */
  select(where: DocumentFilter, selector?: LabelSelector, max = 10_000): Document[] {
    const page = this.#view.list({ where, ...(selector !== undefined && { selector }), max });
    return page.documents.map(({ document }) => document);
  }

  async read(id: string, query: ReadQuery): Promise<Document> {
    await this.waitFor(query['at-least']);
    const document = this.#view.get(id);
    if (document === undefined) throw new ApiProblem('not-found', `there is no ${this.#noun} ${id}`);
    return document;
  }

  /** A page by (name, id): stable while others come and go. Filters that are undefined do not count. */
  async list(query: ListQuery, filters: DocumentFilter = {}): Promise<Page<Document>> {
    await this.waitFor(query['at-least']);
    const where = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
    const { documents, next } = this.#view.list({
      where,
      max: query.limit,
      ...(query.selector !== undefined && { selector: selectorOf(query.selector) }),
      ...(query.cursor !== undefined && { after: decodeCursor(query.cursor) }),
    });
    return {
      items: documents.map(({ document }) => document),
      ...(next !== undefined && { next: encodeCursor(next) }),
    };
  }

  async waitFor(position: string | undefined): Promise<void> {
    if (position !== undefined) await waitForModel(this.#runner, position, this.#model);
  }
}

export async function waitForModel(runner: ReadModelRunner, position: string, model: string): Promise<void> {
  const outcome = await runner.waitFor(position as Position, WAIT_MILLIS, model);
  if (outcome !== 'reached')
    throw new ApiProblem('read-model-behind', `the position ${position} is not visible after ${WAIT_MILLIS} ms`);
}

export function selectorOf(text: string): LabelSelector {
  try {
    return parseLabelSelector(text);
  } catch (error) {
    if (!(error instanceof InvalidSelector)) throw error;
    throw new ApiProblem('invalid-request', `the selector cannot be understood: ${error.message}`, {
      errors: [{ pointer: 'query:selector', detail: error.message }],
    });
  }
}

const cursorForm = z.tuple([z.string(), z.string()]);

/** Opaque to clients: where in the order (name, id) to go on. */
export function encodeCursor({ name, id }: DocumentCursor): string {
  return Buffer.from(JSON.stringify([name, id])).toString('base64url');
}

export function decodeCursor(text: string): DocumentCursor {
  try {
    const [name, id] = cursorForm.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    return { name, id };
  } catch {
    throw new ApiProblem('invalid-request', 'the cursor is not one that a list has given', {
      errors: [{ pointer: 'query:cursor', detail: 'is not a cursor' }],
    });
  }
}
