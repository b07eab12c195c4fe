import { defineReadModel } from '@understudy/event-sourcing';
import type { ApiRole } from '../access/role.ts';
import type { TokenDirectory } from '../access/token-directory.port.ts';
import { isSecretOf, parseApiToken } from './api-token.ts';
import type { UserEvent } from './user.events.ts';

const PREFIX = 'config.user-';

/** Sums of tokens by their ids, for the guard. No document: nothing of it is ever shown. */
export const tokenModel = defineReadModel<UserEvent, TokenDirectory>({
  name: 'api-tokens',
  version: 1,
  streams: [PREFIX],
  open(database) {
    database.exec(`CREATE TABLE IF NOT EXISTS users (id TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL) STRICT;
      CREATE TABLE IF NOT EXISTS tokens (id TEXT PRIMARY KEY, user TEXT NOT NULL, hash TEXT NOT NULL, expires INTEGER) STRICT;
      CREATE INDEX IF NOT EXISTS by_user ON tokens (user)`);
    const addUser = database.prepare('INSERT OR REPLACE INTO users VALUES (?, ?, ?)');
    const setRole = database.prepare('UPDATE users SET role = ? WHERE id = ?');
    const removeUser = database.prepare('DELETE FROM users WHERE id = ?');
    const removeTokens = database.prepare('DELETE FROM tokens WHERE user = ?');
    const addToken = database.prepare('INSERT OR REPLACE INTO tokens VALUES (?, ?, ?, ?)');
    const removeToken = database.prepare('DELETE FROM tokens WHERE id = ?');
    const find = database.prepare(
      'SELECT name, role, hash, expires FROM tokens JOIN users ON users.id = tokens.user WHERE tokens.id = ?',
    );
    return {
      on: {
        UserCreated: (event) => void addUser.run(event.userId, event.name, event.role),
        UserRoleChanged: (event, { stream }) => void setRole.run(event.role, stream.slice(PREFIX.length)),
        UserLabelled: 'ignored',
        UserRemoved: (_, { stream }) => {
          removeUser.run(stream.slice(PREFIX.length));
          removeTokens.run(stream.slice(PREFIX.length));
        },
        ApiTokenIssued: (event, { stream }) =>
          void addToken.run(
            event.tokenId,
            stream.slice(PREFIX.length),
            event.secretHash,
            event.expiresAtMillis ?? null,
          ),
        ApiTokenRevoked: (event) => void removeToken.run(event.tokenId),
      },
      view: {
        find(text) {
          const token = parseApiToken(text);
          const row = token && find.get(token.tokenId);
          if (row === undefined || token === undefined || !isSecretOf(token.secret, String(row['hash'])))
            return undefined;
          if (row['expires'] !== null && Number(row['expires']) <= Date.now()) return undefined;
          return { name: `user:${row['name']}`, role: row['role'] as ApiRole };
        },
      },
    };
  },
});
