import { z } from 'zod';
import {
  atMillis,
  labels,
  listQuery,
  pageOf,
  resourceId,
  resourceName,
  resourceShape,
} from '../rest/resource.schema.ts';

const network = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}]*$/u, 'must not contain control characters');

const mappedNetwork = z
  .strictObject({
    source: network,
    target: network,
    drill: network.optional().describe('For drills; left out: an isolated network'),
  })
  .meta({ id: 'MappedNetwork' });
const networks = z
  .array(mappedNetwork)
  .max(500)
  .refine((all) => new Set(all.map(({ source }) => source)).size === all.length, 'must name each source network once');

/** What the networks of a site are at another one. Each direction has its own mapping. */
export const mapping = z
  .strictObject({
    ...resourceShape,
    sourceSiteId: resourceId,
    targetSiteId: resourceId,
    networks,
    definedAtMillis: atMillis,
  })
  .meta({ id: 'NetworkMapping' });
export type Mapping = z.output<typeof mapping>;
export const mappingPage = pageOf('NetworkMapping', mapping);

export const mappingQuery = listQuery.extend({
  name: resourceName.optional(),
  sourceSiteId: resourceId.optional(),
  targetSiteId: resourceId.optional(),
});
export type MappingQuery = z.output<typeof mappingQuery>;

export const mappingDefinition = z
  .strictObject({
    name: resourceName,
    labels: labels.default({}),
    sourceSiteId: resourceId,
    targetSiteId: resourceId,
    networks,
  })
  .meta({ id: 'NetworkMappingDefinition' });
export type MappingDefinition = z.output<typeof mappingDefinition>;

export const mappingChange = z
  .strictObject({ labels: labels.optional(), networks: networks.optional() })
  .meta({ id: 'NetworkMappingChange' });
export type MappingChange = z.output<typeof mappingChange>;
