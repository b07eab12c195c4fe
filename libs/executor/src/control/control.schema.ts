import { duration, peerAddressSchema } from '@understudy/hosting';
import { z } from 'zod';

/** `control` of a process server or master target. Left out: it obeys its local admin socket only. */
export const serverControlSchema = z
  .strictObject({
    /** One-time token of the first start; not read again once it was used. Better given by `--enrol`. */
    enrolmentToken: z.string().min(1).max(4096).optional(),
    nats: z
      .strictObject({
        /** `host:port` of the bus; default: what the enrolment answered. */
        servers: z.array(z.string().min(1).max(300)).min(1).max(16).optional(),
        /** PEM file of the authority that nats-server's certificate is of; default: ours beyond loopback, no TLS on loopback. */
        ca: z.string().min(1).optional(),
      })
      .prefault({}),
    telemetry: duration.prefault('5s'),
  })
  .optional();
export type ServerControlConfig = NonNullable<z.output<typeof serverControlSchema>>;

/** `control` of a mobility agent, which knows its process servers and nothing else. */
export const agentControlSchema = z
  .strictObject({
    enrolmentToken: z.string().min(1).max(4096).optional(),
    /** Where it is told what to do, tried in this order; default: the addresses of the enrolment, then those of its machines. */
    processServers: z.array(peerAddressSchema).min(1).max(16).optional(),
    telemetry: duration.prefault('5s'),
  })
  .optional();
export type AgentControlConfig = NonNullable<z.output<typeof agentControlSchema>>;
