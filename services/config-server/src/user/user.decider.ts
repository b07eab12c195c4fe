import type { Decider } from '@understudy/event-sourcing';
import type { ApiRole } from '../access/role.ts';
import { refusal } from '../codes/refusal.ts';
import { sameLabels } from '../rest/labels.ts';
import type { Labels } from '../rest/resource.schema.ts';
import type { UserEvent } from './user.events.ts';

export type UserState =
  | { readonly stage: 'unknown' }
  | {
      readonly stage: 'present';
      readonly name: string;
      readonly role: ApiRole;
      readonly labels: Labels;
      readonly tokens: readonly string[];
    }
  | { readonly stage: 'removed' };

export type UserCommand =
  | {
      readonly type: 'CreateUser';
      readonly userId: string;
      readonly name: string;
      readonly role: ApiRole;
      readonly labels: Labels;
      readonly atMillis: number;
    }
  | {
      readonly type: 'ChangeUser';
      readonly role?: ApiRole | undefined;
      readonly labels?: Labels | undefined;
      readonly atMillis: number;
    }
  | { readonly type: 'RemoveUser'; readonly atMillis: number }
  | {
      readonly type: 'IssueApiToken';
      readonly tokenId: string;
      readonly description: string;
      readonly secretHash: string;
      readonly expiresAtMillis?: number | undefined;
      readonly atMillis: number;
    }
  | { readonly type: 'RevokeApiToken'; readonly tokenId: string; readonly atMillis: number };

type Present = Extract<UserState, { stage: 'present' }>;
const TOKENS_MAX = 100;

export const userDecider: Decider<UserState, UserCommand, UserEvent> = {
  initialState: { stage: 'unknown' },

  decide(command, state) {
    if (command.type === 'CreateUser') {
      if (state.stage !== 'unknown') return refusal('name-taken', 'A user with this id exists.', { when: 'never' });
      const { type: _, ...facts } = command;
      return [{ type: 'UserCreated', ...facts }];
    }
    if (state.stage !== 'present') return refusal('not-found', 'There is no such user.');
    switch (command.type) {
      case 'ChangeUser':
        return change(command, state);
      case 'RemoveUser':
        return [{ type: 'UserRemoved', atMillis: command.atMillis }];
      case 'IssueApiToken':
        return issue(command, state);
      case 'RevokeApiToken':
        return state.tokens.includes(command.tokenId)
          ? [{ type: 'ApiTokenRevoked', tokenId: command.tokenId, atMillis: command.atMillis }]
          : refusal('not-found', 'The user has no such token (any more).');
    }
  },

  evolve(state, event) {
    if (event.type === 'UserCreated')
      return { stage: 'present', name: event.name, role: event.role, labels: event.labels, tokens: [] };
    const user = present(state);
    switch (event.type) {
      case 'UserRoleChanged':
        return { ...user, role: event.role };
      case 'UserLabelled':
        return { ...user, labels: event.labels };
      case 'UserRemoved':
        return { stage: 'removed' };
      case 'ApiTokenIssued':
        return { ...user, tokens: [...user.tokens, event.tokenId] };
      case 'ApiTokenRevoked':
        return { ...user, tokens: user.tokens.filter((tokenId) => tokenId !== event.tokenId) };
    }
  },
};

function change({ role, labels, atMillis }: Extract<UserCommand, { type: 'ChangeUser' }>, user: Present): UserEvent[] {
  const events: UserEvent[] = [];
  if (role !== undefined && role !== user.role) events.push({ type: 'UserRoleChanged', role, atMillis });
  if (labels !== undefined && !sameLabels(labels, user.labels)) events.push({ type: 'UserLabelled', labels, atMillis });
  return events;
}

function issue(command: Extract<UserCommand, { type: 'IssueApiToken' }>, user: Present) {
  if (user.tokens.length >= TOKENS_MAX)
    return refusal('too-many-tokens', `The user ${user.name} has ${TOKENS_MAX} tokens.`);
  const { tokenId, description, secretHash, expiresAtMillis, atMillis } = command;
  const event: UserEvent = {
    type: 'ApiTokenIssued',
    tokenId,
    description,
    secretHash,
    ...(expiresAtMillis !== undefined && { expiresAtMillis }),
    atMillis,
  };
  return [event];
}

function present(state: UserState): Present {
  if (state.stage !== 'present') throw new Error(`an event of a present user, but it is ${state.stage}`);
  return state;
}
