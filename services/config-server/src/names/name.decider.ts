import { understudy } from '@understudy/contracts';
import { type Decider, protobufCodec } from '@understudy/event-sourcing';
import { refusal } from '../codes/refusal.ts';

export type NameEvent =
  | {
      readonly type: 'NameReserved';
      readonly kind: string;
      readonly name: string;
      readonly ownerId: string;
      readonly atMillis: number;
    }
  | { readonly type: 'NameReleased'; readonly ownerId: string; readonly atMillis: number };

export type NameState =
  | { readonly stage: 'free' }
  | { readonly stage: 'reserved'; readonly ownerId: string; readonly atMillis: number };

export type NameCommand =
  | {
      readonly type: 'ReserveName';
      readonly kind: string;
      readonly name: string;
      readonly ownerId: string;
      /** An owner of whom the asker knows that it is gone or never came: the name may be taken from it. */
      readonly insteadOf?: string | undefined;
      readonly atMillis: number;
    }
  | { readonly type: 'ReleaseName'; readonly ownerId: string; readonly atMillis: number };

const { NameReserved, NameReleased } = understudy.v1;
export const nameCodec = protobufCodec<NameEvent>({ NameReserved, NameReleased });

export const nameDecider: Decider<NameState, NameCommand, NameEvent> = {
  initialState: { stage: 'free' },

  decide(command, state) {
    if (command.type === 'ReleaseName') {
      const isOwner = state.stage === 'reserved' && state.ownerId === command.ownerId;
      return isOwner ? [{ type: 'NameReleased', ownerId: command.ownerId, atMillis: command.atMillis }] : [];
    }
    const { kind, name, ownerId, insteadOf, atMillis } = command;
    if (state.stage === 'reserved' && state.ownerId === ownerId) return [];
    if (state.stage === 'reserved' && state.ownerId !== insteadOf)
      return refusal('name-taken', `The name ${name} is taken.`, { field: '/name' });
    return [{ type: 'NameReserved', kind, name, ownerId, atMillis }];
  },

  evolve(_, event) {
    return event.type === 'NameReserved'
      ? { stage: 'reserved', ownerId: event.ownerId, atMillis: event.atMillis }
      : { stage: 'free' };
  },
};
