import type { Projection } from '../stores/slice.ts';
import type { ServerEnrolled, ServerEvent } from './server.events.ts';
import type { Server } from './server.schema.ts';

export const projectServer: Projection<Server, ServerEvent> = (server, event) => {
  if (event.type === 'ServerEnrolled') return enrolled(event);
  if (server === undefined) return undefined;
  switch (event.type) {
    case 'ServerCertificateRenewed':
      return { ...server, certificate: shown(event) };
    case 'ServerLabelled':
      return { ...server, labels: event.labels };
    case 'ServerMovedToSite':
      return { ...server, siteId: event.siteId };
    case 'ServerAddressKnown':
      return { ...server, address: { host: event.host, port: event.port }, addressByOperator: event.byOperator };
    case 'ServerRevoked':
      return { ...server, state: 'revoked', revokedAtMillis: event.atMillis, revokedReason: event.reason };
    case 'ServerRemoved':
      return undefined;
  }
};

function enrolled(event: ServerEnrolled): Omit<Server, 'revision'> {
  const { serverId, name, labels, role, siteId, version, nkey, atMillis } = event;
  return {
    id: serverId,
    name,
    labels,
    role,
    ...(siteId !== undefined && { siteId }),
    state: 'enrolled',
    version,
    nkey,
    addressByOperator: false,
    certificate: shown(event),
    enrolledAtMillis: atMillis,
  };
}

function shown({ certificate }: Pick<ServerEnrolled, 'certificate'>): Server['certificate'] {
  return { serial: certificate.serial, expiresAtMillis: certificate.expiresAtMillis };
}
