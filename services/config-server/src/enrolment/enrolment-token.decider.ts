import type { Decider, Refusal } from '@understudy/event-sourcing';
import { judgeEnrolment } from '@understudy/identity';
import { refusal } from '../codes/refusal.ts';
import type { EnrolmentTokenEvent, EnrolmentTokenIssued } from './enrolment-token.events.ts';
import type { PartRole } from './part.schema.ts';

type Issued = Omit<EnrolmentTokenIssued, 'type'>;

export type EnrolmentTokenState =
  | { readonly stage: 'unknown' }
  | { readonly stage: 'open'; readonly issued: Issued }
  | { readonly stage: 'used'; readonly issued: Issued; readonly partId: string; readonly publicKeyHash: string }
  | { readonly stage: 'withdrawn' };

export type EnrolmentTokenCommand =
  | (Omit<Issued, 'partName' | 'siteId'> & {
      readonly type: 'IssueEnrolmentToken';
      readonly partName?: string | undefined;
      readonly siteId?: string | undefined;
    })
  | {
      readonly type: 'UseEnrolmentToken';
      readonly secret: string;
      readonly role: PartRole;
      readonly partId: string;
      readonly name: string;
      readonly publicKeyHash: string;
      readonly atMillis: number;
    }
  | { readonly type: 'WithdrawEnrolmentToken'; readonly atMillis: number };

export const enrolmentTokenDecider: Decider<EnrolmentTokenState, EnrolmentTokenCommand, EnrolmentTokenEvent> = {
  initialState: { stage: 'unknown' },

  decide(command, state) {
    switch (command.type) {
      case 'IssueEnrolmentToken': {
        if (state.stage !== 'unknown') return refusal('name-taken', 'A token with this id exists.', { when: 'never' });
        const { type: _, partName, siteId, ...facts } = command;
        const optional = { ...(partName !== undefined && { partName }), ...(siteId !== undefined && { siteId }) };
        return [{ type: 'EnrolmentTokenIssued', ...facts, ...optional }];
      }
      case 'UseEnrolmentToken':
        return use(command, state);
      case 'WithdrawEnrolmentToken':
        if (state.stage === 'unknown') return refusal('not-found', 'There is no such enrolment token.');
        if (state.stage === 'used')
          return refusal('enrolment-token-used', 'The token was used: revoke the part instead.', { when: 'never' });
        return state.stage === 'withdrawn' ? [] : [{ type: 'EnrolmentTokenWithdrawn', atMillis: command.atMillis }];
    }
  },

  evolve(state, event) {
    if (event.type === 'EnrolmentTokenIssued') {
      const { type: _, ...issued } = event;
      return { stage: 'open', issued };
    }
    if (state.stage !== 'open') throw new Error(`an event of an open enrolment token that is ${state.stage}`);
    if (event.type === 'EnrolmentTokenWithdrawn') return { stage: 'withdrawn' };
    return { stage: 'used', issued: state.issued, partId: event.partId, publicKeyHash: event.publicKeyHash };
  },
};

/** Whoever does not know the secret learns nothing, not even whether there is such a token. */
function use(
  command: Extract<EnrolmentTokenCommand, { type: 'UseEnrolmentToken' }>,
  state: EnrolmentTokenState,
): readonly EnrolmentTokenEvent[] | Refusal {
  if (state.stage === 'unknown' || state.stage === 'withdrawn') return invalid();
  const { issued } = state;
  const isRepeated =
    state.stage === 'used' && state.publicKeyHash === command.publicKeyHash && state.partId === command.partId;
  const kept = { secretHash: issued.secretHash, expiresMillis: issued.expiresAtMillis, used: state.stage === 'used' };
  const verdict = judgeEnrolment({ ...kept, used: kept.used && !isRepeated }, command.secret, command.atMillis);
  if (verdict === 'wrong-secret') return invalid();
  if (verdict === 'used') return refusal('enrolment-token-used', 'The enrolment token was used.', { when: 'never' });
  if (isRepeated) return [];
  if (verdict === 'expired')
    return refusal('enrolment-token-expired', 'The enrolment token has expired.', { when: 'never' });
  return fits(command, issued) ?? [used(command)];
}

function fits({ role, name }: { role: PartRole; name: string }, issued: Issued): Refusal | undefined {
  if (issued.role !== role)
    return refusal('enrolment-refused', `The token is for a ${issued.role}, not for a ${role}.`, { field: '/role' });
  if (issued.partName !== undefined && issued.partName !== name)
    return refusal('enrolment-refused', `The token is for ${issued.partName}, not for ${name}.`, { field: '/name' });
  return undefined;
}

function used(command: Extract<EnrolmentTokenCommand, { type: 'UseEnrolmentToken' }>): EnrolmentTokenEvent {
  const { partId, name, publicKeyHash, atMillis } = command;
  return { type: 'EnrolmentTokenUsed', partId, name, publicKeyHash, atMillis };
}

export function invalid(): Refusal {
  return refusal('enrolment-refused', 'The enrolment token is not valid.', { when: 'never' });
}
