// tsyringe, which the X.509 library is built on, needs the metadata polyfill first.
import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import { isIP } from 'node:net';
import * as x509 from '@peculiar/x509';
import { identityUris, type PeerIdentity } from './identity-uri.ts';

x509.cryptoProvider.set(webcrypto as unknown as Crypto);

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const DAY_MILLIS = 86_400_000;
/** Clocks of hosts differ: a new certificate must be valid on one that is behind. */
const BACKDATE_MILLIS = 60 * 60 * 1000;

export interface CertificateAndKey {
  readonly certificatePem: string;
  readonly keyPem: string;
}

/** Who signs. */
export interface Issuer {
  readonly certificate: x509.X509Certificate;
  readonly key: webcrypto.CryptoKey;
}

/** A self-signed authority that may sign end certificates only (path length 0). */
export async function makeAuthority(name: string, nowMillis: number, days: number): Promise<CertificateAndKey> {
  const keys = await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: randomSerial(),
    name: [{ CN: [name] }],
    notBefore: new Date(nowMillis - BACKDATE_MILLIS),
    notAfter: new Date(nowMillis + days * DAY_MILLIS),
    signingAlgorithm: ALGORITHM,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { certificatePem: certificate.toString('pem'), keyPem: await exportKey(keys.privateKey) };
}

/** An end certificate for one part with a key that is made here. */
export async function makeCertificate(
  issuer: Issuer,
  identity: PeerIdentity,
  nowMillis: number,
  days: number,
  hosts: readonly string[] = [],
): Promise<CertificateAndKey> {
  const keys = await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const certificatePem = await certify(issuer, identity, keys.publicKey, nowMillis, days, hosts);
  return { certificatePem, keyPem: await exportKey(keys.privateKey) };
}

/** The public half of a key that was made elsewhere: SubjectPublicKeyInfo, base64. Throws when it is no P-256 key. */
export async function readPublicKey(spkiBase64: string): Promise<webcrypto.CryptoKey> {
  return await webcrypto.subtle.importKey('spki', Buffer.from(spkiBase64, 'base64'), ALGORITHM, true, ['verify']);
}

/**
 * A certificate good for both ends of a connection. The identity stands in URI SANs; the subject is for people. `hosts` (names and addresses) are for clients
 * that look at the host only: browsers, NATS.
 */
export async function certify(
  issuer: Issuer,
  identity: PeerIdentity,
  publicKey: webcrypto.CryptoKey,
  nowMillis: number,
  days: number,
  hosts: readonly string[] = [],
): Promise<string> {
  const uris = identityUris(identity);
  const names = hosts.map((value) => ({ type: isIP(value) === 0 ? ('dns' as const) : ('ip' as const), value }));
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: randomSerial(),
    subject: [{ CN: [identity.name] }, { OU: [identity.role] }],
    issuer: issuer.certificate.subject,
    notBefore: new Date(nowMillis - BACKDATE_MILLIS),
    notAfter: new Date(nowMillis + days * DAY_MILLIS),
    signingAlgorithm: ALGORITHM,
    publicKey,
    signingKey: issuer.key,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.clientAuth, x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension([...uris.map((value) => ({ type: 'url' as const, value })), ...names]),
      await x509.AuthorityKeyIdentifierExtension.create(issuer.certificate),
    ],
  });
  return certificate.toString('pem');
}

/** Throws when the PEM text is not what it should be. */
export async function readIssuer(authority: CertificateAndKey): Promise<Issuer> {
  const certificate = new x509.X509Certificate(authority.certificatePem);
  const key = await webcrypto.subtle.importKey(
    'pkcs8',
    x509.PemConverter.decodeFirst(authority.keyPem),
    ALGORITHM,
    false,
    ['sign'],
  );
  return { certificate, key };
}

/** 16 random bytes, positive, as RFC 5280 asks. */
function randomSerial(): string {
  const bytes = webcrypto.getRandomValues(new Uint8Array(16));
  bytes[0] = (bytes[0]! & 0x7f) | 0x40;
  return Buffer.from(bytes).toString('hex');
}

async function exportKey(key: webcrypto.CryptoKey): Promise<string> {
  return x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', key), 'PRIVATE KEY');
}
