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
export { type Enrolled, type EnrolOptions, enrol } from './enrolment/enrol.ts';
export {
  credentialsOf,
  type EnrolmentGrant,
  type EnrolmentRequest,
  fingerprintOf,
  isKeyProven,
  type LocalKey,
  makeLocalKey,
  proveKey,
} from './enrolment/enrolment-request.ts';
export {
  ENROLMENT_TOKEN_LIFE_MILLIS,
  type EnrolmentToken,
  type EnrolmentVerdict,
  hashEnrolmentSecret,
  judgeEnrolment,
  type MadeEnrolmentToken,
  makeEnrolmentToken,
  matchesEnrolmentSecret,
  parseEnrolmentToken,
} from './enrolment/enrolment-token.ts';
export { readFrame, writeFrame } from './enrolment/length-frame.ts';
export { IdentityError, type IdentityErrorCode } from './errors.ts';
export { identityUris, type PeerIdentity, parseIdentity } from './identity-uri.ts';
export { listenForPeers, type PeerListener, type PeerListenerOptions } from './peer-listener.ts';
export { isRole, MACHINE_ID, PART_NAME, ROLES, type Role } from './role.ts';
export {
  ALPN_CONTROL,
  ALPN_ENROL,
  ALPN_STREAM,
  authorisedPeer,
  clientTlsOptions,
  peerIdentity,
  serverTlsOptions,
} from './tls-context.ts';
