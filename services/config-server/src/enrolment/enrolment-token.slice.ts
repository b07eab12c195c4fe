import type { Slice } from '../stores/slice.ts';
import {
  type EnrolmentTokenCommand,
  type EnrolmentTokenState,
  enrolmentTokenDecider,
} from './enrolment-token.decider.ts';
import { type EnrolmentTokenEvent, enrolmentTokenCodec } from './enrolment-token.events.ts';
import { projectEnrolmentToken } from './enrolment-token.read-model.ts';
import type { EnrolmentTokenDocument } from './enrolment-token.schema.ts';

export const enrolmentTokenSlice: Slice<
  EnrolmentTokenState,
  EnrolmentTokenCommand,
  EnrolmentTokenEvent,
  EnrolmentTokenDocument
> = {
  kind: 'enrolment-token',
  decider: enrolmentTokenDecider,
  codec: enrolmentTokenCodec,
  project: projectEnrolmentToken,
  version: 1,
  filters: ['role', 'state'],
  nameOf: () => undefined,
};
