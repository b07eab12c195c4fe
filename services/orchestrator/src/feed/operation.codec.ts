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
    };

export const operationCodec = protobufCodec<OperationEvent>({
  OperationBegun: understudy.v1.OperationBegun,
  OperationSuperseded: understudy.v1.OperationSuperseded,
});
