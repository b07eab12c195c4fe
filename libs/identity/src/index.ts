export { type Authorisation, authoriseConnection, authoriseMachine, mayBeServedBy } from './authorise.ts';
export { type AuthorityOptions, CERTIFICATE_DAYS, CertificateAuthority, readTrust } from './authority.ts';
export type { CertificateAndKey } from './certificates.ts';
export {
  type Credentials,
  type EnsureOptions,
  ensureCredentials,
  readCredentials,
  writeCredentials,
} from './credentials.ts';
export { DialError, type DialedPeer, dialPeer, type PeerAddress } from './dial.ts';
export { IdentityError, type IdentityErrorCode } from './errors.ts';
export { identityUris, type PeerIdentity, parseIdentity } from './identity-uri.ts';
export { listenForPeers, type PeerListener, type PeerListenerOptions } from './peer-listener.ts';
export { isRole, MACHINE_ID, PART_NAME, ROLES, type Role } from './role.ts';
export { authorisedPeer, clientTlsOptions, peerIdentity, serverTlsOptions } from './tls-context.ts';
