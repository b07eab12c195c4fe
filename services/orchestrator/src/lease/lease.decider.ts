import { understudy } from '@understudy/contracts';
import { type Decider, protobufCodec, type Refusal, refuse } from '@understudy/event-sourcing';

/** Facts about who may work on jobs (stream `orchestrator.lease`; proto/understudy/v1/lease_events.proto). */
export type LeaseEvent =
  | {
      readonly type: 'LeaseTaken';
      readonly epoch: number;
      readonly holder: string;
      readonly spanMillis: number;
      readonly atMillis: number;
    }
  | { readonly type: 'LeaseRenewed'; readonly epoch: number; readonly holder: string; readonly atMillis: number }
  | { readonly type: 'LeaseReleased'; readonly epoch: number; readonly holder: string; readonly atMillis: number };

export const leaseCodec = protobufCodec<LeaseEvent>({
  LeaseTaken: understudy.v1.LeaseTaken,
  LeaseRenewed: understudy.v1.LeaseRenewed,
  LeaseReleased: understudy.v1.LeaseReleased,
});

export type LeaseState =
  | { readonly state: 'free'; readonly epoch: number }
  | { readonly state: 'held'; readonly epoch: number; readonly holder: string; readonly spanMillis: number };

/**
 * Whether a lease has run out nobody can read from wall clocks: whoever wants it has watched it stand still for its span by its own monotonic clock, and says
 * which epoch that was. Another epoch there means that somebody was faster.
 */
export type LeaseCommand =
  | {
      readonly type: 'TakeLease';
      readonly holder: string;
      readonly spanMillis: number;
      /** The epoch that was watched; 0: there was none. */
      readonly watchedEpoch: number;
      readonly hasRunOut: boolean;
      readonly nowMillis: number;
    }
  | { readonly type: 'RenewLease'; readonly holder: string; readonly epoch: number; readonly nowMillis: number }
  | { readonly type: 'ReleaseLease'; readonly holder: string; readonly epoch: number; readonly nowMillis: number };

const FREE: LeaseState = { state: 'free', epoch: 0 };

export const leaseDecider: Decider<LeaseState, LeaseCommand, LeaseEvent> = { initialState: FREE, decide, evolve };

function decide(command: LeaseCommand, state: LeaseState): readonly LeaseEvent[] | Refusal {
  if (command.type === 'TakeLease') return take(command, state);
  const { holder, epoch, nowMillis: atMillis } = command;
  if (state.state === 'free' || state.epoch !== epoch || state.holder !== holder) return lost(epoch, state);
  return [{ type: command.type === 'RenewLease' ? 'LeaseRenewed' : 'LeaseReleased', epoch, holder, atMillis }];
}

function take(
  command: Extract<LeaseCommand, { type: 'TakeLease' }>,
  state: LeaseState,
): readonly LeaseEvent[] | Refusal {
  const { holder, spanMillis, watchedEpoch, hasRunOut, nowMillis } = command;
  if (state.epoch !== watchedEpoch) return held(state);
  if (state.state === 'held' && !hasRunOut) return held(state);
  return [{ type: 'LeaseTaken', epoch: state.epoch + 1, holder, spanMillis, atMillis: nowMillis }];
}

function evolve(state: LeaseState, event: LeaseEvent): LeaseState {
  switch (event.type) {
    case 'LeaseTaken':
      return { state: 'held', epoch: event.epoch, holder: event.holder, spanMillis: event.spanMillis };
    case 'LeaseRenewed':
      return state;
    case 'LeaseReleased':
      return { state: 'free', epoch: event.epoch };
    default:
      throw new Error(`the lease does not know ${(event as { type: string }).type}`);
  }
}

const lost = (epoch: number, state: LeaseState): Refusal =>
  refuse(
    'stale-epoch',
    `Epoch ${epoch} is over: ${state.epoch} is the newest.`,
    'Nothing: the holder of the lease goes on.',
    { when: 'never' },
  );

const held = (state: LeaseState): Refusal =>
  refuse(
    'lease-held',
    state.state === 'held'
      ? `${state.holder} holds the lease (epoch ${state.epoch}).`
      : `Epoch ${state.epoch} has begun and ended meanwhile.`,
    'Watch it and try again.',
  );
