export { type MobilityAgentConfig, mobilityAgentSchema } from './config/mobility-agent.schema.ts';
