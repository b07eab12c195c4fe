import { executorLogCodes } from '@understudy/executor';
import type { ServiceContext } from '@understudy/hosting';
import type { MobilityAgentConfig } from './config/mobility-agent.schema.ts';

export const MOBILITY_AGENT_LOG_CODES = {
  ...executorLogCodes,
  'machine-attached': 'info',
  'machine-detached': 'info',
  'machine-not-attached': 'error',
  'mode-changed': 'info',
  'doubt-found': 'warn',
  compared: 'info',
  fenced: 'error',
  refused: 'error',
  'map-failed': 'error',
  'read-failed': 'error',
  'cut-given-up': 'warn',
  'marker-lost': 'warn',
  'loop-defect': 'error',
  'sender-ended': 'error',
  'upstream-connected': 'info',
  'upstream-unavailable': 'warn',
  'sender-message': 'debug',
  'nbd-disconnected': 'info',
} as const;

export type MobilityAgentContext = ServiceContext<MobilityAgentConfig, typeof MOBILITY_AGENT_LOG_CODES>;
export type MobilityAgentLog = MobilityAgentContext['log'];
/** Nest's token for the context. */
export const CONTEXT = Symbol('mobility-agent context');
