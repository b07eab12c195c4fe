import { understudy } from '@understudy/contracts';
import { protobufCodec } from '@understudy/event-sourcing';
import type { ApiRole } from '../access/role.ts';
import type { Labels } from '../rest/resource.schema.ts';

export type UserEvent =
  | {
      readonly type: 'UserCreated';
      readonly userId: string;
      readonly name: string;
      readonly role: ApiRole;
      readonly labels: Labels;
      readonly atMillis: number;
    }
  | { readonly type: 'UserRoleChanged'; readonly role: ApiRole; readonly atMillis: number }
  | { readonly type: 'UserLabelled'; readonly labels: Labels; readonly atMillis: number }
  | { readonly type: 'UserRemoved'; readonly atMillis: number }
  | {
      readonly type: 'ApiTokenIssued';
      readonly tokenId: string;
      readonly description: string;
      readonly secretHash: string;
      readonly expiresAtMillis?: number;
      readonly atMillis: number;
    }
  | { readonly type: 'ApiTokenRevoked'; readonly tokenId: string; readonly atMillis: number };

const { UserCreated, UserRoleChanged, UserLabelled, UserRemoved, ApiTokenIssued, ApiTokenRevoked } = understudy.v1;
export const userCodec = protobufCodec<UserEvent>({
  UserCreated,
  UserRoleChanged,
  UserLabelled,
  UserRemoved,
  ApiTokenIssued,
  ApiTokenRevoked,
});
