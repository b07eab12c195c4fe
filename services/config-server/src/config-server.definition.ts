import { adoptRestoredStore } from '@understudy/event-sourcing';
import type { ServiceDefinition } from '@understudy/hosting';
import { type ConfigServerConfig, configServerSchema } from './config/config-server.schema.ts';
import { CONFIG_SERVER_LOG_CODES } from './config-server.context.ts';
import { configServerModule } from './config-server.module.ts';
import { prepareRest } from './rest/prepare-rest.ts';

export const configServer: ServiceDefinition<ConfigServerConfig, typeof CONFIG_SERVER_LOG_CODES> = {
  role: 'config-server',
  envPrefix: 'UNDERSTUDY_CONFIG_SERVER_',
  schema: configServerSchema,
  logCodes: CONFIG_SERVER_LOG_CODES,
  adoptRestoredStore: ({ data, store }) => adoptRestoredStore(data, store),
  rootModule: configServerModule,
  prepare: prepareRest,
};
