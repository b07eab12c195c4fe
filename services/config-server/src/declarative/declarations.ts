import { Inject, Injectable } from '@nestjs/common';
import type { Asked } from '../rest/asked.ts';
import { InnerCalls, isDone, problemIn } from '../rest/inner-calls.ts';
import { type Problem, problemOf } from '../rest/problem.ts';
import { type ConfigStores, STORES } from '../stores/config-stores.ts';
import { selectorOf } from '../stores/documents.ts';
import { differencesBetween } from './compare.ts';
import {
  type Declaration,
  type DeclarationAnswer,
  type Declared,
  type Difference,
  KINDS,
  type Kind,
  type Outcome,
} from './declarative.schema.ts';
import { DECLARATIVE, type Reference } from './kinds.ts';

type Fields = Record<string, unknown>;
type Known = Fields & { readonly id: string; readonly name: string; readonly labels: Readonly<Record<string, string>> };

/** A name that only this declaration brings into being: it has no id yet. */
const TO_COME = '00000000-0000-0000-0000-000000000000';
const EXPORT_MAX = 100_000;

class Unresolved extends Error {
  readonly problem: Problem;

  constructor(field: string, name: unknown) {
    super(`there is no ${String(name)}`);
    const detail = `${field} names ${JSON.stringify(name)}, which is not there`;
    this.problem = problemOf('not-found', detail, { errors: [{ pointer: `/spec/${field}`, detail }] });
  }
}

/** Declared documents against what is there: what differs, and the requests that make it so. */
@Injectable()
export class Declarations {
  readonly #stores: ConfigStores;
  readonly #calls: InnerCalls;

  constructor(@Inject(STORES) stores: ConfigStores, calls: InnerCalls) {
    this.#stores = stores;
    this.#calls = calls;
  }

  async apply({ documents, dryRun }: Declaration, asked: Asked): Promise<DeclarationAnswer> {
    const order = (kind: Kind) => KINDS.indexOf(kind);
    const sorted = [...documents].sort((a, b) => order(a.kind) - order(b.kind));
    const coming = new Set(documents.map(({ kind, name }) => `${kind}/${name}`));
    const outcomes: Outcome[] = [];
    for (const document of sorted) outcomes.push(await this.#applyOne(document, dryRun, coming, asked));
    return summary(outcomes);
  }

  async export(kinds: readonly Kind[] | undefined, selector: string | undefined): Promise<Declared[]> {
    const documents: Declared[] = [];
    for (const kind of KINDS.filter((each) => kinds?.includes(each) ?? true)) {
      const list = this.#documents(kind);
      await list.waitFor(await this.#stores.store.head());
      const all = list.select({}, selector === undefined ? undefined : selectorOf(selector), EXPORT_MAX);
      documents.push(...all.map((each) => this.#declared(kind, each)));
    }
    return documents;
  }

  async #applyOne(document: Declared, dryRun: boolean, coming: ReadonlySet<string>, asked: Asked): Promise<Outcome> {
    const { kind, name } = document;
    const base = { kind, name, differences: [] };
    try {
      const existing = await this.#existing(document);
      const wanted = await this.#resolved(document, dryRun ? coming : new Set());
      if (existing === undefined) return await this.#create({ ...base, action: 'create' }, wanted, dryRun, asked);
      const differences = differencesBetween(existing, wanted);
      const found = { ...base, id: existing.id, differences };
      if (differences.length === 0) return { ...found, action: 'none', state: dryRun ? 'planned' : 'done' };
      return await this.#change({ ...found, action: 'change' }, wanted, dryRun, asked);
    } catch (error) {
      if (!(error instanceof Unresolved)) throw error;
      return { ...base, action: 'create', state: 'refused', problem: error.problem };
    }
  }

  async #create(outcome: Omit<Outcome, 'state'>, wanted: Fields, dryRun: boolean, asked: Asked): Promise<Outcome> {
    const { kind, name } = outcome;
    const { path, creation } = DECLARATIVE[kind];
    const checked = creation.safeParse({ ...wanted, name });
    if (!checked.success) return { ...outcome, state: 'refused', problem: invalid(checked.error.issues) };
    if (dryRun) return { ...outcome, state: 'planned' };
    return await this.#call(outcome, 'POST', path, { ...wanted, name }, asked);
  }

  async #change(outcome: Omit<Outcome, 'state'>, wanted: Fields, dryRun: boolean, asked: Asked): Promise<Outcome> {
    const { kind, differences, id } = outcome;
    const { path, change } = DECLARATIVE[kind];
    const fixed = differences.filter(({ field }) => !Object.hasOwn(change.shape, field));
    if (fixed.length > 0) return { ...outcome, state: 'refused', problem: cannotChange(kind, fixed) };
    const body = Object.fromEntries(differences.map(({ field }) => [field, wanted[field]]));
    const checked = change.safeParse(body);
    if (!checked.success) return { ...outcome, state: 'refused', problem: invalid(checked.error.issues) };
    if (dryRun) return { ...outcome, state: 'planned' };
    return await this.#call(outcome, 'PATCH', `${path}/${id}`, body, asked);
  }

  async #call(
    outcome: Omit<Outcome, 'state'>,
    method: string,
    path: string,
    body: Fields,
    asked: Asked,
  ): Promise<Outcome> {
    const answer = await this.#calls.call(asked, { method, path, body, about: `${outcome.kind}/${outcome.name}` });
    if (!isDone(answer)) return { ...outcome, state: 'refused', problem: problemIn(answer) };
    const { id } = answer.body as { readonly id?: string };
    return { ...outcome, state: 'done', ...(id !== undefined && { id }) };
  }

