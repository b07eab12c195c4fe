import { existsSync, linkSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CertificateAndKey, Issuer } from './certificates.ts';
import { fingerprintOf } from './enrolment/enrolment-request.ts';
import { IdentityError } from './errors.ts';
import type { PeerIdentity } from './identity-uri.ts';
import { readSecretFile, syncFolder, writeFileDurably } from './secret-file.ts';

const AUTHORITY_DAYS = 3650;
export const CERTIFICATE_DAYS = 90;
/** Loaded by who signs only: the X.509 library takes a quarter of a second, and nobody else needs it. */
const certificates = () => import('./certificates.ts');

/** One file holds key and certificate, so that a crash cannot leave a key that belongs to another certificate. */
const AUTHORITY_FILE = 'authority.pem';
export const TRUST_FILE = 'ca.pem';

export interface AuthorityOptions {
  readonly nowMillis?: () => number;
  /** Makes the authority when the folder has none. Default: true. */
  readonly create?: boolean;
}

/**
 * The development certificate authority: a folder (0700) with `authority.pem` (key and certificate, 0600) and `ca.pem` (what everybody may
 * see). Made at the first start of whichever part comes first; a production authority keeps the same folder on one guarded host
 * and hands out certificates with `understudy ca issue`. Enrolment tokens (issue 3) sign through the same `issue`.
 */
export class CertificateAuthority {
  readonly certificatePem: string;
  readonly #issuer: Issuer;
  readonly #nowMillis: () => number;

  private constructor(certificatePem: string, issuer: Issuer, nowMillis: () => number) {
    this.certificatePem = certificatePem;
    this.#issuer = issuer;
    this.#nowMillis = nowMillis;
  }

  /** Throws IdentityError: `identity-missing` (no authority and `create` is false), `identity-damaged`, `identity-permissions`. */
  static async open(folder: string, options: AuthorityOptions = {}): Promise<CertificateAuthority> {
    const nowMillis = options.nowMillis ?? Date.now;
    const path = join(folder, AUTHORITY_FILE);
    if (!existsSync(path)) {
      if (options.create === false)
        throw new IdentityError(
          'identity-missing',
          `there is no authority in ${folder}`,
          `Make one: understudy ca init --folder ${folder}`,
        );
      await createAuthority(folder, nowMillis());
    }
    const authority = splitPem(path, readSecretFile(path));
    const trustPath = join(folder, TRUST_FILE);
    if (!existsSync(trustPath)) writeFileDurably(trustPath, `${authority.certificatePem}\n`, 0o644);
    try {
      return new CertificateAuthority(
        authority.certificatePem,
        await (await certificates()).readIssuer(authority),
        nowMillis,
      );
    } catch (cause) {
      throw damaged(path, cause);
    }
  }

  /** A new key and certificate for a part, which also names these hosts. Throws IdentityError `identity-invalid-name`. */
  async issue(
    identity: PeerIdentity,
    days: number = CERTIFICATE_DAYS,
    hosts: readonly string[] = [],
  ): Promise<CertificateAndKey> {
    const { makeCertificate } = await certificates();
    return await makeCertificate(this.#issuer, identity, this.#nowMillis(), days, hosts);
  }

  /**
   * A certificate (PEM) for a key that was made by the part itself: `publicKey` is its SubjectPublicKeyInfo, base64. The caller has checked that the part holds
   * the private half (`isKeyProven`). Throws IdentityError `identity-invalid-name`, `enrolment-failed`.
   */
  async issueFor(identity: PeerIdentity, publicKey: string, days: number = CERTIFICATE_DAYS): Promise<string> {
    const { certify, readPublicKey } = await certificates();
    const key = await readPublicKey(publicKey).catch((cause: unknown) => {
      throw new IdentityError(
        'enrolment-failed',
        'the public key is no P-256 key',
        'Update the part that enrols.',
        cause,
      );
    });
    return await certify(this.#issuer, identity, key, this.#nowMillis(), days);
  }

  /** SHA-256 of the certificate (DER), lower-case hex: what enrolment tokens carry. */
  get fingerprint(): string {
    return fingerprintOf(this.certificatePem);
  }
}

/** Several parts may come first at once: the file is linked into place, which fails for all but one. */
async function createAuthority(folder: string, nowMillis: number): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { makeAuthority } = await certificates();
  const made = await makeAuthority('Understudy development authority', nowMillis, AUTHORITY_DAYS);
  const mine = join(folder, `.authority.${process.pid}.${Math.trunc(performance.now() * 1000)}`);
  writeFileDurably(mine, `${made.certificatePem.trim()}\n${made.keyPem.trim()}\n`, 0o600);
  try {
    linkSync(mine, join(folder, AUTHORITY_FILE));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(mine, { force: true });
  }
  syncFolder(folder);
}

function splitPem(path: string, text: string): CertificateAndKey {
  const certificatePem = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/.exec(text)?.[0];
  const keyPem = /-----BEGIN PRIVATE KEY-----[^-]+-----END PRIVATE KEY-----/.exec(text)?.[0];
  if (certificatePem === undefined || keyPem === undefined) throw damaged(path);
  return { certificatePem, keyPem };
}

function damaged(path: string, cause?: unknown): IdentityError {
  return new IdentityError(
    'identity-damaged',
    `${path} does not hold a certificate and its key`,
    'Restore the file from a backup. Without one: move it away, make a new authority and issue all certificates again.',
    cause,
  );
}

/** The authority's public certificate in a folder, for parts that only trust it. */
export function readTrust(folder: string): string {
  return readFileSync(join(folder, TRUST_FILE), 'utf8');
}
