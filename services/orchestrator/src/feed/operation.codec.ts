import { understudy } from '@understudy/contracts';
import { protobufCodec } from '@understudy/event-sourcing';
import type { Operation } from '../job/operation.ts';

/** What of the configuration server's feed concerns jobs. */
export type OperationEvent =
  | (Operation & { readonly type: 'OperationBegun' })
  | {
      readonly type: 'OperationSuperseded';
      readonly itemId: string;
      readonly jobId: string;
      readonly kind: string;
      readonly byJobId: string;
      readonly atMillis: number;
    }
  /** The item, or the drill, is not held by this job any more. */
  | {
      readonly type: 'OperationEnded' | 'DrillEnded' | 'DrillCleanedUp';
      readonly itemId: string;
      readonly jobId: string;
      readonly atMillis: number;
    };

export const operationCodec = protobufCodec<OperationEvent>({
  OperationBegun: understudy.v1.OperationBegun,
  OperationSuperseded: understudy.v1.OperationSuperseded,
  OperationEnded: understudy.v1.OperationEnded,
  DrillEnded: understudy.v1.DrillEnded,
  DrillCleanedUp: understudy.v1.DrillCleanedUp,
});
