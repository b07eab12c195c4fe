import { z } from 'zod';
import { problem } from '../rest/problem.ts';
import { labels, resourceName } from '../rest/resource.schema.ts';

export const KINDS = [
  'Site',
  'Policy',
  'NetworkMapping',
  'Machine',
  'ProtectedItem',
  'MaintenanceWindow',
  'NotificationChannel',
] as const;
export type Kind = (typeof KINDS)[number];

const DOCUMENTS_MAX = 1000;

/** What should be there. What is left out stays as it is. */
const declared = z
  .strictObject({
    apiVersion: z.literal('understudy/v1').default('understudy/v1'),
    kind: z.enum(KINDS),
    name: resourceName,
    labels: labels.optional(),
    spec: z
      .record(z.string(), z.unknown())
      .default({})
      .describe('As the kind is created over REST; other resources are named by their names'),
  })
  .meta({ id: 'Declared' });
export type Declared = z.output<typeof declared>;

export const declaration = z
  .strictObject({ documents: z.array(declared).max(DOCUMENTS_MAX), dryRun: z.boolean().default(false) })
  .superRefine(({ documents }, context) => {
    const seen = new Set<string>();
    documents.forEach(({ kind, name }, index) => {
      if (seen.has(`${kind}/${name}`))
        context.addIssue({
          code: 'custom',
          path: ['documents', index, 'name'],
          message: `there is another ${kind} ${name} in the request`,
        });
      seen.add(`${kind}/${name}`);
    });
  })
  .meta({ id: 'Declaration' });
export type Declaration = z.output<typeof declaration>;

const difference = z
  .strictObject({ field: z.string(), is: z.unknown().optional(), shouldBe: z.unknown().optional() })
  .meta({ id: 'DeclaredDifference' });
export type Difference = z.output<typeof difference>;

const outcome = z
  .strictObject({
    kind: z.enum(KINDS),
    name: z.string(),
    action: z.enum(['create', 'change', 'none']),
    state: z.enum(['planned', 'done', 'refused']),
    id: z.string().optional(),
    differences: z.array(difference),
    location: z.string().optional().describe('Where a job is, when one began'),
    problem: problem.optional(),
  })
  .meta({ id: 'DeclaredOutcome' });
export type Outcome = z.output<typeof outcome>;

export const declarationAnswer = z
  .strictObject({
    created: z.int(),
    changed: z.int(),
    unchanged: z.int(),
    refused: z.int(),
    documents: z.array(outcome),
  })
  .meta({ id: 'DeclarationAnswer' });
export type DeclarationAnswer = z.output<typeof declarationAnswer>;

export const exportQuery = z.strictObject({
  kinds: z
    .string()
    .max(300)
    .regex(/^[A-Za-z]+(,[A-Za-z]+)*$/, 'must be kinds, separated by commas')
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(KINDS)))
    .optional()
    .describe('Only these, like Site,Policy'),
  selector: z.string().min(1).max(1000).optional(),
  format: z.enum(['json', 'yaml']).default('json'),
});
export type ExportQuery = z.output<typeof exportQuery>;

export const exported = z.strictObject({ documents: z.array(declared) }).meta({ id: 'Exported' });
