import type { Decider, Refusal } from '@understudy/event-sourcing';
import { refusal } from '../codes/refusal.ts';
import type { IssuedCertificate } from '../enrolment/part.schema.ts';
import { sameLabels } from '../rest/labels.ts';
import type { Labels } from '../rest/resource.schema.ts';
import type { AgentEnrolled, AgentEvent } from './agent.events.ts';

interface Known {
  readonly name: string;
  readonly siteId: string | undefined;
  readonly labels: Labels;
  readonly certificate: IssuedCertificate;
  readonly tokenId: string;
}

export type AgentState =
  | { readonly stage: 'unknown' }
  | (Known & { readonly stage: 'enrolled' })
  | (Known & { readonly stage: 'revoked' })
  | { readonly stage: 'removed' };

export type AgentCommand =
  | (Omit<AgentEnrolled, 'type' | 'siteId'> & {
      readonly type: 'EnrolAgent';
      readonly siteId?: string | undefined;
      /** The token names this very agent: it may take its own place again. */
      readonly mayReplace: boolean;
    })
  | { readonly type: 'RenewAgentCertificate'; readonly certificate: IssuedCertificate; readonly atMillis: number }
  | {
      readonly type: 'ChangeAgent';
      readonly labels?: Labels | undefined;
      readonly siteId?: string | undefined;
      readonly atMillis: number;
    }
  | { readonly type: 'RevokeAgent'; readonly reason: string; readonly atMillis: number }
  | { readonly type: 'RemoveAgent'; readonly atMillis: number };

type Of<Type extends AgentCommand['type']> = Extract<AgentCommand, { type: Type }>;

export const agentDecider: Decider<AgentState, AgentCommand, AgentEvent> = {
  initialState: { stage: 'unknown' },

  decide(command, state) {
    if (command.type === 'EnrolAgent') return enrol(command, state);
    if (state.stage === 'unknown' || state.stage === 'removed') return refusal('not-found', 'There is no such agent.');
    if (command.type === 'RemoveAgent')
      return state.stage === 'revoked'
        ? [{ type: 'AgentRemoved', atMillis: command.atMillis }]
        : refusal('part-not-revoked', `The agent ${state.name} is not revoked.`);
    if (state.stage === 'revoked')
      return command.type === 'RevokeAgent' ? [] : refusal('part-revoked', `The agent ${state.name} is revoked.`);
    switch (command.type) {
      case 'RenewAgentCertificate':
        return [{ type: 'AgentCertificateRenewed', certificate: command.certificate, atMillis: command.atMillis }];
      case 'ChangeAgent':
        return change(command, state);
      case 'RevokeAgent':
        return [{ type: 'AgentRevoked', reason: command.reason, atMillis: command.atMillis }];
    }
  },

  evolve(state, event) {
    if (event.type === 'AgentEnrolled') {
      const { name, siteId, labels, certificate, tokenId } = event;
      return { stage: 'enrolled', name, siteId, labels, certificate, tokenId };
    }
    const agent = known(state);
    switch (event.type) {
      case 'AgentCertificateRenewed':
        return { ...agent, certificate: event.certificate };
      case 'AgentLabelled':
        return { ...agent, labels: event.labels };
      case 'AgentMovedToSite':
        return { ...agent, siteId: event.siteId };
      case 'AgentRevoked':
        return { ...agent, stage: 'revoked' };
      case 'AgentRemoved':
        return { stage: 'removed' };
    }
  },
};

function enrol(command: Of<'EnrolAgent'>, state: AgentState): readonly AgentEvent[] | Refusal {
  const { type: _, mayReplace, siteId, ...facts } = command;
  const isThere = state.stage === 'enrolled' || state.stage === 'revoked';
  if (isThere && state.tokenId === command.tokenId) return [];
  if (isThere && !mayReplace)
    return refusal('part-name-taken', `There is an agent ${command.name} already.`, { field: '/name' });
  return [{ type: 'AgentEnrolled', ...facts, ...(siteId !== undefined && { siteId }) }];
}

function change({ labels, siteId, atMillis }: Of<'ChangeAgent'>, agent: Known): AgentEvent[] {
  const events: AgentEvent[] = [];
  if (labels !== undefined && !sameLabels(labels, agent.labels))
    events.push({ type: 'AgentLabelled', labels, atMillis });
  if (siteId !== undefined && siteId !== agent.siteId) events.push({ type: 'AgentMovedToSite', siteId, atMillis });
  return events;
}

function known(state: AgentState) {
  if (state.stage === 'unknown' || state.stage === 'removed')
    throw new Error(`an event of a agent that is ${state.stage}`);
  return state;
}
