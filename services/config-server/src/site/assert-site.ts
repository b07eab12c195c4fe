import { ApiProblem } from '../rest/problem.ts';
import type { ConfigStores } from '../stores/config-stores.ts';

/** A site that is named must be there. Throws ApiProblem `not-found` with the field. */
export async function assertSite(stores: ConfigStores, siteId: string | undefined, field = '/siteId'): Promise<void> {
  if (siteId === undefined) return;
  const { state } = await stores.of.sites.load(siteId);
  if (state.stage !== 'registered')
    throw new ApiProblem('not-found', `there is no site ${siteId}`, {
      errors: [{ pointer: field, detail: 'is not a registered site' }],
    });
}

/** Throws ApiProblem `site-in-use` with what still belongs to it. Whoever joins it in this very moment stays, and is told by the site that is missing. */
export async function assertSiteUnused(stores: ConfigStores, siteId: string): Promise<void> {
  const { servers, agents, mappings } = stores.of;
  const head = await stores.store.head();
  for (const { documents } of [servers, agents, mappings]) await documents.waitFor(head);
  const users = [
    ...servers.documents.select({ siteId, state: 'enrolled' }, undefined, 1).map(({ name }) => `server ${name}`),
    ...agents.documents.select({ siteId, state: 'enrolled' }, undefined, 1).map(({ name }) => `agent ${name}`),
    ...mappings.documents.select({ sourceSiteId: siteId }, undefined, 1).map(({ name }) => `mapping ${name}`),
    ...mappings.documents.select({ targetSiteId: siteId }, undefined, 1).map(({ name }) => `mapping ${name}`),
  ];
  if (users.length > 0) throw new ApiProblem('site-in-use', `the site is in use: ${users.join(', ')}`);
}
