import { constants } from 'node:crypto';
import type { ConnectionOptions, PeerCertificate, TLSSocket, TlsOptions } from 'node:tls';
import { authoriseConnection, mayBeServedBy } from './authorise.ts';
import type { Credentials } from './credentials.ts';
import { IdentityError } from './errors.ts';
import { type PeerIdentity, parseIdentity } from './identity-uri.ts';
import type { Role } from './role.ts';

const HANDSHAKE_TIMEOUT_MILLIS = 10_000;

/** TLS 1.3 only, certificates on both sides, no session tickets: every connection shows its certificate anew. */
export function serverTlsOptions(credentials: Credentials, protocols: readonly string[] = [ALPN_STREAM]): TlsOptions {
  return {
    ...shared(credentials),
    requestCert: true,
    rejectUnauthorized: true,
    handshakeTimeout: HANDSHAKE_TIMEOUT_MILLIS,
    secureOptions: constants.SSL_OP_NO_TICKET,
    ALPNProtocols: [...protocols],
    // Whoever enrols has no certificate yet; everybody else is refused by who takes the connection (`authorisedPeer`).
    ...(protocols.includes(ALPN_ENROL) && { rejectUnauthorized: false }),
  };
}

/** The host name means nothing here: the peer has to be a part that may serve this role, and the named one where a name is expected. */
export function clientTlsOptions(
  credentials: Credentials,
  expectedName?: string,
  protocol: string = ALPN_STREAM,
): ConnectionOptions {
  return {
    ...shared(credentials),
    rejectUnauthorized: true,
    ALPNProtocols: [protocol],
    checkServerIdentity: (_host, certificate) => serverProblem(credentials.identity.role, certificate, expectedName),
  };
}

/** Keeps a browser or another TLS protocol from being taken for a stream. */
export const ALPN_STREAM = 'understudy-stream';
/** An agent and its process server: commands and telemetry. */
export const ALPN_CONTROL = 'understudy-control/1';
/** One request of somebody who has no certificate yet. */
export const ALPN_ENROL = 'understudy-enrol/1';

function shared(credentials: Credentials) {
  return {
    // With the authority's own certificate: whoever enrols has nothing but its fingerprint.
    cert: `${credentials.certificatePem.trim()}\n${credentials.trustPem.trim()}\n`,
    key: credentials.keyPem,
    ca: credentials.trustPem,
    minVersion: 'TLSv1.3' as const,
    maxVersion: 'TLSv1.3' as const,
  };
}

function serverProblem(client: Role, certificate: PeerCertificate, expectedName?: string): Error | undefined {
  const server = parseIdentity(certificate.subjectaltname);
  if (server === undefined) return noIdentity('server');
  if (!mayBeServedBy(client, server.role))
    return notAllowed(`a ${client} must not connect to a ${server.role} (${server.name})`);
  if (expectedName !== undefined && server.name !== expectedName)
    return notAllowed(`expected ${expectedName}, but ${server.name} answered`);
  return undefined;
}

/** The identity of the other end of an established connection. Throws IdentityError when there is none that counts. */
export function peerIdentity(socket: TLSSocket): PeerIdentity {
  const certificate = socket.getPeerX509Certificate();
  if (!socket.authorized || certificate === undefined)
    throw new IdentityError(
      'peer-without-certificate',
      `the peer showed no certificate of our authority (${socket.authorizationError ?? 'none'})`,
      'Issue it one with the same authority: understudy ca issue.',
    );
  const identity = parseIdentity(certificate.subjectAltName);
  if (identity === undefined) throw noIdentity('peer');
  return identity;
}

/** The identity of a peer that may use a listener in this role. Throws IdentityError `peer-not-allowed` and those of `peerIdentity`. */
export function authorisedPeer(socket: TLSSocket, listener: Role): PeerIdentity {
  const peer = peerIdentity(socket);
  const verdict = authoriseConnection(listener, peer);
  if (!verdict.allowed) throw notAllowed(verdict.reason);
  return peer;
}

function noIdentity(who: string): IdentityError {
  return new IdentityError(
    'peer-without-identity',
    `the ${who}'s certificate carries no Understudy identity`,
    'Issue it one with understudy ca issue.',
  );
}

function notAllowed(message: string): IdentityError {
  return new IdentityError(
    'peer-not-allowed',
    message,
    'Check the addresses in the configuration: is this the right part?',
  );
}
