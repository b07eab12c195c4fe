import { createPrivateKey, X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CertificateAuthority, TRUST_FILE } from './authority.ts';
import type { CertificateAndKey } from './certificates.ts';
import { IdentityError } from './errors.ts';
import { type PeerIdentity, parseIdentity } from './identity-uri.ts';
import { readSecretFile, writeFileDurably } from './secret-file.ts';

/** What a part shows and whom it trusts. `keyPem` is a secret. */
export interface Credentials extends CertificateAndKey {
  readonly trustPem: string;
  readonly identity: PeerIdentity;
  readonly expiresMillis: number;
}

const CREDENTIALS_FILE = 'credentials.pem';

/**
 * Reads a part's folder: `credentials.pem` (certificate and key, 0600) and `ca.pem`. Throws IdentityError: `identity-missing`,
 * `identity-damaged` (certificate and key do not belong together, or the certificate carries no identity), `identity-permissions`.
 */
export function readCredentials(folder: string): Credentials {
  const path = join(folder, CREDENTIALS_FILE);
  const trustPath = join(folder, TRUST_FILE);
  if (!existsSync(path) || !existsSync(trustPath))
    throw new IdentityError(
      'identity-missing',
      `there are no credentials in ${folder}`,
      'Issue them on the authority’s host (understudy ca issue) and put both files here, or set identity.authority for a development set-up on one host.',
    );
  const text = readSecretFile(path);
  try {
    return interpret(text, readFileSync(trustPath, 'utf8'));
  } catch (cause) {
    throw new IdentityError(
      'identity-damaged',
      `${path} cannot be used: ${cause instanceof Error ? cause.message : cause}`,
      'Issue new credentials: understudy ca issue.',
      cause,
    );
  }
}

function interpret(text: string, trustPem: string): Credentials {
  const certificate = new X509Certificate(text);
  const keyPem = /-----BEGIN PRIVATE KEY-----[^-]+-----END PRIVATE KEY-----/.exec(text)?.[0] ?? '';
  if (!certificate.checkPrivateKey(createPrivateKey(keyPem)))
    throw new Error('the key does not belong to the certificate');
  const identity = parseIdentity(certificate.subjectAltName);
  if (identity === undefined) throw new Error('the certificate carries no Understudy identity');
  const expiresMillis = Date.parse(certificate.validTo);
  return { certificatePem: certificate.toString(), keyPem, trustPem, identity, expiresMillis };
}

export function writeCredentials(folder: string, issued: CertificateAndKey, trustPem: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileDurably(join(folder, TRUST_FILE), trustPem, 0o644);
  writeFileDurably(join(folder, CREDENTIALS_FILE), `${issued.certificatePem.trim()}\n${issued.keyPem.trim()}\n`, 0o600);
}

export interface EnsureOptions {
  readonly folder: string;
  /** Folder of a development authority on this host; missing: the credentials have to be there. */
  readonly authority?: string | undefined;
  readonly identity: PeerIdentity;
  readonly nowMillis: number;
}

/** A third of a certificate's life is left for a renewal to fail and be noticed. */
const RENEW_BEFORE_MILLIS = 30 * 86_400_000;

/**
 * The credentials of this part. With an authority at hand they are issued when missing, soon to expire, for another authority, or
 * not for this identity (a machine was added); without one they are read, and must be for this role and name.
 */
export async function ensureCredentials(options: EnsureOptions): Promise<Credentials> {
  if (options.authority === undefined) return assertFor(readCredentials(options.folder), options.identity);
  const authority = await CertificateAuthority.open(options.authority);
  const existing = readIfUsable(options.folder);
  if (existing !== undefined && isGood(existing, authority.certificatePem, options)) return existing;
  writeCredentials(options.folder, await authority.issue(options.identity), `${authority.certificatePem.trim()}\n`);
  return readCredentials(options.folder);
}

function readIfUsable(folder: string): Credentials | undefined {
  try {
    return readCredentials(folder);
  } catch (error) {
    // Whatever is wrong with development credentials, new ones cure it; but a key that others could read stays believed where it was shown, so a person is told.
    if (error instanceof IdentityError && error.code !== 'identity-permissions') return undefined;
    throw error;
  }
}

function isGood(existing: Credentials, authorityPem: string, { identity, nowMillis }: EnsureOptions): boolean {
  return (
    existing.trustPem.trim() === authorityPem.trim() &&
    new X509Certificate(existing.certificatePem).checkIssued(new X509Certificate(authorityPem)) &&
    existing.expiresMillis - nowMillis > RENEW_BEFORE_MILLIS &&
    existing.identity.role === identity.role &&
    existing.identity.name === identity.name &&
    identity.machines.every((machine) => existing.identity.machines.includes(machine))
  );
}

function assertFor(credentials: Credentials, { role, name }: PeerIdentity): Credentials {
  const { identity } = credentials;
  if (identity.role === role && identity.name === name) return credentials;
  throw new IdentityError(
    'identity-damaged',
    `the certificate is for ${identity.role} ${identity.name}, but this is ${role} ${name}`,
    `Issue one for this part: understudy ca issue --role ${role} --name ${name}, or correct the name in the configuration.`,
  );
}
