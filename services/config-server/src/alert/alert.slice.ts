import { factsOf } from '../codes/catalogue.ts';
import type { Projection, Slice } from '../stores/slice.ts';
import { type AlertCommand, type AlertEvent, type AlertState, alertCodec, alertDecider } from './alert.decider.ts';
import type { Alert } from './alert.schema.ts';

const projectAlert: Projection<Alert, AlertEvent> = (alert, event) => {
  if (event.type === 'AlertOpened') {
    const { type: _, alertId, atMillis, itemIds, ...facts } = event;
    return {
      ...facts,
      id: alertId,
      name: `${facts.code}-${facts.subject}`,
      labels: {},
      state: 'open',
      itemIds: [...itemIds],
      remedy: factsOf(facts.code)?.remedy ?? '',
      page: `docs/reference/codes/${facts.code}.md`,
      openedAtMillis: atMillis,
    };
  }
  if (alert === undefined) return undefined;
  switch (event.type) {
    case 'AlertWorsened':
      return { ...alert, level: event.level, cause: event.cause, evidence: event.evidence };
    case 'AlertEased':
      return { ...alert, level: event.level };
    case 'AlertAcknowledged':
      return { ...alert, state: 'acknowledged', acknowledgedBy: event.by, note: event.note };
    case 'AlertUnmuted': {
      const { mutedBy: _, ...unmuted } = alert;
      return unmuted;
    }
    case 'AlertClosed':
      return { ...alert, state: 'closed', closedAtMillis: event.atMillis, closedBy: event.by };
  }
};

export const alertSlice: Slice<AlertState, AlertCommand, AlertEvent, Alert> = {
  kind: 'alert',
  decider: alertDecider,
  codec: alertCodec,
  project: projectAlert,
  version: 1,
  filters: ['state', 'level', 'code', 'subject'],
  nameOf: () => undefined,
};
