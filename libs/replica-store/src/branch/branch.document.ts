import { BranchError } from './branch.errors.ts';
import type { BranchDocument } from './branch.types.ts';

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isText(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function areDisks(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (disk: { index?: unknown; sizeBytes?: unknown; exactBytes?: unknown } | null) =>
        isCount(disk?.index) && isCount(disk?.sizeBytes) && (disk.exactBytes === undefined || isCount(disk.exactBytes)),
    )
  );
}

/** Checks what `branch.json` holds. Throws BranchError `branch-damaged`. */
export function parseBranchDocument(value: unknown, path: string): BranchDocument {
  const document = value as Partial<Record<keyof BranchDocument, unknown>> | null;
  const generation = document?.generation as { number?: unknown; id?: unknown } | undefined;
  const fits =
    document !== null &&
    typeof document === 'object' &&
    isText(document.branchId, UUID) &&
    isText(document.machineId, UUID) &&
    isText(document.storeId, UUID) &&
    isText(generation?.id, /^[0-9a-f]{32}$/) &&
    isCount(generation?.number) &&
    isCount(document.point) &&
    (document.kind === 'ephemeral' || document.kind === 'durable') &&
    isText(document.owner, /^/) &&
    isCount(document.createdAtMicros) &&
    (document.expiresAtMicros === undefined || isCount(document.expiresAtMicros)) &&
    (document.byteBudget === undefined || isCount(document.byteBudget)) &&
    (document.pinId === undefined || isText(document.pinId, UUID)) &&
    areDisks(document.disks);
  if (!fits) throw new BranchError('branch-damaged', `${path} is not a branch's document`);
  return value as BranchDocument;
}
