import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandContext } from '@understudy/event-sourcing';
import { replaceFile } from '@understudy/hosting';
import { createdId } from '../rest/asked.ts';
import type { Aggregates } from '../stores/slices.ts';
import { apiTokenText, hashOfSecret, newSecret, parseApiToken } from './api-token.ts';

/** For ever the same: the first owner is made once per event store, whichever start makes it. */
const FIRST_OWNER = 'f1a5d6de-58a7-4d43-8f0e-2f7d3f3a52c7';
export const OWNER_TOKEN_FILE = 'owner-token';

/**
 * Without any user nobody could make one: the first start makes `owner` and leaves its token in `<data>/owner-token` (0600). The file is written before the
 * event, so that a crash in between is repaired by the next start with the token that is there.
 */
export async function ensureFirstOwner(
  users: Aggregates['users'],
  dataFolder: string,
  nowMillis: number,
): Promise<'made' | 'there'> {
  const { revision, state } = await users.load(FIRST_OWNER);
  const hasToken = state.stage !== 'present' || state.tokens.length > 0;
  if (revision >= 0 && hasToken) return 'there';
  const tokenId = createdId(FIRST_OWNER, 'token');
  const token = keptToken(dataFolder) ?? { tokenId, secret: newSecret() };
  replaceFile(dataFolder, OWNER_TOKEN_FILE, `${apiTokenText(token)}\n`);
  const atMillis = nowMillis;
  const create = {
    type: 'CreateUser',
    userId: FIRST_OWNER,
    name: 'owner',
    role: 'owner',
    labels: {},
    atMillis,
  } as const;
  if (revision < 0) await users.create(FIRST_OWNER, 'owner', create, systemContext('create', nowMillis));
  const secretHash = hashOfSecret(token.secret);
  const issue = {
    type: 'IssueApiToken',
    tokenId: token.tokenId,
    description: 'made at the first start',
    secretHash,
    atMillis,
  } as const;
  await users.change(FIRST_OWNER, issue, systemContext('issue', nowMillis));
  return 'made';
}

function keptToken(dataFolder: string) {
  const path = join(dataFolder, OWNER_TOKEN_FILE);
  return existsSync(path) ? parseApiToken(readFileSync(path, 'utf8').trim()) : undefined;
}

function systemContext(what: string, nowMillis: number): CommandContext {
  const commandId = createdId(FIRST_OWNER, what);
  return { commandId, correlationId: commandId, causationId: commandId, principal: 'system', nowMillis };
}
