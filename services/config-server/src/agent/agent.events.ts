import { understudy } from '@understudy/contracts';
import { protobufCodec } from '@understudy/event-sourcing';
import type { IssuedCertificate } from '../enrolment/part.schema.ts';
import type { Labels } from '../rest/resource.schema.ts';

export interface AgentEnrolled {
  readonly type: 'AgentEnrolled';
  readonly agentId: string;
  readonly name: string;
  readonly siteId?: string;
  readonly labels: Labels;
  readonly version: string;
  readonly certificate: IssuedCertificate;
  readonly tokenId: string;
  /** The process agent that carried the request; empty: none. */
  readonly through: string;
  readonly atMillis: number;
}

export type AgentEvent =
  | AgentEnrolled
  | { readonly type: 'AgentCertificateRenewed'; readonly certificate: IssuedCertificate; readonly atMillis: number }
  | { readonly type: 'AgentLabelled'; readonly labels: Labels; readonly atMillis: number }
  | { readonly type: 'AgentMovedToSite'; readonly siteId: string; readonly atMillis: number }
  | { readonly type: 'AgentRevoked'; readonly reason: string; readonly atMillis: number }
  | { readonly type: 'AgentRemoved'; readonly atMillis: number };

const { AgentEnrolled, AgentCertificateRenewed, AgentLabelled, AgentMovedToSite } = understudy.v1;
const { AgentRevoked, AgentRemoved } = understudy.v1;
export const agentCodec = protobufCodec<AgentEvent>({
  AgentEnrolled,
  AgentCertificateRenewed,
  AgentLabelled,
  AgentMovedToSite,
  AgentRevoked,
  AgentRemoved,
});
