import { type Refusal, refuse } from '@understudy/event-sourcing';
import { CODES, type Code } from './catalogue.ts';

/** A refusal of this service: only codes of the catalogue, whose remedy stands when none is given. Deciders use it. */
export function refusal(
  code: Code,
  message: string,
  more: { readonly remedy?: string; readonly field?: string; readonly when?: Refusal['when'] } = {},
): Refusal {
  return refuse(code, message, more.remedy ?? CODES[code].remedy, more);
}
