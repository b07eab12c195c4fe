import { z } from 'zod';

const TYPES_MAX = 100;

export const eventsQuery = z.strictObject({
  types: z
    .string()
    .max(4000)
    .regex(/^[A-Za-z]+(,[A-Za-z]+)*$/, 'must be names of event types, separated by commas')
    .transform((text) => text.split(','))
    .refine((types) => types.length <= TYPES_MAX, `must be at most ${TYPES_MAX}`)
    .optional()
    .describe('Only these types, like SiteRegistered,OperationBegun'),
  after: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('Position to go on from; Last-Event-ID wins. Default: from now on'),
});
export type EventsQuery = z.output<typeof eventsQuery>;
