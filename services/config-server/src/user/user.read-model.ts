import type { Projection } from '../stores/slice.ts';
import type { UserEvent } from './user.events.ts';
import type { User } from './user.schema.ts';

export const projectUser: Projection<User, UserEvent> = (user, event) => {
  if (event.type === 'UserCreated') {
    const { userId, name, role, labels, atMillis } = event;
    return { id: userId, name, labels, role, createdAtMillis: atMillis, tokens: [] };
  }
  if (user === undefined) return undefined;
  switch (event.type) {
    case 'UserRoleChanged':
      return { ...user, role: event.role };
    case 'UserLabelled':
      return { ...user, labels: event.labels };
    case 'UserRemoved':
      return undefined;
    case 'ApiTokenIssued':
      return { ...user, tokens: [...user.tokens, tokenOf(event)] };
    case 'ApiTokenRevoked':
      return { ...user, tokens: user.tokens.filter(({ id }) => id !== event.tokenId) };
  }
};

function tokenOf(event: Extract<UserEvent, { type: 'ApiTokenIssued' }>): User['tokens'][number] {
  const { tokenId, description, atMillis, expiresAtMillis } = event;
  return {
    id: tokenId,
    description,
    issuedAtMillis: atMillis,
    ...(expiresAtMillis !== undefined && { expiresAtMillis }),
  };
}
