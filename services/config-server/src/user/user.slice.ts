import type { Slice } from '../stores/slice.ts';
import { type UserCommand, type UserState, userDecider } from './user.decider.ts';
import { type UserEvent, userCodec } from './user.events.ts';
import { projectUser } from './user.read-model.ts';
import type { User } from './user.schema.ts';

export const userSlice: Slice<UserState, UserCommand, UserEvent, User> = {
  kind: 'user',
  decider: userDecider,
  codec: userCodec,
  project: projectUser,
  version: 1,
  filters: ['name', 'role'],
  nameOf: (state) => (state.stage === 'present' ? state.name : undefined),
};
