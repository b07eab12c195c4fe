import { answerOf, api, connect } from '@understudy/api-client';
import { connectionOf } from '../api/choose-control-plane.ts';
import { write } from '../api/exchange.ts';
import { CliFailure } from '../failure.ts';
import type { Enrolment } from './enrolment.ts';
import { SITES, type SiteName } from './installation.plan.ts';
import type { UpState } from './up.state.ts';

/** Sites and tokens through the REST API, as a person would on other hosts. */
export function apiEnrolment(state: UpState): Enrolment {
  const client = connect(connectionOf(state));
  const siteIds = new Map<SiteName, string>();
  return {
    async prepare() {
      for (const name of SITES) siteIds.set(name, await siteId(name));
    },
    async tokenFor({ name, role, site }) {
      if (role === 'config-server') throw new Error('the configuration server enrols others');
      const body = { role, partName: name, ...(site !== undefined && { siteId: siteIds.get(site)! }) };
      const { data } = await write((headers) => api.enrolmentTokenIssue({ client, body, headers }));
      if (data.token !== undefined) return data.token;
      throw new CliFailure(75, 'token-lost', `the token for ${name} was made, but the answer was lost`, 'Try again.');
    },
  };

  async function siteId(name: SiteName): Promise<string> {
    const { data } = await answerOf(api.siteList({ client, query: { name } }));
    const known = data.items[0];
    if (known !== undefined) return known.id;
    const made = await write((headers) =>
      api.siteRegister({ client, body: { name, description: 'made by understudy up' }, headers }),
    );
    return made.data.id;
  }
}
