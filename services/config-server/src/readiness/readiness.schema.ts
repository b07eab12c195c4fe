import { z } from 'zod';

export const readinessCheck = z
  .strictObject({
    code: z.string(),
    state: z.enum(['passed', 'warning', 'failed']),
    message: z.string(),
    remedy: z.string().optional(),
  })
  .meta({ id: 'ReadinessCheck' });
export const readiness = z
  .strictObject({
    ready: z.boolean().describe('Nothing failed'),
    checks: z.array(readinessCheck),
    processServer: z.string().optional().describe('The one that would be used'),
    masterTarget: z.string().optional(),
    placementReason: z.string(),
  })
  .meta({ id: 'Readiness' });
export type Readiness = z.output<typeof readiness>;
