// The command log on real files around an effect that counts.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { understudy } from '@understudy/contracts';
import { ServiceRefusal } from '@understudy/hosting';
import { type CommandLog, decodeReply, dispatchCommand, encodeCommand, encodeMessage } from '@understudy/messaging';
import { z } from 'zod';
import { executorCommand } from './executor-command.ts';
import { openCommandLog } from './open-command-log.ts';

const v1 = understudy.v1;
const NO_LOG = { tell: () => undefined };
let folder: string;
let log: CommandLog;
let effects: number;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-executor-'));
  log = await openCommandLog(folder, NO_LOG);
  effects = 0;
});
afterEach(async () => {
  await log.close();
  rmSync(folder, { recursive: true, force: true });
});

const map = (kind: 'effect' | 'answer' | 'query', run: () => object) => ({
  ForgetStream: executorCommand({
    log,
    message: v1.ForgetStream,
    result: v1.ForgetStreamResult,
    schema: z.object({ machineId: z.string().min(1, 'is needed') }),
    kind,
    run: () => {
      effects += 1;
      return run();
    },
  }),
});

async function send(
  commands: ReturnType<typeof map>,
  { key, epoch = 1, machineId = 'm' }: { key?: string; epoch?: number; machineId?: string } = {},
) {
  const bytes = encodeCommand({
    commandId: `c-${Math.random()}`,
    name: 'ForgetStream',
    body: encodeMessage(v1.ForgetStream, { machineId }),
    correlationId: 'x',
    causationId: 'x',
    principal: 'job:1',
    term: 1,
    epoch,
    generation: 0,
    assignmentVersion: 0,
    ...(key !== undefined && { key: { jobId: 'job-1', step: key } }),
  });
  const reply = await dispatchCommand({ map: commands, log: NO_LOG }, bytes, { role: 'orchestrator', name: 'o' });
  return decodeReply(reply).reply;
}

test('an effect happens once per key, also over a restart; a key that names something else is refused', async () => {
  const commands = map('effect', () => ({ wasThere: true }));
  const first = await send(commands, { key: 'forget' });
  expect(first).toMatchObject({ type: 'result', name: 'ForgetStreamResult' });
  expect(await send(commands, { key: 'forget' })).toEqual(first);
  await log.close();
  log = await openCommandLog(folder, NO_LOG);
  expect(
    await send(
      map('effect', () => ({ wasThere: false })),
      { key: 'forget' },
    ),
  ).toEqual(first);
  expect(effects).toBe(1);
  expect(await send(commands, { key: 'forget', machineId: 'other' })).toMatchObject({ code: 'key-reused' });
});

test('an effect without a key, a bad field, an older epoch: refused, and nothing is done', async () => {
  const commands = map('effect', () => ({ wasThere: true }));
  expect(await send(commands)).toMatchObject({ type: 'refusal', code: 'malformed-command', field: '/key' });
  expect(await send(commands, { key: 'a', machineId: '' })).toMatchObject({
    type: 'refusal',
    field: '/body/machineId',
  });
  await send(commands, { key: 'b', epoch: 7 });
  expect(await send(commands, { key: 'c', epoch: 6 })).toMatchObject({ type: 'refusal', code: 'stale-epoch' });
  expect(effects).toBe(1);
});

test('a refusal and a failure are no results: the same key may try again', async () => {
  let outcome: () => object = () => {
    throw new ServiceRefusal(404, 'machine-unknown', 'no such machine', 'List them.');
  };
  const commands = map('effect', () => outcome());
  expect(await send(commands, { key: 'k' })).toMatchObject({
    type: 'refusal',
    code: 'machine-unknown',
    when: 'not-now',
  });
  outcome = () => {
    throw Object.assign(new Error('the disk is full'), { code: 'ENOSPC', retryable: true });
  };
  expect(await send(commands, { key: 'k' })).toMatchObject({ type: 'failure', code: 'ENOSPC', retryable: true });
  outcome = () => {
    throw new Error('what nobody thought of');
  };
  expect(await send(commands, { key: 'k' })).toMatchObject({ type: 'failure', code: 'defect', retryable: false });
  outcome = () => ({ wasThere: true });
  expect(await send(commands, { key: 'k' })).toMatchObject({ type: 'result' });
  expect(effects).toBe(4);
});

test('a query is asked anew each time, whatever key it comes with', async () => {
  const commands = map('query', () => ({ wasThere: true }));
  for (let count = 0; count < 3; count += 1) await send(commands, { key: 'k' });
  expect(effects).toBe(3);
});
