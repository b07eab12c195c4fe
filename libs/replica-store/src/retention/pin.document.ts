import { BranchError } from '../branch/branch.errors.ts';
import type { Pin } from './pin.types.ts';

const KINDS = ['view', 'branch', 'ledger', 'reprotect', 'person'];

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** Checks what a pin's file holds. */
export function parsePin(value: unknown, path: string): Pin {
  const pin = value as Partial<Record<keyof Pin, unknown>> | null;
  const fits =
    typeof pin === 'object' &&
    pin !== null &&
    typeof pin.id === 'string' &&
    typeof pin.owner === 'string' &&
    KINDS.includes(pin.kind as string) &&
    (pin.span === 'point' || pin.span === 'onward') &&
    isCount(pin.sequence) &&
    isCount(pin.createdAtMicros) &&
    (pin.expiresAtMicros === undefined || isCount(pin.expiresAtMicros)) &&
    (pin.byteBudget === undefined || isCount(pin.byteBudget));
  if (!fits) throw new BranchError('branch-damaged', `${path} is not a pin`);
  return value as Pin;
}
