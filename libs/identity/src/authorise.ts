import type { PeerIdentity } from './identity-uri.ts';
import type { Role } from './role.ts';

/**
 * Who may connect to whom: the only place where it is written down. Agents dial a process server or go straight to the master target; process
 * servers dial the next one or the master target. Nobody dials an agent, and a master target dials nobody.
 */
const MAY_DIAL: Readonly<Record<Role, readonly Role[]>> = {
  'mobility-agent': [],
  'process-server': ['mobility-agent', 'process-server'],
  'master-target': ['mobility-agent', 'process-server'],
  // Both are reached over HTTP and the bus, never over a replication stream.
  'config-server': [],
  orchestrator: [],
};

/** What a client in each role may find at the other end of its connection. */
export function mayBeServedBy(client: Role, server: Role): boolean {
  return MAY_DIAL[server].includes(client);
}

export type Authorisation = { readonly allowed: true } | { readonly allowed: false; readonly reason: string };

/** May this peer open a connection to a listener in that role? */
export function authoriseConnection(listener: Role, peer: PeerIdentity): Authorisation {
  if (MAY_DIAL[listener].includes(peer.role)) return { allowed: true };
  return { allowed: false, reason: `a ${peer.role} (${peer.name}) has no business at a ${listener}` };
}

/** May this peer's stream carry that machine? Process servers relay for everybody; an agent only for the machines its certificate names. */
export function authoriseMachine(peer: PeerIdentity, machineId: string): Authorisation {
  if (peer.role === 'process-server') return { allowed: true };
  if (peer.role === 'mobility-agent' && peer.machines.includes(machineId)) return { allowed: true };
  return {
    allowed: false,
    reason: `the certificate of ${peer.role} ${peer.name} does not name machine ${machineId}`,
  };
}
