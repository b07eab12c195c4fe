import { ApiError, type Connection } from '@understudy/api-client';
import { CliFailure } from '../failure.ts';
import { durationText } from '../output/units.ts';
import { VERSION } from '../version.ts';
import { absent, bad, type Finding, ok, warning } from './finding.ts';

const SKEW_MILLIS_MAX = 2000;
const ANSWER_MILLIS = 5000;
const SERVERS_MAX = 500;

/** Whether the control plane answers this user, and whether its clock is ours. */
export async function checkControlPlane(connection: () => Connection): Promise<Finding[]> {
  const check = 'control plane';
  let chosen: Connection;
  try {
    chosen = connection();
  } catch (error) {
    if (!(error instanceof CliFailure)) throw error;
    return [error.exitCode === 69 ? absent(check, error.message) : bad(check, error.message, error.remedy)];
  }
  try {
    return await ask(check, chosen);
  } catch (error) {
    if (error instanceof ApiError) return [bad(check, error.message, error.remedy)];
    throw error;
  }
}

async function ask(check: string, connection: Connection): Promise<Finding[]> {
  const { connect, answerOf, api } = await import('@understudy/api-client');
  const client = connect(connection);
  const signal = AbortSignal.timeout(ANSWER_MILLIS);
  const exchange = api.siteList({ client, query: { limit: 1 }, signal });
  await answerOf(exchange);
  const { response } = await exchange;
  // A header of whole seconds: half of one is no skew.
  const skewMillis = Date.now() - (Date.parse(response?.headers.get('date') ?? '') + 500);
  const servers = await answerOf(api.serverList({ client, query: { limit: SERVERS_MAX }, signal }));
  const answers = [ok(check, `${connection.url} answers`), ...versionFindings(servers.data.items)];
  if (!(Math.abs(skewMillis) > SKEW_MILLIS_MAX)) return answers;
  return [
    ...answers,
    warning(
      'clock',
      `differs from the control plane’s by ${durationText(Math.abs(skewMillis))}`,
      'Let NTP keep both clocks: times of points follow them.',
    ),
  ];
}

/** Parts of different releases work together for the time of an upgrade, not for ever. */
function versionFindings(servers: readonly { readonly name: string; readonly version: string }[]): Finding[] {
  const others = servers.filter(({ version }) => version !== VERSION);
  if (others.length === 0) return [ok('versions', `${VERSION}, all ${servers.length} servers too`)];
  const named = others.map(({ name, version }) => `${name} ${version}`).join(', ');
  const order = 'Upgrade all to one version: control plane, master targets, process servers, agents, in this order.';
  return [warning('versions', `this is ${VERSION}; other: ${named}`, order)];
}
