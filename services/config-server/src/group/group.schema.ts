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

const everyMillis = z
  .union([z.literal(0), z.int().min(1000).max(86_400_000)])
  .describe('Time between two consistent points of the group; 0: none by schedule');
const itemIds = z.array(resourceId).max(100);

/** Machines that share consistent points. */
export const group = z
  .strictObject({ ...resourceShape, itemIds, everyMillis, formedAtMillis: atMillis })
  .meta({ id: 'Group' });
export type Group = z.output<typeof group>;
export const groupPage = pageOf('Group', group);

export const groupFormation = z
  .strictObject({
    name: resourceName,
    labels: labels.default({}),
    itemIds: itemIds.default([]),
    everyMillis: everyMillis.default(0),
  })
  .meta({ id: 'GroupFormation' });
export type GroupFormation = z.output<typeof groupFormation>;

/** What is left out stays as it is; `itemIds` names all members. */
export const groupChange = z
  .strictObject({ labels: labels.optional(), itemIds: itemIds.optional(), everyMillis: everyMillis.optional() })
  .meta({ id: 'GroupChange' });
export type GroupChange = z.output<typeof groupChange>;

export const groupQuery = listQuery.extend({ name: resourceName.optional() });
export type GroupQuery = z.output<typeof groupQuery>;
