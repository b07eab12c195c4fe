import type { AssignmentPusher } from '../assignments/assignment.pusher.ts';
import type { ProtectionView } from '../assignments/assignments.read-model.ts';
import type { LiveTelemetry } from '../telemetry/live-telemetry.ts';
import type { Now } from './item-observer.ts';

/** How everything stands that is protected. Nest's token for it is PROTECTION: the bus asks for it without knowing who runs it. */
export interface Protection {
  readonly view: ProtectionView;
  readonly telemetry: LiveTelemetry;
  /** Undefined without a bus. */
  readonly pusher: AssignmentPusher | undefined;
  now(): Now;
}
export const PROTECTION = Symbol('protection');
