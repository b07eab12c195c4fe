import type { Projection, Slice } from '../stores/slice.ts';
import { type WindowCommand, type WindowState, windowDecider } from './window.decider.ts';
import { type WindowEvent, windowCodec } from './window.events.ts';
import type { Window } from './window.schema.ts';
import { shownTimes } from './window-times.ts';

const projectWindow: Projection<Window, WindowEvent> = (window, event) => {
  if (event.type === 'MaintenanceWindowPlanned') {
    const { windowId, name, labels, description, times, selector, siteIds, atMillis } = event;
    const shown = { times: shownTimes(times), selector, siteIds: [...siteIds] };
    return { id: windowId, name, labels, description, ...shown, plannedAtMillis: atMillis };
  }
  if (window === undefined) return undefined;
  switch (event.type) {
    case 'MaintenanceWindowRescheduled':
      return { ...window, times: shownTimes(event.times) };
    case 'MaintenanceWindowScoped':
      return { ...window, selector: event.selector, siteIds: [...event.siteIds] };
    case 'MaintenanceWindowLabelled':
      return { ...window, labels: event.labels };
    case 'MaintenanceWindowDescribed':
      return { ...window, description: event.description };
    case 'MaintenanceWindowCancelled':
      return undefined;
  }
};

export const windowSlice: Slice<WindowState, WindowCommand, WindowEvent, Window> = {
  kind: 'window',
  decider: windowDecider,
  codec: windowCodec,
  project: projectWindow,
  version: 1,
  filters: ['name'],
  nameOf: (state) => (state.stage === 'planned' ? state.name : undefined),
};
