import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ControlServer } from '../control/control-server.ts';
import { memoryOfInstallation } from '../control/installation-memory.ts';
import { commandAtOnce, readAtRate } from '../control/rest-load.ts';
import { passOrchestrator } from '../control/store-facts.ts';
import { measureTelemetry } from '../control/telemetry-row.ts';
import type { BenchContext, Goal, Measurement, Samples } from '../core/bench.types.ts';
import { percentile } from '../core/summary.ts';

const SEED = fileURLToPath(new URL('../control/seed-items.ts', import.meta.url));
const REBUILD_MILLIS_MAX = 900_000;
const START_MILLIS_MAX = 120_000;
const LOAD_SECONDS = 8;
const [AT_MOST, AT_LEAST] = [
  (bound: number): Goal => goal('at-most', bound),
  (bound: number): Goal => goal('at-least', bound),
];

/** A fleet's history behind the API: the services are processes of their own, the load comes from this one. */
export const controlPlane: Measurement = {
  ids: [
    ...['control-append', 'control-commands', 'control-lag', 'control-list', 'control-start', 'control-memory'],
    ...['control-telemetry', 'control-telemetry-list'],
  ],
  tools: ['nats-server'],
  async run(context) {
    const [items, events] = context.quick ? [2000, 50] : [10_000, 100];
    const size = `${items} items × ${events} events`;
    const data = join(context.folder, 'd');
    mkdirSync(data);
    const seeded = await seed(data, items, events);
    context.say(`written: ${seeded.commands} commands in ${seeded.seconds.toFixed(0)} s`);
    return [
      sample(
        'control-append',
        `durable commands through the items’ decider and command handler, 64 at once (${size})`,
        'commands/s',
        AT_LEAST(2000),
        [seeded.commands / seeded.seconds],
      ),
      ...(await measureServer(context, join(data, 'config-server'), items, size)),
      await memoryRow(context, data, size),
      ...(await telemetryRows(context, join(data, 'config-server'), items)),
    ];
  },
};

async function memoryRow(context: BenchContext, data: string, size: string): Promise<Samples> {
  await passOrchestrator(data);
  const { pssMB, rssMB } = await memoryOfInstallation(data, context.quick ? 20 : 40);
  const what = `all services of two sites and nats-server, 40 s after their start (${size})`;
  const note =
    `PSS: what the processes of one host share (the program text of Node) counts once, and is divided among them; ` +
    `the sum of their RSS, which counts it seven times, is ${rssMB.toFixed(0)} MB.`;
  return { ...sample('control-memory', what, 'MB', AT_MOST(600), [pssMB]), note };
}

async function telemetryRows(context: BenchContext, data: string, items: number): Promise<Samples[]> {
  const measured = await measureTelemetry(context, data, items);
  const { ageMillis, listMillis, coreShare, messagesPerSecond } = measured;
  const load = `${items} machines reported every 5 s by 20 process servers, 5 targets, 500 agents`;
  const note =
    `Over a real nats-server, ${messagesPerSecond.toFixed(0)} messages/s, none lost; the configuration server takes ` +
    `${(coreShare * 100).toFixed(0)} % of a core, lists and details included.`;
  return [
    {
      ...sample('control-telemetry', `oldest word that a detail shows, p99 (${load})`, 'ms', AT_MOST(5200), ageMillis),
      note,
    },
    sample(
      'control-telemetry-list',
      `lists and details at 50 requests/s meanwhile, p99 (${load})`,
      'ms',
      AT_MOST(50),
      listMillis,
    ),
  ];
}

async function measureServer(context: BenchContext, data: string, items: number, size: string): Promise<Samples[]> {
  const rebuilt = await ControlServer.start(data, REBUILD_MILLIS_MAX);
  context.say(`read models built from zero, and started: ${(rebuilt.startMillis / 1000).toFixed(1)} s`);
  await rebuilt.stop();
  const starts: number[] = [];
  const [lists, commands, lags]: [number[], number[], number[]] = [[], [], []];
  for (let run = 0; run < context.runs; run++) {
    const server = await ControlServer.start(data, START_MILLIS_MAX);
    starts.push(server.startMillis / 1000);
    lists.push(percentile(await readAtRate(server, items, 50, LOAD_SECONDS), 0.99));
    const load = await commandAtOnce(server, items, 64, LOAD_SECONDS);
    commands.push(load.perSecond);
    lags.push(percentile(load.lagMillis, 0.99));
    context.say(
      `run ${run + 1}: start ${starts.at(-1)?.toFixed(1)} s, reads p99 ${lists.at(-1)?.toFixed(0)} ms, ` +
        `${load.perSecond.toFixed(0)} commands/s over REST, lag p99 ${lags.at(-1)?.toFixed(0)} ms`,
    );
    await server.stop();
  }
  return [
    sample(
      'control-commands',
      `durable commands over REST, 64 at once (${size})`,
      'commands/s',
      AT_LEAST(2000),
      commands,
    ),
    sample(
      'control-lag',
      'from a command’s answer to the read model showing it, under that load, p99',
      'ms',
      AT_MOST(200),
      lags,
    ),
    sample('control-list', `lists and details at 50 requests/s, p99 (${size})`, 'ms', AT_MOST(50), lists),
    sample(
      'control-start',
      `start of the configuration server, all read models at the head (${size})`,
      's',
      AT_MOST(10),
      starts,
    ),
  ];
}

async function seed(data: string, items: number, events: number): Promise<{ commands: number; seconds: number }> {
  const folder = join(data, 'config-server', 'events');
  const { stdout } = await promisify(execFile)(process.execPath, [SEED, folder, `${items}`, `${events}`]);
  return JSON.parse(stdout) as { commands: number; seconds: number };
}

function sample(id: string, what: string, unit: string, goal: Goal, ours: readonly number[]): Samples {
  return { id, what, unit, goal, ours };
}

function goal(is: Goal['is'], bound: number): Goal {
  return { of: 'value', is, bound };
}
