/** Kubernetes' language: `site=berlin,tier in (db,web),!retired,env!=test`. All must hold. */
export type LabelRequirement =
  | { readonly type: 'in'; readonly label: string; readonly values: readonly string[] }
  | { readonly type: 'not-in'; readonly label: string; readonly values: readonly string[] }
  | { readonly type: 'exists'; readonly label: string }
  | { readonly type: 'missing'; readonly label: string };

export type LabelSelector = readonly LabelRequirement[];

export class InvalidSelector extends Error {
  override readonly name = 'InvalidSelector';
}

const REQUIREMENTS_MAX = 32;
const NAME = `[A-Za-z0-9][A-Za-z0-9_./-]{0,127}`;
const VALUE = `[A-Za-z0-9_.:/-]{0,128}`;
const EQUAL = new RegExp(`^(${NAME})\\s*(=|==|!=)\\s*(${VALUE})$`);
const SET = new RegExp(`^(${NAME})\\s+(in|notin)\\s*\\(([^()]*)\\)$`);
const PRESENCE = new RegExp(`^(!?)\\s*(${NAME})$`);

/** Throws `InvalidSelector` with what is wrong in words. */
export function parseLabelSelector(text: string): LabelSelector {
  const parts = splitOutsideBrackets(text).filter((part) => part !== '');
  if (parts.length > REQUIREMENTS_MAX) throw new InvalidSelector(`at most ${REQUIREMENTS_MAX} requirements`);
  return parts.map(parseRequirement);
}

export function matchesLabels(labels: Readonly<Record<string, string>>, selector: LabelSelector): boolean {
  return selector.every((requirement) => {
    const value = Object.hasOwn(labels, requirement.label) ? labels[requirement.label] : undefined;
    if (requirement.type === 'exists') return value !== undefined;
    if (requirement.type === 'missing') return value === undefined;
    const listed = value !== undefined && requirement.values.includes(value);
    return requirement.type === 'in' ? listed : !listed;
  });
}

function parseRequirement(part: string): LabelRequirement {
  const equal = EQUAL.exec(part);
  if (equal !== null) {
    return { type: equal[2] === '!=' ? 'not-in' : 'in', label: equal[1] ?? '', values: [equal[3] ?? ''] };
  }
  const set = SET.exec(part);
  if (set !== null)
    return { type: set[2] === 'in' ? 'in' : 'not-in', label: set[1] ?? '', values: parseValues(set[3]) };
  const presence = PRESENCE.exec(part);
  if (presence !== null) return { type: presence[1] === '!' ? 'missing' : 'exists', label: presence[2] ?? '' };
  throw new InvalidSelector(
    `“${part}” is not a requirement: write label=value, label!=value, label in (a,b), label notin (a,b), label or !label`,
  );
}

function parseValues(text = ''): readonly string[] {
  const values = text.split(',').map((value) => value.trim());
  const wrong = values.find((value) => !new RegExp(`^${VALUE}$`).test(value));
  if (wrong !== undefined) throw new InvalidSelector(`“${wrong}” is not a value of a label`);
  return values;
}

function splitOutsideBrackets(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === ',' && depth === 0) {
      parts.push(part.trim());
      part = '';
    } else part += character;
  }
  return [...parts, part.trim()];
}
