import { understudy } from '@understudy/contracts';
import { protobufCodec } from '@understudy/event-sourcing';
import type { Labels } from '../rest/resource.schema.ts';
import type { PartRole } from './part.schema.ts';

export interface EnrolmentTokenIssued {
  readonly type: 'EnrolmentTokenIssued';
  readonly tokenId: string;
  readonly role: PartRole;
  readonly partName?: string;
  readonly siteId?: string;
  readonly labels: Labels;
  readonly secretHash: string;
  readonly expiresAtMillis: number;
  readonly atMillis: number;
}

export type EnrolmentTokenEvent =
  | EnrolmentTokenIssued
  | {
      readonly type: 'EnrolmentTokenUsed';
      readonly partId: string;
      readonly name: string;
      readonly publicKeyHash: string;
      readonly atMillis: number;
    }
  | { readonly type: 'EnrolmentTokenWithdrawn'; readonly atMillis: number };

const { EnrolmentTokenIssued, EnrolmentTokenUsed, EnrolmentTokenWithdrawn } = understudy.v1;
export const enrolmentTokenCodec = protobufCodec<EnrolmentTokenEvent>({
  EnrolmentTokenIssued,
  EnrolmentTokenUsed,
  EnrolmentTokenWithdrawn,
});
