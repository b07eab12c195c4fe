import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '@understudy/hosting';

const FILE = 'secrets.key';
const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals secrets that events have to carry (passwords of SMTP, keys of webhooks) with a key that stands in the data folder only (0600): whoever reads the event store
 * or a backup of it does not read them. `about` binds a sealed secret to its place.
 */
export class SecretBox {
  readonly #key: Buffer;

  constructor(folder: string) {
    const path = join(folder, FILE);
    if (!existsSync(path)) replaceFile(folder, FILE, `${randomBytes(32).toString('base64url')}\n`);
    this.#key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64url');
  }

  seal(secret: string, about: string): string {
    if (secret === '') return '';
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.#key, nonce).setAAD(Buffer.from(about));
    const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** Throws when it was sealed with another key or for another place. */
  open(sealed: string, about: string): string {
    if (sealed === '') return '';
    const bytes = Buffer.from(sealed, 'base64url');
    const decipher = createDecipheriv(ALGORITHM, this.#key, bytes.subarray(0, NONCE_BYTES)).setAAD(Buffer.from(about));
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
  }
}
