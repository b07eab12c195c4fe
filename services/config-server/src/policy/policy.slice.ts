import type { Projection, Slice } from '../stores/slice.ts';
import { type PolicyCommand, type PolicyState, policyDecider } from './policy.decider.ts';
import { type PolicyEvent, policyCodec } from './policy.events.ts';
import type { Policy } from './policy.schema.ts';

/** What an event makes of the document; `undefined` removes it. */
const projectPolicy: Projection<Policy, PolicyEvent> = (document, event) => {
  if (event.type === 'PolicyCreated') {
    const { type: _, policyId, atMillis, ...terms } = event;
    return { ...terms, id: policyId, createdAtMillis: atMillis } as Omit<Policy, 'revision'>;
  }
  if (document === undefined || event.type === 'PolicyRetired') return undefined;
  const { type: _, policyId: __, atMillis: ___, ...change } = event;
  if ('previous' in change) return { ...document, name: change.name };
  return { ...document, ...change } as Omit<Policy, 'revision'>;
};

export const policySlice: Slice<PolicyState, PolicyCommand, PolicyEvent, Policy> = {
  kind: 'policy',
  decider: policyDecider,
  codec: policyCodec,
  project: projectPolicy,
  version: 1,
  filters: ['name'],
  nameOf: (state) => (state.stage === 'active' ? state.name : undefined),
};
