import type { Slice } from '../stores/slice.ts';
import { type SiteCommand, type SiteState, siteDecider } from './site.decider.ts';
import { type SiteEvent, siteCodec } from './site.events.ts';
import { projectSite } from './site.read-model.ts';
import type { Site } from './site.schema.ts';

export const siteSlice: Slice<SiteState, SiteCommand, SiteEvent, Site> = {
  kind: 'site',
  decider: siteDecider,
  codec: siteCodec,
  project: projectSite,
  version: 1,
  filters: ['name'],
  nameOf: (state) => (state.stage === 'registered' ? state.name : undefined),
};
