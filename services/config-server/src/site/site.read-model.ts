import type { Projection } from '../stores/slice.ts';
import type { SiteEvent } from './site.events.ts';
import type { Site } from './site.schema.ts';

/** What an event makes of the document; `undefined` removes it. The revision is the model's affair. */
export const projectSite: Projection<Site, SiteEvent> = (site, event) => {
  if (event.type === 'SiteRegistered') {
    const { siteId, name, description, labels, atMillis } = event;
    return { id: siteId, name, labels, description, registeredAtMillis: atMillis };
  }
  if (site === undefined) return undefined;
  switch (event.type) {
    case 'SiteDescribed':
      return { ...site, description: event.description };
    case 'SiteLabelled':
      return { ...site, labels: event.labels };
    case 'SiteRetired':
      return undefined;
  }
};
