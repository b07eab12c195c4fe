import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { IdentityError } from '../errors.ts';
import { isRole, type Role } from '../role.ts';

/** What a one-time token says. `secret` is a secret: only its hash is kept by who made it. */
export interface EnrolmentToken {
  readonly id: string;
  /** 32 random bytes, base64url. */
  readonly secret: string;
  /** SHA-256 of the authority's certificate (DER), lower-case hex: what makes the first connection safe. */
  readonly ca: string;
  /** Where to enrol, tried in this order: `https://host:port`, `http://` on loopback only, or `tls://host:port` of a process server. */
  readonly urls: readonly string[];
  readonly role: Role;
}

export const ENROLMENT_TOKEN_LIFE_MILLIS = 3_600_000;

const PREFIX = 'us1.';
const TEXT_LENGTH_MAX = 4096;
const URLS_MAX = 16;
const ID = /^[0-9a-zA-Z_-]{1,64}$/;
const SECRET = /^[0-9a-zA-Z_-]{43}$/;
const FINGERPRINT = /^[0-9a-f]{64}$/;
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]', '::1']);

export interface MadeEnrolmentToken {
  readonly id: string;
  /** For the one person who enrols; shown once. */
  readonly text: string;
  /** What is kept. */
  readonly secretHash: string;
}

export function makeEnrolmentToken(of: {
  readonly id: string;
  readonly role: Role;
  readonly ca: string;
  readonly urls: readonly string[];
}): MadeEnrolmentToken {
  const secret = randomBytes(32).toString('base64url');
  const token: EnrolmentToken = { id: of.id, secret, ca: of.ca, urls: of.urls, role: of.role };
  assertToken(token);
  const text = `${PREFIX}${Buffer.from(JSON.stringify(token)).toString('base64url')}`;
  return { id: of.id, text, secretHash: hashEnrolmentSecret(secret) };
}

/** Throws IdentityError `enrolment-token-invalid`. The message never repeats the token. */
export function parseEnrolmentToken(text: string): EnrolmentToken {
  const trimmed = text.trim();
  if (trimmed.length > TEXT_LENGTH_MAX || !trimmed.startsWith(PREFIX)) throw invalid('it does not begin with us1.');
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(trimmed.slice(PREFIX.length), 'base64url').toString('utf8'));
  } catch {
    // The parser's message would quote the text, and the text holds the secret.
    throw invalid('it is not complete');
  }
  assertToken(value);
  const { id, secret, ca, urls, role } = value;
  return { id, secret, ca, urls: [...urls], role };
}

/** 256 random bits need no slow hash. */
export function hashEnrolmentSecret(secret: string): string {
  return createHash('sha256').update(`understudy-enrolment/1\n${secret}`).digest('hex');
}

/** In constant time. */
export function matchesEnrolmentSecret(secret: string, secretHash: string): boolean {
  const given = Buffer.from(hashEnrolmentSecret(secret), 'hex');
  const kept = Buffer.from(FINGERPRINT.test(secretHash) ? secretHash : '0'.repeat(64), 'hex');
  return timingSafeEqual(given, kept) && FINGERPRINT.test(secretHash);
}

export type EnrolmentVerdict = 'valid' | 'wrong-secret' | 'expired' | 'used';

/** The secret is compared before anything else is told: who does not know it learns nothing about the token. */
export function judgeEnrolment(
  kept: { readonly secretHash: string; readonly expiresMillis: number; readonly used: boolean },
  secret: string,
  nowMillis: number,
): EnrolmentVerdict {
  if (!matchesEnrolmentSecret(secret, kept.secretHash)) return 'wrong-secret';
  if (kept.used) return 'used';
  return nowMillis >= kept.expiresMillis ? 'expired' : 'valid';
}

function assertToken(value: unknown): asserts value is EnrolmentToken {
  if (typeof value !== 'object' || value === null) throw invalid('it holds no fields');
  const { id, secret, ca, urls, role } = value as Record<string, unknown>;
  if (typeof id !== 'string' || !ID.test(id)) throw invalid('its id is damaged');
  if (typeof secret !== 'string' || !SECRET.test(secret)) throw invalid('its secret is damaged');
  if (typeof ca !== 'string' || !FINGERPRINT.test(ca)) throw invalid('its fingerprint is damaged');
  if (typeof role !== 'string' || !isRole(role)) throw invalid('its role is not known');
  if (!Array.isArray(urls) || urls.length === 0 || urls.length > URLS_MAX) throw invalid('it names no address');
  for (const url of urls)
    if (typeof url !== 'string' || !isEnrolmentUrl(url)) throw invalid('an address is not usable');
}

/** Plain HTTP would show the secret to whoever listens: only where nobody else can. */
function isEnrolmentUrl(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.username !== '' || url.password !== '') return false;
  if (url.protocol === 'http:') return LOOPBACK.has(url.hostname);
  if (url.protocol === 'tls:') return url.hostname !== '' && url.port !== '';
  return url.protocol === 'https:';
}

function invalid(why: string): IdentityError {
  return new IdentityError(
    'enrolment-token-invalid',
    `the enrolment token cannot be used: ${why}`,
    'Copy it whole, or make a new one: understudy create enrolment-token.',
  );
}