  /** Names are looked up in the event store, not in a read model: what was applied a moment ago is there. */
  async #existing({ kind, name, spec }: Declared): Promise<Known | undefined> {
    const { slice } = DECLARATIVE[kind];
    const list = this.#documents(kind);
    await list.waitFor(await this.#stores.store.head());
    if (slice !== 'items') return list.select({ name }, undefined, 1)[0];
    const machine = await this.#idOf(
      { declared: 'machine', field: 'machineId', kind: 'machine' },
      spec['machine'],
      new Set(),
    );
    return machine === undefined ? undefined : list.find(machine);
  }

  async #resolved({ kind, labels, spec }: Declared, coming: ReadonlySet<string>): Promise<Fields> {
    const wanted: Fields = { ...spec, ...(labels !== undefined && { labels }) };
    for (const reference of DECLARATIVE[kind].references) {
      const { declared, field, many } = reference;
      if (!Object.hasOwn(wanted, declared)) continue;
      const named = wanted[declared];
      delete wanted[declared];
      const names = many && Array.isArray(named) ? named : [named];
      const ids: string[] = [];
      for (const name of names) {
        const id = await this.#idOf(reference, name, coming);
        if (id === undefined) throw new Unresolved(declared, name);
        ids.push(id);
      }
      wanted[field] = many ? ids : ids[0];
    }
    return wanted;
  }

  async #idOf({ kind }: Reference, name: unknown, coming: ReadonlySet<string>): Promise<string | undefined> {
    if (typeof name !== 'string') return undefined;
    const owner = await this.#stores.names.ownerOf(kind, name);
    if (owner !== undefined) return owner;
    const declaredKind = kind.charAt(0).toUpperCase() + kind.slice(1);
    return coming.has(`${declaredKind}/${name}`) ? TO_COME : undefined;
  }

  #documents(kind: Kind) {
    const { slice } = DECLARATIVE[kind];
    return this.#stores.of[slice].documents as unknown as {
      waitFor(position: string): Promise<void>;
      find(id: string): Known | undefined;
      select(
        where: Readonly<Record<string, string>>,
        selector: ReturnType<typeof selectorOf> | undefined,
        max: number,
      ): Known[];
    };
  }

  #declared(kind: Kind, known: Known): Declared {
    const { creation, references, notDeclared = [] } = DECLARATIVE[kind];
    const spec: Fields = {};
    for (const field of Object.keys(creation.shape).filter(
      (each) => !['name', 'labels', ...notDeclared].includes(each),
    ))
      if (known[field] !== undefined) spec[field] = withoutIds(known[field]);
    for (const reference of references) {
      // An item is its machine: it has the same id.
      const value = reference.field === 'machineId' ? known.id : known[reference.field];
      delete spec[reference.field];
      if (value !== undefined) spec[reference.declared] = this.#nameOf(reference, value);
    }
    return { apiVersion: 'understudy/v1', kind, name: known.name, labels: known.labels, spec };
  }

  #nameOf({ kind, many }: Reference, value: unknown): unknown {
    const list = this.#documents(({ site: 'Site', machine: 'Machine', policy: 'Policy' } as const)[kind]);
    const one = (id: unknown) => list.find(String(id))?.name ?? String(id);
    return many && Array.isArray(value) ? value.map(one) : one(value);
  }
}

/** Ids and numbers that were given here mean nothing elsewhere. */
function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([field]) => field !== 'id' && field !== 'index');
  return Object.fromEntries(fields.map(([field, inner]) => [field, withoutIds(inner)]));
}

function invalid(issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): Problem {
  const errors = issues.map(({ path, message }) => ({
    pointer: `/spec/${path.map(String).join('/')}`,
    detail: message,
  }));
  return problemOf('invalid-request', errors.map(({ pointer, detail }) => `${pointer}: ${detail}`).join('; '), {
    errors,
  });
}

function cannotChange(kind: Kind, fixed: readonly Difference[]): Problem {
  const errors = fixed.map(({ field }) => ({
    pointer: `/spec/${field}`,
    detail: 'cannot be changed once it is there',
  }));
  return problemOf('field-fixed', `${kind}: ${fixed.map(({ field }) => field).join(', ')} cannot be changed`, {
    errors,
  });
}

function summary(documents: Outcome[]): DeclarationAnswer {
  const isRefused = ({ state }: Outcome) => state === 'refused';
  const count = (action: Outcome['action']) =>
    documents.filter((each) => !isRefused(each) && each.action === action).length;
  const refused = documents.filter(isRefused).length;
  return { created: count('create'), changed: count('change'), unchanged: count('none'), refused, documents };
}
