import { CliFailure } from '../failure.ts';
import type { Kind } from './kind.types.ts';
import { PLATFORM_KINDS } from './platform.kinds.ts';
import { PROTECTION_KINDS } from './protection.kinds.ts';

export const KINDS: readonly Kind[] = [...PLATFORM_KINDS, ...PROTECTION_KINDS];

const VERBS = { create: 'created', change: 'changed', remove: 'deleted' } as const;
type Verb = keyof typeof VERBS;

/** By singular or plural. Throws CliFailure. */
export function kindOf(name: string): Kind {
  const found = KINDS.find((each) => each.name === name || each.plural === name);
  if (found !== undefined) return found;
  const known = KINDS.map(({ plural }) => plural).join(', ');
  throw new CliFailure(64, 'usage', `there are no “${name}”`, `Kinds are ${known}.`);
}

/** A kind that has this verb. Throws CliFailure. */
export function kindWith<Needed extends Verb>(name: string, verb: Needed): Kind & Required<Pick<Kind, Needed>> {
  const found = kindOf(name);
  if (found[verb] !== undefined) return found as Kind & Required<Pick<Kind, Needed>>;
  const able = KINDS.filter((each) => each[verb] !== undefined).map((each) => each.plural);
  throw new CliFailure(64, 'usage', `${found.plural} cannot be ${VERBS[verb]}`, `It works for ${able.join(', ')}.`);
}
