import type { Refusal } from '@understudy/event-sourcing';

/** Carries a refusal out of a controller to the filter. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}
