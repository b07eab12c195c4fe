import type { ServiceContext, ServiceDefinition } from '@understudy/hosting';
import { type MobilityAgentConfig, mobilityAgentSchema } from './config/mobility-agent.schema.ts';
import { MobilityAgentModule } from './mobility-agent.module.ts';

export const MOBILITY_AGENT_LOG_CODES = {
  'machine-attached': 'info',
  'machine-detached': 'info',
  'machine-not-attached': 'error',
  'mode-changed': 'info',
  'doubt-found': 'warn',
  compared: 'info',
  fenced: 'error',
  refused: 'error',
  'map-failed': 'error',
  'loop-defect': 'error',
  'sender-ended': 'error',
  'sender-message': 'debug',
  'nbd-disconnected': 'info',
} as const;

export type MobilityAgentContext = ServiceContext<MobilityAgentConfig, typeof MOBILITY_AGENT_LOG_CODES>;
export type MobilityAgentLog = MobilityAgentContext['log'];
/** Nest's token for the context. */
export const CONTEXT = Symbol('mobility-agent context');

export const mobilityAgent: ServiceDefinition<MobilityAgentConfig, typeof MOBILITY_AGENT_LOG_CODES> = {
  role: 'mobility-agent',
  envPrefix: 'UNDERSTUDY_AGENT_',
  schema: mobilityAgentSchema,
  logCodes: MOBILITY_AGENT_LOG_CODES,
  rootModule: (context) => MobilityAgentModule.of(context),
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
