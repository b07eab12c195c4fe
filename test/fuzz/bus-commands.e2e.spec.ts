// A whole installation, each process with a folder of its own: every bus command of every service, from its protobuf schema, with values that are wrong. Nothing may be answered
// with a defect, and nothing may be written to any store.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Bus, type BusParty, type CommandOutcome, type CommandTarget, connectBus } from '@understudy/messaging';
import { type SeededRandom, seededRandom, until } from '@understudy/testkit';
import { understudy } from '../acceptance/support/cli.ts';
import { openDistributed } from '../acceptance/support/distributed.platform.ts';
import { partProcess } from '../acceptance/support/part-process.ts';
import type { Platform } from '../acceptance/support/platform.ts';
import { loadProtos, mangled, typeOf, wildMessage } from './support/wild-message.ts';

const SEED = Number(process.env['UNDERSTUDY_SEED'] ?? 20261120);
const ROUNDS = Number(process.env['UNDERSTUDY_ROUNDS'] ?? 12);

const root = loadProtos(globSync('proto/understudy/v1/*.proto').sort());
const names = (root.lookup('understudy.v1') as { nestedArray?: { name: string }[] }).nestedArray!.map(
  ({ name }) => name,
);
/** Every message that has a result, and those that answer without one. */
const COMMANDS = names.filter(
  (name) =>
    names.includes(`${name}Result`) || ['EndOperation', 'RecordPointByName', 'DescribeAssignment'].includes(name),
);
/** Of other services or processes: everything is sent everywhere, most of it is unknown there. */
const TARGETS: readonly CommandTarget[] = [
  { service: 'config-server' },
  { service: 'orchestrator' },
  { role: 'process-server', name: 'ps-primary' },
  { role: 'master-target', name: 'mt-primary' },
  { role: 'mobility-agent', name: 'web-1' },
];

/** Questions, and what is done already where nothing is: answered so for any id that nobody knows. */
const HARMLESS = /^(List|Describe|Inspect|Check|Remove|Release|Forget|Drain|Detach|Stop|ConfirmSourceStopped)/;

let platform: Platform;
let bus: Bus;
beforeAll(async () => {
  platform = await openDistributed();
  bus = await asOrchestrator();
  await startAgent();
  const isThere = async (to: CommandTarget) => isUnknown(await send(to, 'Nothing', new Uint8Array(), false));
  for (const to of TARGETS) await until(JSON.stringify(to), () => isThere(to), { timeoutMillis: 60_000 });
}, 240_000);
afterAll(async () => {
  await bus?.close();
  await platform?.close();
}, 60_000);

/** The orchestrator's own key: only it may send commands to everybody. */
const asOrchestrator = () => asParty({ role: 'orchestrator', name: 'orchestrator' }, '**/orchestrator/**/nkey.seed');

async function asParty(party: BusParty, seedFile: string): Promise<Bus> {
  const [seed] = globSync(seedFile, { cwd: platform.folder });
  const [ports] = globSync('**/nats/*.ports', { cwd: platform.folder });
  const { nats } = JSON.parse(readFileSync(join(platform.folder, ports!), 'utf8')) as { nats: string[] };
  const connected = await connectBus({
    ...party,
    servers: [nats[0]!.replace('nats://', '')],
    nkeySeed: Buffer.from(readFileSync(join(platform.folder, seed!), 'utf8').trim()),
    log: { tell: () => undefined },
  });
  await until('NATS', () => connected.isConnected, { timeoutMillis: 10_000 });
  return connected;
}

/** Its commands come through the process server. */
async function startAgent(): Promise<void> {
  const { host, port } = platform.agentAddress;
  const sites = await understudy<{ id: string; name: string }[]>(platform, 'list', 'sites');
  const siteId = sites.find(({ name }) => name === 'primary')?.id;
  const settings = ['role=mobility-agent', 'partName=web-1', `siteId=${siteId}`, `urls=["tls://${host}:${port}"]`];
  const asked = ['create', 'enrolment-token', ...settings.flatMap((each) => ['--set', each])];
  const { token } = await understudy<{ token: string }>(platform, ...asked);
  const agent = partProcess({
    service: 'mobility-agent',
    data: join(platform.folder, 'ag'),
    config: {
      ...{ name: 'web-1', ops: { port: 0 }, upstream: [platform.agentAddress] },
      control: { enrolmentToken: token, processServers: [platform.agentAddress] },
    },
  });
  platform.adopt(agent.process);
  await agent.start();
}

const isUnknown = (outcome: CommandOutcome<Uint8Array>): boolean =>
  outcome.type === 'refusal' && outcome.code === 'unknown-command';

/** Events of all stores, without what comes by itself: alerts and the lease. */
function heads(): Record<string, number> {
  const query = `SELECT count(*) AS n FROM events JOIN streams ON streams.id = events.stream
    WHERE name NOT LIKE 'config.alert-%' AND name NOT LIKE 'orchestrator.lease%'`;
  const paths = globSync('**/events.sqlite', { cwd: platform.folder });
  return Object.fromEntries(
    paths.map((path) => {
      const database = new DatabaseSync(join(platform.folder, path), { readOnly: true });
      try {
        return [path, Number(database.prepare(query).get()?.['n'])];
      } finally {
        database.close();
      }
    }),
  );
}

