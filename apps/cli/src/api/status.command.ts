import { type ApiClient, answerOf, api, connect } from '@understudy/api-client';
import type { RegisterCommand } from '../command.types.ts';
import { again } from '../output/again.ts';
import { every } from './exchange.ts';
import { kindOf } from './kinds.ts';
import { resourceTable } from './resource.text.ts';

/** Of each part: a screen, not a report. The rest is counted. */
const ROWS_MAX = 20;
const HEALTH_ORDER = ['Critical', 'Warning', 'unknown', 'Healthy'];

/** How everything stands. */
interface Status {
  /** Items by health. */
  readonly health: Readonly<Record<string, number>>;
  /** Those that are not healthy, or are in the middle of something, or do not run at their source; the worst first. */
  readonly items: readonly api.Item[];
  readonly alerts: readonly api.Alert[];
  readonly jobs: readonly api.Job[];
}

interface Options {
  readonly selector?: string;
  readonly watch?: boolean;
  readonly interval: number;
}

export const register: RegisterCommand = (program, context) => {
  program
    .command('status')
    .description('how everything stands: protected machines that need a look, open alerts, jobs under way')
    .option('-l, --selector <labels>', 'only items with these labels: env=prod,tier!=db,rack')
    .option('--watch', 'again and again, until interrupted')
    .option('--interval <seconds>', 'with --watch: how often', Number, 2)
    .action(async (options: Options, command) => {
      const { output, connection } = context(command);
      const client = connect(connection());
      await again(options, output, async () => {
        const status = await readStatus(client, options.selector);
        output.result(status, () => statusText(status));
      });
    });
};

async function readStatus(client: ApiClient, selector: string | undefined): Promise<Status> {
  const [{ health, items }, alerts, jobs] = await Promise.all([
    readItems(client, selector),
    answerOf(api.alertList({ client, query: { state: 'open', limit: ROWS_MAX } })),
    Promise.all(
      (['waiting-for-person', 'cancelling', 'running', 'requested'] as const).map((state) =>
        answerOf(api.jobList({ client, query: { state, limit: ROWS_MAX } })),
      ),
    ),
  ]);
  return { health, items, alerts: alerts.data.items, jobs: jobs.flatMap(({ data }) => data.items) };
}

async function readItems(client: ApiClient, selector: string | undefined): Promise<Pick<Status, 'health' | 'items'>> {
  const health: Record<string, number> = {};
  const items: api.Item[] = [];
  for await (const resource of every(client, kindOf('item'), selector)) {
    const item = resource as api.Item;
    health[healthOf(item)] = (health[healthOf(item)] ?? 0) + 1;
    if (needsLook(item)) items.push(item);
  }
  items.sort((a, b) => HEALTH_ORDER.indexOf(healthOf(a)) - HEALTH_ORDER.indexOf(healthOf(b)));
  return { health, items };
}

function healthOf(item: api.Item): string {
  return item.live?.health ?? 'unknown';
}

function needsLook(item: api.Item): boolean {
  return healthOf(item) !== 'Healthy' || item.operation.state !== 'none' || item.placement.where !== 'source';
}

/** Empty parts are one line. */
export function statusText({ health, items, alerts, jobs }: Status): string {
  const total = Object.values(health).reduce((sum, count) => sum + count, 0);
  const counts = HEALTH_ORDER.flatMap((name) => (health[name] === undefined ? [] : `${health[name]} ${name}`));
  const protectedText = total === 0 ? 'nothing is protected yet' : `${total} protected: ${counts.join(', ')}`;
  return [
    protectedText,
    part('item', 'to look at', items),
    part('alert', 'open', alerts),
    part('job', 'under way', jobs),
  ].join('\n\n');
}

function part<Document extends api.Item | api.Alert | api.Job>(
  name: string,
  what: string,
  documents: readonly Document[],
): string {
  const { plural } = kindOf(name);
  if (documents.length === 0) return `no ${plural} ${what}`;
  const more =
    documents.length > ROWS_MAX ? `\n… and ${documents.length - ROWS_MAX} more: understudy list ${plural}` : '';
  return `${plural} ${what}\n${resourceTable(kindOf(name), documents.slice(0, ROWS_MAX))}${more}`;
}
