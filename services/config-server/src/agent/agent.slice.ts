import type { Slice } from '../stores/slice.ts';
import { type AgentCommand, type AgentState, agentDecider } from './agent.decider.ts';
import { type AgentEvent, agentCodec } from './agent.events.ts';
import { projectAgent } from './agent.read-model.ts';
import type { Agent } from './agent.schema.ts';

export const agentSlice: Slice<AgentState, AgentCommand, AgentEvent, Agent> = {
  kind: 'agent',
  decider: agentDecider,
  codec: agentCodec,
  project: projectAgent,
  version: 1,
  filters: ['name', 'siteId', 'state'],
  // Unique by its id, which is made from its name: no reservation is needed.
  nameOf: () => undefined,
};
