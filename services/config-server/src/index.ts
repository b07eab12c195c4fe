export { type ConfigServerConfig, configServerSchema } from './config/config-server.schema.ts';
