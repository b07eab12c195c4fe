/** What must hold of the control plane, whatever happens to it; docs/reliability.md says how each is checked. */
export type ControlInvariant =
  | 'one effect per key'
  | 'one grant per number'
  | 'one operation per item'
  | 'stale orchestrator'
  | 'history'
  | 'read models'
  | 'mirror'
  | 'liveness'
  | 'defect';

export type Report = (invariant: ControlInvariant, message: string) => void;
