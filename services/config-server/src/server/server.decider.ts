import type { Decider, Refusal } from '@understudy/event-sourcing';
import { refusal } from '../codes/refusal.ts';
import type { IssuedCertificate } from '../enrolment/part.schema.ts';
import { sameLabels } from '../rest/labels.ts';
import type { Labels } from '../rest/resource.schema.ts';
import type { ServerEnrolled, ServerEvent } from './server.events.ts';

interface Address {
  readonly host: string;
  readonly port: number;
  readonly byOperator: boolean;
}

interface Known {
  readonly name: string;
  readonly siteId: string | undefined;
  readonly labels: Labels;
  readonly address: Address | undefined;
  readonly certificate: IssuedCertificate;
  readonly tokenId: string;
}

export type ServerState =
  | { readonly stage: 'unknown' }
  | (Known & { readonly stage: 'enrolled' })
  | (Known & { readonly stage: 'revoked' })
  | { readonly stage: 'removed' };

export type ServerCommand =
  | (Omit<ServerEnrolled, 'type' | 'siteId'> & {
      readonly type: 'EnrolServer';
      readonly siteId?: string | undefined;
      /** The token names this very server: it may take its own place again. */
      readonly mayReplace: boolean;
    })
  | { readonly type: 'RenewServerCertificate'; readonly certificate: IssuedCertificate; readonly atMillis: number }
  | {
      readonly type: 'ChangeServer';
      readonly labels?: Labels | undefined;
      readonly siteId?: string | undefined;
      readonly address?: { readonly host: string; readonly port: number } | undefined;
      readonly atMillis: number;
    }
  /** What the server says itself (telemetry). */
  | { readonly type: 'AnnounceServerAddress'; readonly host: string; readonly port: number; readonly atMillis: number }
  | { readonly type: 'RevokeServer'; readonly reason: string; readonly atMillis: number }
  | { readonly type: 'RemoveServer'; readonly atMillis: number };

type Of<Type extends ServerCommand['type']> = Extract<ServerCommand, { type: Type }>;

export const serverDecider: Decider<ServerState, ServerCommand, ServerEvent> = {
  initialState: { stage: 'unknown' },

  decide(command, state) {
    if (command.type === 'EnrolServer') return enrol(command, state);
    if (state.stage === 'unknown' || state.stage === 'removed') return refusal('not-found', 'There is no such server.');
    if (command.type === 'RemoveServer')
      return state.stage === 'revoked'
        ? [{ type: 'ServerRemoved', atMillis: command.atMillis }]
        : refusal('part-not-revoked', `The server ${state.name} is not revoked.`);
    if (state.stage === 'revoked')
      return command.type === 'RevokeServer' ? [] : refusal('part-revoked', `The server ${state.name} is revoked.`);
    switch (command.type) {
      case 'RenewServerCertificate':
        return [{ type: 'ServerCertificateRenewed', certificate: command.certificate, atMillis: command.atMillis }];
      case 'ChangeServer':
        return change(command, state);
      case 'AnnounceServerAddress':
        return state.address?.byOperator
          ? []
          : addressKnown({ ...command, byOperator: false }, state, command.atMillis);
      case 'RevokeServer':
        return [{ type: 'ServerRevoked', reason: command.reason, atMillis: command.atMillis }];
    }
  },

  evolve(state, event) {
    if (event.type === 'ServerEnrolled') {
      const { name, siteId, labels, certificate, tokenId } = event;
      return { stage: 'enrolled', name, siteId, labels, address: undefined, certificate, tokenId };
    }
    const server = known(state);
    switch (event.type) {
      case 'ServerCertificateRenewed':
        return { ...server, certificate: event.certificate };
      case 'ServerLabelled':
        return { ...server, labels: event.labels };
      case 'ServerMovedToSite':
        return { ...server, siteId: event.siteId };
      case 'ServerAddressKnown':
        return { ...server, address: { host: event.host, port: event.port, byOperator: event.byOperator } };
      case 'ServerRevoked':
        return { ...server, stage: 'revoked' };
      case 'ServerRemoved':
        return { stage: 'removed' };
    }
  },
};

function enrol(command: Of<'EnrolServer'>, state: ServerState): readonly ServerEvent[] | Refusal {
  const { type: _, mayReplace, siteId, ...facts } = command;
  const isThere = state.stage === 'enrolled' || state.stage === 'revoked';
  if (isThere && state.tokenId === command.tokenId) return [];
  if (isThere && !mayReplace)
    return refusal('part-name-taken', `There is a ${command.role} ${command.name} already.`, { field: '/name' });
  return [{ type: 'ServerEnrolled', ...facts, ...(siteId !== undefined && { siteId }) }];
}

function change({ labels, siteId, address, atMillis }: Of<'ChangeServer'>, server: Known): ServerEvent[] {
  const events: ServerEvent[] = [];
  if (labels !== undefined && !sameLabels(labels, server.labels))
    events.push({ type: 'ServerLabelled', labels, atMillis });
  if (siteId !== undefined && siteId !== server.siteId) events.push({ type: 'ServerMovedToSite', siteId, atMillis });
  if (address !== undefined) events.push(...addressKnown({ ...address, byOperator: true }, server, atMillis));
  return events;
}

function addressKnown({ host, port, byOperator }: Address, { address }: Known, atMillis: number): ServerEvent[] {
  const isSame = address?.host === host && address.port === port && address.byOperator === byOperator;
  return isSame ? [] : [{ type: 'ServerAddressKnown', host, port, byOperator, atMillis }];
}

function known(state: ServerState) {
  if (state.stage === 'unknown' || state.stage === 'removed')
    throw new Error(`an event of a server that is ${state.stage}`);
  return state;
}
