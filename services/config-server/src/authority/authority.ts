import { verify, X509Certificate } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '@understudy/hosting';
import { CertificateAuthority, type PeerIdentity, parseIdentity } from '@understudy/identity';
import type { ConfigServerConfig } from '../config/config-server.schema.ts';
import { isLoopback } from '../rest/loopback.ts';

export interface ServerCertificate {
  /** The certificate and the authority’s behind it: who enrols looks for the authority in the chain. */
  readonly chainPem: string;
  readonly keyPem: string;
}

const RENEW_AFTER_MILLIS = 30 * 86_400_000;

/** The certificate authority with this server’s own certificate for REST and NATS. */
export class Authority {
  readonly #authority: CertificateAuthority;
  readonly #own: PeerIdentity;
  readonly #hosts: readonly string[];
  #issued: { readonly certificate: ServerCertificate; readonly atMillis: number } | undefined;

  private constructor(authority: CertificateAuthority, config: ConfigServerConfig) {
    this.#authority = authority;
    this.#own = { role: 'config-server', name: config.name, machines: [] };
    const addresses = config.bus.addresses.map((address) => address.replace(/:\d+$/, '').replace(/^\[|\]$/g, ''));
    const all = [config.rest.host, config.bus.host, ...config.rest.names, ...addresses];
    const given = all.filter((host) => !WILDCARDS.includes(host));
    this.#hosts = [...new Set([...given, 'localhost', '127.0.0.1'])];
  }

  /** Throws IdentityError. */
  static async open(config: ConfigServerConfig): Promise<Authority> {
    const folder = config.identity.authority ?? join(config.data, 'authority');
    return new Authority(await CertificateAuthority.open(folder), config);
  }

  get certificatePem(): string {
    return this.#authority.certificatePem;
  }

  /** SHA-256 of the authority’s certificate, as tokens carry it. */
  get fingerprint(): string {
    return this.#authority.fingerprint;
  }

  /** For a key that the part made itself. */
  async certify(identity: PeerIdentity, publicKey: string): Promise<string> {
    return await this.#authority.issueFor(identity, publicKey);
  }

  /** A new one every thirty days; it lives for ninety. */
  async serverCertificate(nowMillis: number): Promise<ServerCertificate> {
    if (this.#issued === undefined || nowMillis - this.#issued.atMillis > RENEW_AFTER_MILLIS) {
      const { certificatePem, keyPem } = await this.#authority.issue(this.#own, undefined, this.#hosts);
      const chainPem = `${certificatePem.trim()}\n${this.certificatePem.trim()}\n`;
      this.#issued = { certificate: { chainPem, keyPem }, atMillis: nowMillis };
    }
    return this.#issued.certificate;
  }

  /** As files for a child process. */
  async writeServerFiles(folder: string, nowMillis: number): Promise<{ readonly cert: string; readonly key: string }> {
    const { chainPem, keyPem } = await this.serverCertificate(nowMillis);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    replaceFile(folder, 'server-cert.pem', chainPem);
    replaceFile(folder, 'server-key.pem', keyPem);
    return { cert: join(folder, 'server-cert.pem'), key: join(folder, 'server-key.pem') };
  }

  /** A certificate of ours for this part that is still valid; `undefined`: it is none. */
  readOwn(pem: string, { role, name }: { readonly role: string; readonly name: string }): X509Certificate | undefined {
    try {
      const certificate = new X509Certificate(pem);
      const ours = new X509Certificate(this.certificatePem);
      const identity = parseIdentity(certificate.subjectAltName);
      const isOurs = certificate.checkIssued(ours) && certificate.verify(ours.publicKey);
      const isFor = identity?.role === role && identity.name === name;
      return isOurs && isFor && Date.parse(certificate.validTo) > Date.now() ? certificate : undefined;
    } catch {
      // Text of a stranger that is no certificate is no certificate of ours.
      return undefined;
    }
  }

  isSignedBy(
    certificate: X509Certificate,
    proof: string,
    of: { readonly name: string; readonly role: string; readonly publicKey: string },
  ): boolean {
    const text = Buffer.from(`understudy-renew/1\n${of.name}\n${of.role}\n${of.name}\n${of.publicKey}`);
    try {
      return verify('sha256', text, certificate.publicKey, Buffer.from(proof, 'base64'));
    } catch {
      // A key of another kind proves nothing.
      return false;
    }
  }
}

const WILDCARDS = ['0.0.0.0', '::', '[::]'];

/** Beyond loopback nothing is served in the clear. */
export function needsTls(host: string): boolean {
  return !isLoopback(host);
}
