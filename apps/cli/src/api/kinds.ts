import { api } from '@understudy/api-client';
import { CliFailure } from '../failure.ts';
import { timeText } from '../output/units.ts';
import type { Body, Kind, Resource } from './kind.types.ts';

/** Kinds of different documents in one table. */
function kind<Document extends Resource>(of: Kind<Document>): Kind {
  return of as unknown as Kind;
}

/** People’s bodies go to the server as they are. */
const as = <Wanted>(body: Body) => body as unknown as Wanted;
const time = (millis: number | undefined) => (millis === undefined ? '–' : timeText(millis * 1000));

export const KINDS: readonly Kind[] = [
  kind<api.Site>({
    name: 'site',
    plural: 'sites',
    findsByName: true,
    columns: [
      { head: 'description', cell: (site) => site.description },
      { head: 'registered', cell: (site) => time(site.registeredAtMillis) },
    ],
    list: (client, query) => api.siteList({ client, query }),
    read: (client, siteId) => api.siteRead({ client, path: { siteId } }),
    create: (client, body, headers) => api.siteRegister({ client, body: as<api.SiteRegistration>(body), headers }),
    change: (client, siteId, body, headers) =>
      api.siteChange({ client, path: { siteId }, body: as<api.SiteChange>(body), headers }),
    remove: (client, siteId, headers) => api.siteRetire({ client, path: { siteId }, headers }),
  }),
  kind<api.User>({
    name: 'user',
    plural: 'users',
    findsByName: true,
    columns: [{ head: 'role', cell: (user) => user.role }],
    list: (client, query) => api.userList({ client, query }),
    read: (client, userId) => api.userRead({ client, path: { userId } }),
    create: (client, body, headers) => api.userCreate({ client, body: as<api.UserCreation>(body), headers }),
    change: (client, userId, body, headers) =>
      api.userChange({ client, path: { userId }, body: as<api.UserChange>(body), headers }),
    remove: (client, userId, headers) => api.userRemove({ client, path: { userId }, headers }),
  }),
];

/** By singular or plural. Throws CliFailure. */
export function kindOf(name: string): Kind {
  const found = KINDS.find((each) => each.name === name || each.plural === name);
  if (found !== undefined) return found;
  const known = KINDS.map(({ plural }) => plural).join(', ');
  throw new CliFailure(64, 'usage', `there are no “${name}”`, `Kinds are ${known}.`);
}

/** A kind that has this verb. Throws CliFailure. */
export function kindWith<Verb extends 'create' | 'change' | 'remove'>(
  name: string,
  verb: Verb,
): Kind & Required<Pick<Kind, Verb>> {
  const found = kindOf(name);
  if (found[verb] !== undefined) return found as Kind & Required<Pick<Kind, Verb>>;
  const able = KINDS.filter((each) => each[verb] !== undefined).map((each) => each.name);
  throw new CliFailure(
    64,
    'usage',
    `a ${found.name} cannot be ${verb === 'remove' ? 'deleted' : `${verb}d`}`,
    `It works for ${able.join(', ')}.`,
  );
}
