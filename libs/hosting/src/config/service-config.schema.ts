import { isAbsolute, join } from 'node:path';
import { PART_NAME } from '@understudy/identity';
import { z } from 'zod';

/** A Unix socket's path has to fit into the kernel's sun_path with its closing zero. */
export const SOCKET_PATH_BYTES_MAX = 107;

const absolutePath = z.string().refine(isAbsolute, 'must be an absolute path');

export const socketPath = absolutePath.refine(
  (path) => Buffer.byteLength(path) <= SOCKET_PATH_BYTES_MAX,
  `must have at most ${SOCKET_PATH_BYTES_MAX} bytes (a limit of the kernel for socket paths)`,
);

export const portNumber = z.number().int().min(0).max(65_535);

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

function baseShape(opsPort: number) {
  return {
    name: z.string().regex(PART_NAME, 'must be lower-case letters, digits, dots, dashes or underscores (63 at most)'),
    data: absolutePath,
    log: z.strictObject({ level: z.enum(['debug', 'info', 'warn', 'error']).default('info') }).prefault({}),
    ops: z
      .strictObject({
        host: z.string().min(1).default('127.0.0.1'),
        port: portNumber.default(opsPort),
        token: z.string().min(16, 'must have at least 16 characters').optional(),
      })
      .prefault({}),
    admin: z.strictObject({ socket: socketPath.optional() }).prefault({}),
    telemetry: z
      .strictObject({
        /** OTLP over HTTP (http://collector:4318); default: the environment's OTEL_EXPORTER_OTLP_ENDPOINT, else no telemetry. */
        otlpEndpoint: z.url({ protocol: /^https?$/ }).optional(),
        /** Share of the traces that are kept of those that begin here. */
        tracesRatio: z.number().min(0).max(1).default(1),
      })
      .prefault({}),
    identity: z.strictObject({ folder: absolutePath.optional(), authority: absolutePath.optional() }).prefault({}),
  };
}

/**
 * The schema of one process: what all have (name, data folder, log, metrics and health listener, admin socket, identity) and its own part. Unknown
 * fields are refused: a misspelt one must not pass in silence.
 */
export function serviceConfigSchema<Shape extends z.ZodRawShape>(shape: Shape, opsPort: number) {
  return z.strictObject({ ...baseShape(opsPort), ...shape }).superRefine((config, context) => {
    const { ops, data, admin } = config as unknown as BaseServiceConfig;
    if (ops !== undefined && !LOOPBACK.includes(ops.host) && ops.token === undefined)
      context.addIssue({
        code: 'custom',
        path: ['ops', 'token'],
        message: `is needed because ops.host (${ops.host}) is not a loopback address`,
      });
    if (
      typeof data === 'string' &&
      admin?.socket === undefined &&
      Buffer.byteLength(join(data, 'admin.sock')) > SOCKET_PATH_BYTES_MAX
    )
      context.addIssue({
        code: 'custom',
        path: ['admin', 'socket'],
        message: 'is needed because the path of the data folder is too long for a socket inside of it',
      });
  });
}

/** What every service's configuration has. */
export interface BaseServiceConfig {
  readonly name: string;
  readonly data: string;
  readonly log: { readonly level: 'debug' | 'info' | 'warn' | 'error' };
  readonly ops: { readonly host: string; readonly port: number; readonly token?: string | undefined };
  readonly admin: { readonly socket?: string | undefined };
  readonly telemetry: { readonly otlpEndpoint?: string | undefined; readonly tracesRatio: number };
  readonly identity: { readonly folder?: string | undefined; readonly authority?: string | undefined };
}

export function adminSocketOf(config: BaseServiceConfig): string {
  return config.admin.socket ?? join(config.data, 'admin.sock');
}

export function identityFolderOf(config: BaseServiceConfig): string {
  return config.identity.folder ?? join(config.data, 'identity');
}
