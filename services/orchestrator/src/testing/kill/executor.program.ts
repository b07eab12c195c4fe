/**
 * All executors and the configuration server as one process: real command logs, real bus, a counting fabric, and crash points. What it answers is canned.
 * `node … executor.program.ts <folder>`
 */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFileSystem, systemClock } from '@understudy/block';
import { understudy } from '@understudy/contracts';
import { openSqliteEventStore } from '@understudy/event-sourcing';
import {
  type AnyCommandEntry,
  CommandLog,
  type CommandMap,
  decodeMessage,
  encodeMessage,
  type HandlerContext,
  nameOfMessage,
  publishTelemetry,
  serveFeed,
} from '@understudy/messaging';
import { operationCodec } from '../../feed/operation.codec.ts';
import type { Operation } from '../../job/operation.ts';
import { type CommandName, EXECUTOR_COMMANDS } from '../../kinds/executor-commands.ts';
import type { Fields } from '../../kinds/step.types.ts';
import { GOOD_ANSWERS, goodMachine } from '../sample-answers.ts';
import { DETACHED, MACHINE, PAUSED } from '../sample-operations.ts';
import { CountingFabric } from './counting-fabric.ts';
import { passInstant } from './crash-plan.ts';
import { AGENT_NAME, CONFIG_SERVER, connectParty, EXECUTORS, readSetup } from './setup.ts';

const v1 = understudy.v1;
const [folder = ''] = process.argv.slice(2);
const setup = readSetup(folder);
const data = join(folder, 'executor');
const begin = join(folder, 'begin');
mkdirSync(data, { recursive: true });
mkdirSync(begin, { recursive: true });
const fabric = new CountingFabric(folder);

interface Canned {
  readonly message: AnyCommandEntry['message'];
  readonly result: NonNullable<AnyCommandEntry['result']>;
  readonly answer: (body: Fields) => Fields;
}

/** Intent, effect, outcome, reply: with an instant between each two of them. */
function entry(log: CommandLog, { message, result, answer }: Canned): AnyCommandEntry {
  const handle = async (body: Fields, context: HandlerContext) => {
    const { key, name, term, epoch, commandId } = context;
    const step = key?.step ?? '';
    const effect = async () => {
      if (key !== undefined) fabric.make(`${key.jobId}/${key.step}`);
      await passInstant('executor', 'after-effect', step, name);
      return { type: 'result', name: nameOfMessage(result), body: encodeMessage(result, answer(body)) } as const;
    };
    const logged = { commandId, name, body: context.body, term, epoch, ...(key !== undefined && { key }) };
    const reply = await log.run(logged, effect);
    await passInstant('executor', 'after-record', step, name);
    if (reply.type === 'result') return { type: 'accepted', body: decodeMessage(result, reply.body) } as const;
    if (reply.type === 'refusal') return reply;
    throw Object.assign(new Error(reply.message), { code: reply.code, retryable: reply.retryable });
  };
  return { message, result, handle };
}

async function openLog(name: string): Promise<CommandLog> {
  return await CommandLog.open({ fileSystem: nodeFileSystem, folder: join(data, name), clock: systemClock });
}

function executorMap(log: CommandLog): CommandMap {
  const entries = Object.entries(EXECUTOR_COMMANDS).map(([name, types]) => {
    const canned = {
      ...(types as never as Pick<Canned, 'message' | 'result'>),
      answer: () => GOOD_ANSWERS[name as CommandName],
    };
    return [name, entry(log, canned)];
  });
  return Object.fromEntries(entries) as CommandMap;
}

function configServerMap(log: CommandLog): CommandMap {
  const told = (end: Fields): Fields => {
    const { jobId, outcome, facts } = end;
    const line = JSON.stringify({ jobId, outcome, facts });
    fabric.make(`item ${line}`);
    return { jobId };
  };
  return {
    EndOperation: entry(log, { message: v1.EndOperation, result: v1.CancelJobResult, answer: told } as never),
    DescribeAssignment: entry(log, {
      message: v1.DescribeAssignment,
      result: v1.AssignmentDescription,
      answer: ({ itemId }: Fields) => ({ version: 7, appliedVersion: 7, heard: true, hasMachine: itemId !== DETACHED }),
    } as never),
  };
}

let report = 0;
const MACHINES = [
  { ...goodMachine('streaming'), machineId: MACHINE },
  { ...goodMachine('paused'), machineId: PAUSED },
  { ...goodMachine('streaming'), machineId: DETACHED },
];
const telemetry = (role: string, name: string) =>
  encodeMessage(v1.ServerTelemetry, {
    role,
    name,
    instance: String(process.pid),
    report,
    parts: 1,
    assignmentVersion: 7,
    assignmentSettled: true,
    machines: MACHINES,
  });

const logs: CommandLog[] = [];
for (const party of EXECUTORS) {
  const bus = await connectParty(setup, party);
  const role = party.role as 'process-server' | 'master-target';
  const log = await openLog(party.name);
  logs.push(log);
  await bus.serve({ role, name: party.name }, executorMap(log));
  const isAgents = party === EXECUTORS[0];
  if (isAgents) await bus.serve({ role: 'mobility-agent', name: AGENT_NAME }, executorMap(log));
  setInterval(() => {
    report += 1;
    publishTelemetry(bus, role, party.name, telemetry(role, party.name));
    if (isAgents) publishTelemetry(bus, 'mobility-agent', AGENT_NAME, telemetry('mobility-agent', AGENT_NAME));
  }, 50);
}

const bus = await connectParty(setup, CONFIG_SERVER);
const store = await openSqliteEventStore({ folder: join(data, 'events') });
serveFeed({ bus, store, service: 'config-server', published: operationCodec.types });
await bus.serve({ service: 'config-server' }, configServerMap(await openLog('config-server')));
setInterval(() => void beginOperations(), 20);

let isBeginning = false;
/** Operations that the test dropped: the item's decision. */
async function beginOperations(): Promise<void> {
  if (isBeginning) return;
  isBeginning = true;
  for (const name of readdirSync(begin).filter((file) => file.endsWith('.json'))) {
    const operation = JSON.parse(readFileSync(join(begin, name), 'utf8')) as Operation;
    const event = { ...operation, type: 'OperationBegun' } as const;
    const { jobId, principal, atMillis } = operation;
    const metadata = { commandId: jobId, correlationId: jobId, causationId: jobId, principal, atMillis };
    const body = operationCodec.encode(event);
    await store.append(`config.item-${jobId}`, 'no-stream', [{ id: jobId, type: event.type, body, metadata }]);
    rmSync(join(begin, name));
  }
  isBeginning = false;
}
