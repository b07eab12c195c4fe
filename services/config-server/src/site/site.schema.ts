import { z } from 'zod';
import {
  atMillis,
  description,
  labels,
  listQuery,
  pageOf,
  resourceName,
  resourceShape,
} from '../rest/resource.schema.ts';

/** A place where machines run or could run: the document of the read model is the REST representation. */
export const site = z
  .strictObject({
    ...resourceShape,
    description,
    registeredAtMillis: atMillis,
  })
  .meta({ id: 'Site' });
export type Site = z.output<typeof site>;

export const sitePage = pageOf('Site', site);

export const siteRegistration = z
  .strictObject({ name: resourceName, description: description.default(''), labels: labels.default({}) })
  .meta({ id: 'SiteRegistration' });
export type SiteRegistration = z.output<typeof siteRegistration>;

/** What is left out stays as it is. `labels` replaces all of them. */
export const siteChange = z
  .strictObject({ description: description.optional(), labels: labels.optional() })
  .meta({ id: 'SiteChange' });
export type SiteChange = z.output<typeof siteChange>;

export const siteQuery = listQuery.extend({ name: resourceName.optional() });
export type SiteQuery = z.output<typeof siteQuery>;
