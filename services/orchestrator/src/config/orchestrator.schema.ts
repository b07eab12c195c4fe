import { serverControlSchema } from '@understudy/executor';
import { duration, serviceConfigSchema } from '@understudy/hosting';
import { z } from 'zod';

/** The process that holds event store B and works on jobs. */
export const orchestratorSchema = serviceConfigSchema(
  {
    control: serverControlSchema,
    store: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('sqlite') }),
        z.strictObject({ kind: z.literal('kurrent'), connectionString: z.string().min(1) }),
      ])
      .prefault({ kind: 'sqlite' }),
    /** For how long a holder that is not heard keeps others from the jobs. With SQLite the file's lock already does. */
    lease: duration.prefault('10s'),
    /** Commands under way at once, over all jobs. */
    commandsAtOnce: z.number().int().min(1).max(1000).default(64),
    /** Rises when another control plane is promoted. */
    term: z.number().int().min(1).default(1),
  },
  9468,
);
export type OrchestratorConfig = z.output<typeof orchestratorSchema>;
