export { type MasterTargetConfig, masterTargetSchema } from './config/master-target.schema.ts';
