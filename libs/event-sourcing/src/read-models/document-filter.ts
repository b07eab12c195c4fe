import type { SQLInputValue } from 'node:sqlite';
import type { LabelRequirement, LabelSelector } from './label-selector.ts';

/** Booleans are kept as 0 and 1 and come back so. */
export type FieldValue = string | number | boolean | undefined;

/** `undefined` finds documents without the field. */
export type DocumentFilter = Readonly<Record<string, FieldValue | readonly FieldValue[]>>;

interface FilterText {
  readonly conditions: string[];
  readonly values: SQLInputValue[];
}

/** Names of the table and its fields must have been checked before: they become part of the statement. */
export function filterText(table: string, selector: LabelSelector, where: DocumentFilter): FilterText {
  const conditions: string[] = [];
  const values: SQLInputValue[] = [];
  for (const [field, wanted] of Object.entries(where)) {
    const any = [wanted].flat() as FieldValue[];
    conditions.push(`(${any.map(() => `f_${field} IS ?`).join(' OR ') || 'FALSE'})`);
    values.push(...any.map(toValue));
  }
  for (const requirement of selector) addLabel(table, requirement, conditions, values);
  return { conditions, values };
}

/** By the labels' own index: who has the label, with one of the values where some are named. What asks for the others is their complement. */
function addLabel(table: string, requirement: LabelRequirement, conditions: string[], values: SQLInputValue[]): void {
  const { type, label } = requirement;
  const named = type === 'in' || type === 'not-in' ? requirement.values : undefined;
  const among = named === undefined ? '' : ` AND value IN (${named.map(() => '?').join(', ')})`;
  const isComplement = type === 'missing' || type === 'not-in';
  conditions.push(`id ${isComplement ? 'NOT ' : ''}IN (SELECT id FROM ${table}_labels WHERE label = ?${among})`);
  values.push(label, ...(named ?? []));
}

function toValue(value: FieldValue): SQLInputValue {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value ?? null;
}