async function settledHeads(): Promise<Record<string, number>> {
  for (let before = heads(); ; ) {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const now = heads();
    if (JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
  }
}

let sent = 0;
async function send(
  to: CommandTarget,
  name: string,
  body: Uint8Array,
  withKey: boolean,
): Promise<CommandOutcome<Uint8Array>> {
  sent += 1;
  const commandId = `fuzz-${SEED}-${sent}`;
  const key = { jobId: commandId, step: 'fuzz' };
  const context = {
    commandId,
    correlationId: commandId,
    causationId: commandId,
    principal: 'user:fuzz',
    term: 1,
    epoch: 0,
    generation: 0,
    assignmentVersion: 0,
  };
  return bus.rawCommand(to, { ...context, name, body, ...(withKey && { key }) }, { timeoutMillis: 20_000 });
}

function wildBody(name: string, random: SeededRandom): Uint8Array {
  const type = typeOf(root, name);
  const bytes = type.encode(type.fromObject(wildMessage(type, random))).finish();
  return random.chance(0.25) ? mangled(bytes, random) : bytes;
}

it('knows every command, and each is served somewhere', async () => {
  expect(COMMANDS.length).toBeGreaterThan(30);
  const unserved: string[] = [];
  for (const name of COMMANDS) {
    const outcomes = await Promise.all(TARGETS.map((to) => send(to, name, new Uint8Array(), false)));
    if (outcomes.every(isUnknown)) unserved.push(name);
  }
  expect(unserved.sort()).toEqual([]);
}, 120_000);

it('answers everything with a refusal that says what and why, and writes nothing', async () => {
  process.stderr.write(`bus fuzz: seed ${SEED}, ${ROUNDS} rounds\n`);
  const random = seededRandom(SEED);
  const before = await settledHeads();
  const wrong: string[] = [];
  const accepted: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of COMMANDS) {
      const body = wildBody(name, random);
      const withKey = random.chance(0.8);
      const outcomes = await Promise.all(TARGETS.map((to) => send(to, name, body, withKey)));
      for (const [index, outcome] of outcomes.entries()) {
        const where = `${name} → ${JSON.stringify(TARGETS[index])} ${Buffer.from(body).toString('hex').slice(0, 120)}`;
        const fault = faultOf(outcome);
        if (fault !== undefined) wrong.push(`${where}: ${fault}`);
        if (outcome.type === 'result') accepted.push(where);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(accepted.filter((where) => !HARMLESS.test(where))).toEqual([]);
  expect(await settledHeads()).toEqual(before);
}, 600_000);

function faultOf(outcome: CommandOutcome<Uint8Array>): string | undefined {
  if (outcome.type === 'unknown-outcome') return `${outcome.type} ${outcome.reason}`;
  if (outcome.type === 'failure') return `${outcome.code}: ${outcome.message}`;
  if (outcome.type !== 'refusal') return undefined;
  if (outcome.message === '' || outcome.remedy === '') return `${outcome.code} without words`;
  if (outcome.code === 'malformed-command' && outcome.field === undefined) return `${outcome.message} names no field`;
  return undefined;
}

it('answers any envelope at all', async () => {
  const random = seededRandom(SEED + 1);
  const before = await settledHeads();
  const type = typeOf(root, 'CommandEnvelope');
  const reply = typeOf(root, 'ReplyEnvelope');
  const subjects = [
    'config-server.orchestrator.orchestrator',
    'orchestrator.orchestrator.orchestrator',
    'process-server.ps-primary',
    'master-target.mt-primary',
    'mobility-agent.web-1',
  ];
  const wrong: string[] = [];
  for (let round = 0; round < ROUNDS * 20; round += 1) {
    const bytes = mangled(type.encode(type.fromObject(wildMessage(type, random))).finish(), random);
    for (const subject of subjects) {
      const answer = await bus.request(`us.v1.command.${subject}`, bytes, 10_000);
      const { refusal } = reply.toObject(reply.decode(answer)) as { refusal?: { code: string; message: string } };
      if (refusal === undefined || refusal.message === '')
        wrong.push(`${subject} ${Buffer.from(bytes).toString('hex')}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(await settledHeads()).toEqual(before);
}, 300_000);

it('is told nothing by telemetry, wake-ups and reads that make no sense', async () => {
  const random = seededRandom(SEED + 2);
  const before = await settledHeads();
  const speaker = await asParty({ role: 'process-server', name: 'ps-primary' }, '**/ps-primary/**/nkey.seed');
  const wild = (name: string) => {
    const type = typeOf(root, name);
    return mangled(type.encode(type.fromObject(wildMessage(type, random))).finish(), random);
  };
  const reply = typeOf(root, 'FeedReply');
  for (let round = 0; round < ROUNDS * 4; round += 1) {
    for (const name of ['process-server.ps-primary', 'mobility-agent.web-1'])
      speaker.publish(`us.v1.telemetry.${name}`, wild('ServerTelemetry'));
    bus.publish('us.v1.telemetry.orchestrator.orchestrator', wild('OrchestratorTelemetry'));
    bus.publish('us.v1.wake.orchestrator', wild('Wake'));
    for (const service of ['config-server', 'orchestrator']) {
      const answer = reply.toObject(reply.decode(await bus.request(`us.v1.feed.${service}`, wild('FeedRead'), 10_000)));
      expect(Object.keys(answer)).toHaveLength(1);
      expect(answer).not.toHaveProperty('failure');
    }
  }
  await speaker.close();
  for (const to of TARGETS) expect(isUnknown(await send(to, 'Nothing', new Uint8Array(), false))).toBe(true);
  const after = await settledHeads();
  // What may come of it: another address of the server, once, and once more when it says its own again.
  for (const [path, count] of Object.entries(after)) expect(count - before[path]!).toBeLessThanOrEqual(2);
}, 300_000);
