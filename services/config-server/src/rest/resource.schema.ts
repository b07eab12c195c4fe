import { z } from 'zod';

/** What every resource has, and how it is asked for. Request bodies and documents of all slices are made from these. */

export const resourceId = z.uuid().describe('Id of the resource');
export const resourceName = z
  .string()
  .regex(
    /^[a-z0-9](?:[a-z0-9._-]{0,61}[a-z0-9])?$/,
    'must be lower-case letters, digits, dots, dashes, underscores (63 at most)',
  );

const LABELS_MAX = 64;
export const labelKey = z
  .string()
  .regex(
    /^[a-zA-Z0-9](?:[a-zA-Z0-9._/-]{0,126}[a-zA-Z0-9])?$/,
    'must be letters, digits, dots, dashes, slashes (128 at most)',
  );
export const labelValue = z
  .string()
  .regex(
    /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9._-]{0,126}[a-zA-Z0-9])?)?$/,
    'must be letters, digits, dots, dashes (128 at most), or empty',
  );
export const labels = z
  .record(labelKey, labelValue)
  .refine((all) => Object.keys(all).length <= LABELS_MAX, `must be at most ${LABELS_MAX}`)
  .meta({ id: 'Labels' });
export type Labels = z.output<typeof labels>;

export const description = z
  .string()
  .max(500)
  .regex(/^[^\p{Cc}]*$/u, 'must not contain control characters');

/** Wall clock, milliseconds since 1970, UTC. */
export const atMillis = z.int().nonnegative().describe('Milliseconds since 1970, UTC');

/** The fields every document begins with. `revision` is the ETag: what a change may name in If-Match. */
export const resourceShape = {
  id: resourceId,
  name: z.string(),
  labels,
  revision: z.int().nonnegative().describe('Revision of its stream; the ETag'),
};

/** What a write answers. The position makes a read wait for it: `?at-least=<position>`. */
export const receipt = z
  .strictObject({ id: z.string(), revision: z.int(), position: z.string() })
  .meta({ id: 'Receipt' });
export type Receipt = z.output<typeof receipt>;

export const LIMIT_MAX = 500;
const position = z.string().min(1).max(200);

/** Query of a single resource. */
export const readQuery = z.strictObject({
  'at-least': position.optional().describe('Wait until this position is visible'),
});
export type ReadQuery = z.output<typeof readQuery>;

/** Query of every list; a slice adds its own filters: `listQuery.extend({…})`. */
export const listQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(LIMIT_MAX).default(50).describe('Entries per page'),
  cursor: z.string().min(1).max(1000).optional().describe('`next` of the page before'),
  selector: z.string().min(1).max(1000).optional().describe('Labels, like env=prod,tier!=db,rack'),
  'at-least': position.optional().describe('Wait until this position is visible'),
});
export type ListQuery = z.output<typeof listQuery>;

/** A page of documents: `{items, next?}`; without `next` it is the last. */
export function pageOf<Document extends z.ZodType>(name: string, document: Document) {
  return z
    .strictObject({ items: z.array(document), next: z.string().optional().describe('`cursor` of the next page') })
    .meta({ id: `${name}Page` });
}
