import { understudy } from '@understudy/contracts';
import { protobufCodec } from '@understudy/event-sourcing';
import type { IssuedCertificate } from '../enrolment/part.schema.ts';
import type { Labels } from '../rest/resource.schema.ts';
import type { ServerRole } from './server.schema.ts';

export interface ServerEnrolled {
  readonly type: 'ServerEnrolled';
  readonly serverId: string;
  readonly role: ServerRole;
  readonly name: string;
  readonly siteId?: string;
  readonly labels: Labels;
  readonly nkey: string;
  readonly version: string;
  readonly certificate: IssuedCertificate;
  readonly tokenId: string;
  readonly atMillis: number;
}

export type ServerEvent =
  | ServerEnrolled
  | { readonly type: 'ServerCertificateRenewed'; readonly certificate: IssuedCertificate; readonly atMillis: number }
  | { readonly type: 'ServerLabelled'; readonly labels: Labels; readonly atMillis: number }
  | { readonly type: 'ServerMovedToSite'; readonly siteId: string; readonly atMillis: number }
  | {
      readonly type: 'ServerAddressKnown';
      readonly host: string;
      readonly port: number;
      readonly byOperator: boolean;
      readonly atMillis: number;
    }
  | { readonly type: 'ServerRevoked'; readonly reason: string; readonly atMillis: number }
  | { readonly type: 'ServerRemoved'; readonly atMillis: number };

const { ServerEnrolled, ServerCertificateRenewed, ServerLabelled, ServerMovedToSite } = understudy.v1;
const { ServerAddressKnown, ServerRevoked, ServerRemoved } = understudy.v1;
export const serverCodec = protobufCodec<ServerEvent>({
  ServerEnrolled,
  ServerCertificateRenewed,
  ServerLabelled,
  ServerMovedToSite,
  ServerAddressKnown,
  ServerRevoked,
  ServerRemoved,
});
