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

/** Names of fields must have been checked before: they become column names. */
export function filterText(selector: LabelSelector, where: DocumentFilter): FilterText {
  const conditions: string[] = [];
  const values: SQLInputValue[] = [];
  for (const [field, wanted] of Object.entries(where)) {
    const any = [wanted].flat() as FieldValue[];
    conditions.push(`(${any.map(() => `f_${field} IS ?`).join(' OR ') || 'FALSE'})`);
    values.push(...any.map(toValue));
  }
  for (const requirement of selector) addLabel(requirement, conditions, values);
  return { conditions, values };
}

function addLabel(requirement: LabelRequirement, conditions: string[], values: SQLInputValue[]): void {
  // ->> with a path: the label is a key, never part of the statement.
  const path = `$.${JSON.stringify(requirement.label)}`;
  const column = '(labels ->> ?)';
  if (requirement.type === 'exists' || requirement.type === 'missing') {
    conditions.push(`${column} IS ${requirement.type === 'exists' ? 'NOT ' : ''}NULL`);
    values.push(path);
    return;
  }
  const list = requirement.values.map(() => '?').join(', ');
  const condition = requirement.type === 'in' ? `${column} IN (${list})` : `coalesce(${column} NOT IN (${list}), TRUE)`;
  conditions.push(condition);
  values.push(path, ...requirement.values);
}

function toValue(value: FieldValue): SQLInputValue {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value ?? null;
}
