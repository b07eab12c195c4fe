import type { ServiceContext } from '@understudy/hosting';
import { busLogCodes } from '@understudy/messaging';
import type { ConfigServerConfig } from './config/config-server.schema.ts';

export const CONFIG_SERVER_LOG_CODES = {
  listening: 'info',
  'first-owner': 'info',
  'read-model-trouble': 'error',
  'store-failed': 'error',
  'notification-failed': 'warn',
  'notification-dropped': 'warn',
  'recording-failed': 'error',
  'assignment-refused': 'warn',
  'telemetry-undecodable': 'warn',
  ...busLogCodes,
} as const;

export type ConfigServerContext = ServiceContext<ConfigServerConfig, typeof CONFIG_SERVER_LOG_CODES>;
/** Nest's token for the context. */
export const CONTEXT = Symbol('config-server context');
