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
