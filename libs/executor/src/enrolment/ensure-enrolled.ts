import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BaseServiceConfig, identityFolderOf, replaceFile } from '@understudy/hosting';
import { enrol, IdentityError, parseEnrolmentToken, type Role, readCredentials } from '@understudy/identity';
import { z } from 'zod';
import { readKept } from '../control/control-folder.ts';

const FILE = 'enrolment.json';

const enrolment = z.object({
  version: z.literal(1),
  /** The token that was used: it is not used twice. */
  tokenId: z.string(),
  urls: z.array(z.string()),
  natsServers: z.array(z.string()),
});
/** What enrolment left beside the credentials. */
export type Enrolment = Readonly<z.output<typeof enrolment>>;

export interface EnsureEnrolledOptions {
  readonly config: BaseServiceConfig;
  readonly role: Role;
  /** Text of the token, or `@file`, which is removed once the token was used; undefined: whoever has no credentials then says so itself. */
  readonly token: string | undefined;
  /** Public nkey; undefined for agents. */
  readonly nkey?: string;
  readonly version: string;
}

/** Uses the token once, when it was not used yet. Answers what an enrolment left, now or earlier; undefined: there was none. */
export async function ensureEnrolled(options: EnsureEnrolledOptions): Promise<Enrolment | undefined> {
  const { config, role, nkey, version } = options;
  const folder = identityFolderOf(config);
  const before = readKept(folder, FILE, enrolment);
  if (options.token === undefined) return before;
  const file = options.token.startsWith('@') ? options.token.slice(1) : undefined;
  const enrolled = before !== undefined && isEnrolled(folder, role, config.name);
  if (file !== undefined && !existsSync(file)) {
    if (enrolled) return before;
    throw tokenGone(file);
  }
  const text = file === undefined ? options.token : readFileSync(file, 'utf8');
  const { id: tokenId } = parseEnrolmentToken(text);
  if (enrolled && before.tokenId === tokenId) {
    if (file !== undefined) removeUsed(file);
    return before;
  }
  const { urls, natsServers } = await enrol({
    token: text,
    role,
    name: config.name,
    folder,
    version,
    ...(nkey !== undefined && { nkey }),
  });
  const kept: Enrolment = { version: 1, tokenId, urls: [...urls], natsServers: [...natsServers] };
  replaceFile(folder, FILE, `${JSON.stringify(kept, null, 2)}\n`);
  if (file !== undefined) removeUsed(file);
  return kept;
}

/** A used token is worth nothing: where its folder is not ours to change it may stay. */
function removeUsed(file: string): void {
  try {
    rmSync(file);
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOENT'].includes(String((error as NodeJS.ErrnoException).code))) throw error;
  }
}

function tokenGone(file: string): IdentityError {
  return new IdentityError(
    'enrolment-token-invalid',
    `${file}, the file with the enrolment token, is not there, and there are no credentials yet`,
    'Make a token (understudy create enrolment-token) and put it there.',
  );
}

function isEnrolled(folder: string, role: Role, name: string): boolean {
  if (!existsSync(join(folder, 'credentials.pem'))) return false;
  const { identity } = readCredentials(folder);
  return identity.role === role && identity.name === name;
}
