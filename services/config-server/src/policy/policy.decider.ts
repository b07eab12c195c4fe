import { isDeepStrictEqual } from 'node:util';
import type { Decider, Refusal } from '@understudy/event-sourcing';
import { refusal } from '../codes/refusal.ts';
import { sameLabels } from '../rest/labels.ts';
import type { Labels } from '../rest/resource.schema.ts';
import type { PolicyEvent, PolicyTerms, Retention, Thresholds } from './policy.events.ts';

export interface KnownPolicy extends PolicyTerms {
  readonly stage: 'active' | 'retired';
  readonly policyId: string;
  readonly name: string;
  readonly labels: Labels;
}
export type PolicyState = { readonly stage: 'unknown' } | KnownPolicy;

export type PolicyCommand =
  | ({
      readonly type: 'CreatePolicy';
      readonly policyId: string;
      readonly name: string;
      readonly labels: Labels;
      readonly atMillis: number;
    } & PolicyTerms)
  | ({
      readonly type: 'ChangePolicyTerms';
      readonly name?: string | undefined;
      readonly labels?: Labels | undefined;
      readonly atMillis: number;
    } & { readonly [Term in keyof PolicyTerms]?: PolicyTerms[Term] | undefined })
  /** `items`: how many follow it still, as the read model knows. */
  | { readonly type: 'RetirePolicy'; readonly items: number; readonly atMillis: number };

/** A replication policy: `config.policy-<id>`. A change is in force for every item that follows it. */
export const policyDecider: Decider<PolicyState, PolicyCommand, PolicyEvent> = {
  initialState: { stage: 'unknown' },

  decide(command, state) {
    if (command.type === 'CreatePolicy') {
      if (state.stage !== 'unknown') return refusal('name-taken', 'A policy with this id exists.', { when: 'never' });
      const { type: _, ...facts } = command;
      return unsound(facts) ?? [{ type: 'PolicyCreated', ...facts }];
    }
    if (state.stage === 'unknown') return refusal('not-found', 'There is no such policy.');
    if (command.type === 'RetirePolicy') return retire(command, state);
    if (state.stage === 'retired')
      return refusal('policy-retired', `The policy ${state.name} is retired.`, { when: 'never' });
    return unsound({ ...state, ...withoutUndefined(command) }) ?? change(command, state);
  },

  evolve(state, event) {
    if (event.type === 'PolicyCreated') {
      const { type: _, atMillis: __, ...facts } = event;
      return { stage: 'active', ...facts };
    }
    if (state.stage === 'unknown') throw new Error(`the policy's stream begins with ${event.type}`);
    switch (event.type) {
      case 'PolicyRetentionSet':
        return { ...state, retention: event.retention };
      case 'PolicyThresholdsSet':
        return { ...state, thresholds: event.thresholds };
      case 'PolicyApplicationPointsScheduled':
        return { ...state, applicationPoints: event.applicationPoints };
      case 'PolicyBandwidthScheduled':
        return { ...state, bandwidth: event.bandwidth };
      case 'PolicyCaptureIntervalSet':
        return { ...state, captureIntervalMillis: event.captureIntervalMillis };
      case 'PolicyRenamed':
        return { ...state, name: event.name };
      case 'PolicyLabelled':
        return { ...state, labels: event.labels };
      case 'PolicyRetired':
        return { ...state, stage: 'retired' };
    }
    throw new Error(`unknown event of a policy: ${JSON.stringify(event)}`);
  },
};

function retire({ items, atMillis }: Extract<PolicyCommand, { type: 'RetirePolicy' }>, state: KnownPolicy) {
  if (state.stage === 'retired') return [];
  if (items > 0) return refusal('policy-in-use', `${items} protected items follow ${state.name}.`);
  return [{ type: 'PolicyRetired', policyId: state.policyId, atMillis } as const];
}

function change(command: Extract<PolicyCommand, { type: 'ChangePolicyTerms' }>, state: KnownPolicy): PolicyEvent[] {
  const { policyId } = state;
  const { atMillis, name, labels, retention, thresholds, applicationPoints, bandwidth, captureIntervalMillis } =
    command;
  const fact = { policyId, atMillis };
  const events: PolicyEvent[] = [];
  if (name !== undefined && name !== state.name)
    events.push({ type: 'PolicyRenamed', ...fact, name, previous: state.name });
  if (labels !== undefined && !sameLabels(labels, state.labels))
    events.push({ type: 'PolicyLabelled', ...fact, labels });
  if (retention !== undefined && !isDeepStrictEqual(retention, state.retention))
    events.push({ type: 'PolicyRetentionSet', ...fact, retention });
  if (thresholds !== undefined && !isDeepStrictEqual(thresholds, state.thresholds))
    events.push({ type: 'PolicyThresholdsSet', ...fact, thresholds });
  if (applicationPoints !== undefined && !isDeepStrictEqual(applicationPoints, state.applicationPoints))
    events.push({ type: 'PolicyApplicationPointsScheduled', ...fact, applicationPoints });
  if (bandwidth !== undefined && !isDeepStrictEqual(bandwidth, state.bandwidth))
    events.push({ type: 'PolicyBandwidthScheduled', ...fact, bandwidth });
  if (captureIntervalMillis !== undefined && captureIntervalMillis !== state.captureIntervalMillis)
    events.push({ type: 'PolicyCaptureIntervalSet', ...fact, captureIntervalMillis });
  return events;
}

/** What no schema can see: how the parts stand to each other. */
function unsound({ retention, thresholds }: Pick<PolicyTerms, 'retention' | 'thresholds'>): Refusal | undefined {
  return crossed(thresholds) ?? unordered(retention);
}

function crossed({ warningMillis, criticalMillis }: Thresholds): Refusal | undefined {
  if (warningMillis <= criticalMillis) return undefined;
  const message = `A warning at ${warningMillis} ms would come after critical at ${criticalMillis} ms.`;
  return refusal('thresholds-crossed', message, { field: '/thresholds', when: 'never' });
}

function unordered({ windowMillis, tiers }: Retention): Refusal | undefined {
  const wrong = tiers.findIndex(({ everyMillis, forMillis }, index) => {
    const before = tiers[index - 1];
    return forMillis <= (before?.forMillis ?? windowMillis) || everyMillis <= (before?.everyMillis ?? 0);
  });
  if (wrong < 0) return undefined;
  const message = `Tier ${wrong + 1} does not reach farther and coarser than what is before it.`;
  return refusal('tiers-unordered', message, { field: `/retention/tiers/${wrong}`, when: 'never' });
}

function withoutUndefined<Value extends object>(
  value: Value,
): { [Name in keyof Value]: Exclude<Value[Name], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as {
    [Name in keyof Value]: Exclude<Value[Name], undefined>;
  };
}
