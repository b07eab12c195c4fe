import type { ServiceDefinition } from '@understudy/hosting';
import { type MobilityAgentConfig, mobilityAgentSchema } from './config/mobility-agent.schema.ts';
import { MOBILITY_AGENT_LOG_CODES } from './mobility-agent.context.ts';
import { mobilityAgentModule } from './mobility-agent.module.ts';

export const mobilityAgent: ServiceDefinition<MobilityAgentConfig, typeof MOBILITY_AGENT_LOG_CODES> = {
  role: 'mobility-agent',
  envPrefix: 'UNDERSTUDY_AGENT_',
  schema: mobilityAgentSchema,
  logCodes: MOBILITY_AGENT_LOG_CODES,
  rootModule: mobilityAgentModule,
  // This process stands in the path of disks: it goes on serving them whatever else broke. The log and health tell.
  onDefect: (error, { health }) => {
    const cause = error instanceof Error ? error.message : String(error);
    health.add('defect', () => [
      {
        code: 'agent-defect',
        state: 'Critical',
        cause,
        remedy: 'Report it, and restart the agent when its machines may pause for a second.',
      },
    ]);
  },
};
