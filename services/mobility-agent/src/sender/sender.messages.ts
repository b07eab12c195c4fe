import type { PeerAddress } from '@understudy/identity';
import type { FromSender, MachineDefinition, ReplicaMemory, SenderState, ToSender } from '@understudy/replication';

/** What a sender's thread is born with. */
export interface SenderThreadData {
  readonly ring: SharedArrayBuffer;
  readonly definition: MachineDefinition;
  readonly memory: ReplicaMemory | undefined;
  readonly upstream: readonly PeerAddress[];
  /** Credentials are read anew at each connection: a renewed certificate is used without a restart. */
  readonly identityFolder: string;
  readonly niceness: number;
}

export type ToThread = ToSender;

/** Figures of the thread, told twice a second. */
export interface ThreadReport {
  readonly state: SenderState;
  readonly peer: string | undefined;
  readonly eventLoopDelayP99Millis: number;
}

export type FromThread =
  | { readonly type: 'sender'; readonly message: FromSender }
  | { readonly type: 'report'; readonly report: ThreadReport };
