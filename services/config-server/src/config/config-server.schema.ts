import { portNumber, serviceConfigSchema } from '@understudy/hosting';
import { z } from 'zod';

const host = z.string().min(1).max(255);

/** The one process that holds event store A, the REST API and the authority. */
export const configServerSchema = serviceConfigSchema(
  {
    rest: z
      .strictObject({
        /** Beyond loopback the API is served over TLS with the authority’s certificate. */
        host: host.default('127.0.0.1'),
        port: portNumber.default(8080),
        /** Per token; twice as many at once. */
        requestsPerSecond: z.number().int().min(1).max(100_000).default(200),
        /** How others reach the API; stands in enrolment tokens. Default: host and port. */
        urls: z
          .array(z.url({ protocol: /^https?$/ }))
          .max(16)
          .default([]),
        /** Names and addresses for the certificate, beside `host`. */
        names: z.array(host).max(64).default([]),
        eventStreamsMax: z.number().int().min(1).max(10_000).default(100),
      })
      .prefault({}),
    store: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('sqlite') }),
        z.strictObject({ kind: z.literal('kurrent'), connectionString: z.string().min(1) }),
      ])
      .prefault({ kind: 'sqlite' }),
    bus: z
      .strictObject({
        /** Runs nats-server as a child process on `host` and `port`. */
        embedded: z.boolean().default(true),
        host: host.default('127.0.0.1'),
        port: portNumber.default(4222),
        /** NATS servers that somebody else runs; with these nothing is embedded. */
        servers: z.array(z.string().min(1)).max(16).default([]),
        /** Folder of a nats-server that somebody else runs on this host: its list of users is kept there. */
        folder: z.string().min(1).optional(),
        /** What others are told at enrolment. Default: host and port, or `servers`. */
        addresses: z.array(z.string().min(1)).max(16).default([]),
      })
      .prefault({}),
    /** Rises when another control plane is promoted. */
    term: z.number().int().min(1).default(1),
  },
  9467,
);
export type ConfigServerConfig = z.output<typeof configServerSchema>;
