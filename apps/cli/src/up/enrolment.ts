import type { PartPlan } from './installation.plan.ts';

/** How parts get into the installation: by a token that the control plane gives, as on any other host. */
export interface Enrolment {
  /** Sites are registered; repeated starts find them. */
  prepare(): Promise<void>;
  /** A one-time token: a secret. */
  tokenFor(plan: PartPlan): Promise<string>;
}
