import { v5 } from 'uuid';
import type { PartRole } from './part.schema.ts';

/** The namespace of parts; random, for ever the same. */
const PARTS = '6b0f7f0c-9a64-4f0e-8a1e-3d9f1b6a7c55';

/** A part is its role and name: the same part has the same id, however often it enrols. */
export function partId(role: PartRole, name: string): string {
  return v5(`${role}/${name}`, PARTS);
}
