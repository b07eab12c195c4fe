export { type ProcessServerConfig, processServerSchema } from './config/process-server.schema.ts';
