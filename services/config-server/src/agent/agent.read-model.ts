import type { Projection } from '../stores/slice.ts';
import type { AgentEnrolled, AgentEvent } from './agent.events.ts';
import type { Agent } from './agent.schema.ts';

export const projectAgent: Projection<Agent, AgentEvent> = (agent, event) => {
  if (event.type === 'AgentEnrolled') return enrolled(event);
  if (agent === undefined) return undefined;
  switch (event.type) {
    case 'AgentCertificateRenewed':
      return { ...agent, certificate: shown(event) };
    case 'AgentLabelled':
      return { ...agent, labels: event.labels };
    case 'AgentMovedToSite':
      return { ...agent, siteId: event.siteId };
    case 'AgentRevoked':
      return { ...agent, state: 'revoked', revokedAtMillis: event.atMillis, revokedReason: event.reason };
    case 'AgentRemoved':
      return undefined;
  }
};

function enrolled(event: AgentEnrolled): Omit<Agent, 'revision'> {
  const { agentId, name, labels, siteId, version, through, atMillis } = event;
  return {
    id: agentId,
    name,
    labels,
    ...(siteId !== undefined && { siteId }),
    state: 'enrolled',
    version,
    ...(through !== '' && { enrolledThrough: through }),
    certificate: shown(event),
    enrolledAtMillis: atMillis,
  };
}

function shown({ certificate }: Pick<AgentEnrolled, 'certificate'>): Agent['certificate'] {
  return { serial: certificate.serial, expiresAtMillis: certificate.expiresAtMillis };
}
