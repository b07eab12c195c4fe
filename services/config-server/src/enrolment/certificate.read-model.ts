import { defineReadModel } from '@understudy/event-sourcing';
import type { AgentEvent } from '../agent/agent.events.ts';
import type { ServerEvent } from '../server/server.events.ts';
import type { IssuedCertificate, PartRole } from './part.schema.ts';

export interface DeniedCertificate {
  /** Upper-case hex, as X.509 tools show it. */
  readonly serial: string;
  readonly role: PartRole;
  readonly name: string;
}

/** Which certificates must not be accepted any more. Assignments carry the list to whoever accepts connections. */
export interface CertificateView {
  /** Those that have not expired by themselves. */
  denied(nowMillis: number): readonly DeniedCertificate[];
  isDenied(serial: string): boolean;
}

/** Every certificate that was issued over the control plane; those of a revoked part are denied. */
export const certificateModel = defineReadModel<ServerEvent | AgentEvent, CertificateView>({
  name: 'certificates',
  version: 1,
  streams: ['config.server-', 'config.agent-'],
  open(database) {
    database.exec(`CREATE TABLE IF NOT EXISTS parts (stream TEXT PRIMARY KEY, role TEXT NOT NULL, name TEXT NOT NULL) STRICT;
      CREATE TABLE IF NOT EXISTS certificates (serial TEXT PRIMARY KEY, stream TEXT NOT NULL, expires INTEGER NOT NULL, denied INTEGER NOT NULL) STRICT;
      CREATE INDEX IF NOT EXISTS by_stream ON certificates (stream)`);
    const part = database.prepare('INSERT OR REPLACE INTO parts VALUES (?, ?, ?)');
    const issue = database.prepare('INSERT OR REPLACE INTO certificates VALUES (?, ?, ?, 0)');
    const deny = database.prepare('UPDATE certificates SET denied = 1 WHERE stream = ?');
    const list = database.prepare(
      'SELECT serial, role, name FROM certificates JOIN parts USING (stream) WHERE denied = 1 AND expires > ? ORDER BY serial',
    );
    const one = database.prepare('SELECT denied FROM certificates WHERE serial = ?');
    const issued = (stream: string, { serial, expiresAtMillis }: IssuedCertificate) =>
      void issue.run(serial, stream, expiresAtMillis);
    return {
      on: {
        ServerEnrolled: (event, { stream }) => {
          part.run(stream, event.role, event.name);
          issued(stream, event.certificate);
        },
        ServerCertificateRenewed: (event, { stream }) => issued(stream, event.certificate),
        ServerRevoked: (_, { stream }) => void deny.run(stream),
        ServerLabelled: 'ignored',
        ServerMovedToSite: 'ignored',
        ServerAddressKnown: 'ignored',
        ServerRemoved: 'ignored',
        AgentEnrolled: (event, { stream }) => {
          part.run(stream, 'mobility-agent', event.name);
          issued(stream, event.certificate);
        },
        AgentCertificateRenewed: (event, { stream }) => issued(stream, event.certificate),
        AgentRevoked: (_, { stream }) => void deny.run(stream),
        AgentLabelled: 'ignored',
        AgentMovedToSite: 'ignored',
        AgentRemoved: 'ignored',
      },
      view: {
        denied: (nowMillis) => list.all(nowMillis) as unknown as DeniedCertificate[],
        isDenied: (serial) => Number(one.get(serial)?.['denied'] ?? 0) === 1,
      },
    };
  },
});
