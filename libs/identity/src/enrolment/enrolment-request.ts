import { createPublicKey, generateKeyPairSync, sign, verify, X509Certificate } from 'node:crypto';
import type { CertificateAndKey } from '../certificates.ts';
import { IdentityError } from '../errors.ts';
import { PART_NAME, type Role } from '../role.ts';

/** What a part sends to become one: `POST /api/v1/enrolments`, or the same over a process server. Its private key stays where it was made. */
export interface EnrolmentRequest {
  readonly tokenId: string;
  readonly secret: string;
  readonly role: Role;
  readonly name: string;
  /** SubjectPublicKeyInfo (DER) of a P-256 key, base64. */
  readonly publicKey: string;
  /** ECDSA with SHA-256 (DER, base64) over `proofText`: the sender holds the private key. */
  readonly proof: string;
  /** Public nkey of the part on the bus (`U…`); agents have none. */
  readonly nkey?: string;
  /** Of the software. */
  readonly version: string;
}

/** What it gets. Everything here may be seen by anybody. */
export interface EnrolmentGrant {
  readonly certificatePem: string;
  readonly caPem: string;
  /** Where the bus is; missing for agents. */
  readonly natsServers?: readonly string[];
}

const TEXT_LENGTH_MAX = 4096;

/** A key pair made here, PEM (PKCS#8) and SubjectPublicKeyInfo. */
export interface LocalKey {
  readonly keyPem: string;
  readonly publicKey: string;
}

export function makeLocalKey(): LocalKey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    keyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
  };
}

interface Proven {
  readonly purpose: 'enrol' | 'renew';
  /** The token's id, or the name of whoever renews. */
  readonly context: string;
  readonly role: Role;
  readonly name: string;
  readonly publicKey: string;
}

function proofText({ purpose, context, role, name, publicKey }: Proven): Buffer {
  return Buffer.from(`understudy-${purpose}/1\n${context}\n${role}\n${name}\n${publicKey}`);
}

export function proveKey(keyPem: string, proven: Proven): string {
  return sign('sha256', proofText(proven), keyPem).toString('base64');
}

/** Whether the proof was made with the private half of the P-256 key that it names. */
export function isKeyProven(proof: string, proven: Proven): boolean {
  const { publicKey, name } = proven;
  if (publicKey.length > TEXT_LENGTH_MAX || proof.length > TEXT_LENGTH_MAX || !PART_NAME.test(name)) return false;
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    if (key.asymmetricKeyType !== 'ec' || key.asymmetricKeyDetails?.namedCurve !== 'prime256v1') return false;
    return verify('sha256', proofText(proven), key, Buffer.from(proof, 'base64'));
  } catch {
    // Bytes of a stranger that are no key are no proof.
    return false;
  }
}

/** The grant with our key, if it is for it. Throws IdentityError `enrolment-failed`. */
export function credentialsOf(grant: EnrolmentGrant, key: LocalKey, caFingerprint?: string): CertificateAndKey {
  const certificate = parse(grant.certificatePem);
  const authority = parse(grant.caPem);
  const ours = certificate.publicKey.export({ type: 'spki', format: 'der' }).toString('base64') === key.publicKey;
  if (!ours) throw failed('the certificate that came back is for another key');
  if (caFingerprint !== undefined && fingerprintOf(grant.caPem) !== caFingerprint)
    throw failed('the authority that came back is not the one of the token');
  if (!certificate.checkIssued(authority) || !certificate.verify(authority.publicKey))
    throw failed('the certificate that came back is not signed by the authority');
  return { certificatePem: grant.certificatePem, keyPem: key.keyPem };
}

/** SHA-256 of a certificate (DER), lower-case hex. */
export function fingerprintOf(certificatePem: string): string {
  return parse(certificatePem).fingerprint256.replaceAll(':', '').toLowerCase();
}

function parse(pem: string): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch (cause) {
    throw failed('what came back is no certificate', cause);
  }
}

function failed(why: string, cause?: unknown): IdentityError {
  return new IdentityError(
    'enrolment-failed',
    `enrolment failed: ${why}`,
    'Is this the right address? Make a new token if in doubt: understudy create enrolment-token.',
    cause,
  );
}
