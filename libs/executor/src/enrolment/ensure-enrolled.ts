import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BaseServiceConfig, identityFolderOf, replaceFile } from '@understudy/hosting';
import { enrol, parseEnrolmentToken, type Role, readCredentials } from '@understudy/identity';
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
  /** Text of the token, or `@file`; undefined: whoever has no credentials then says so itself. */
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
  const text = options.token.startsWith('@') ? readFileSync(options.token.slice(1), 'utf8') : options.token;
  const { id: tokenId } = parseEnrolmentToken(text);
  if (before?.tokenId === tokenId && isEnrolled(folder, role, config.name)) return before;
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
  return kept;
}

function isEnrolled(folder: string, role: Role, name: string): boolean {
  if (!existsSync(join(folder, 'credentials.pem'))) return false;
  const { identity } = readCredentials(folder);
  return identity.role === role && identity.name === name;
}
