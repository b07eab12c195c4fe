import { createHash, timingSafeEqual } from 'node:crypto';
import { randomSecret } from '../rest/asked.ts';

/** `us_<id>_<secret>`: the id finds it, the secret proves it. 256 random bits need no slow hash. */
export interface ApiToken {
  readonly tokenId: string;
  readonly secret: string;
}

const FORM = /^us_([0-9a-f]{32})_([A-Za-z0-9_-]{43})$/;

export function newSecret(): string {
  return randomSecret(32);
}

export function apiTokenText({ tokenId, secret }: ApiToken): string {
  return `us_${tokenId.replaceAll('-', '')}_${secret}`;
}

export function parseApiToken(text: string): ApiToken | undefined {
  const [, hex, secret] = FORM.exec(text) ?? [];
  if (hex === undefined || secret === undefined) return undefined;
  const tokenId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { tokenId, secret };
}

export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

export function isSecretOf(secret: string, hash: string): boolean {
  const given = Buffer.from(hashOfSecret(secret));
  const kept = Buffer.from(hash);
  return given.length === kept.length && timingSafeEqual(given, kept);
}
