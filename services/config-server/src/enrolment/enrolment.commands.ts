import { z } from 'zod';
import { enrolmentRequest } from './enrolment-token.schema.ts';
import { partName, partRole } from './part.schema.ts';

const TEXT = z.string().min(1).max(4096);

/** As EnrolPart comes over the bus: protobuf has an empty text where REST leaves the field out. */
export const enrolPart = enrolmentRequest.extend({
  nkey: z.preprocess((value) => (value === '' ? undefined : value), enrolmentRequest.shape.nkey),
});

export const renewCertificate = z.strictObject({
  role: partRole,
  name: partName,
  publicKey: TEXT,
  proof: TEXT,
  presentCertificatePem: z.string().min(1).max(16_384),
  presentProof: TEXT,
});
