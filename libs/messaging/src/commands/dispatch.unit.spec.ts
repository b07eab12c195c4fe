import { understudy } from '@understudy/contracts';
import { refuse } from '@understudy/event-sourcing';
import fc from 'fast-check';
import { z } from 'zod';
import { type CommandEnvelope, encodeCommand } from '../envelope/command-envelope.ts';
import { encodeMessage } from '../envelope/message-type.ts';
import { decodeReply } from '../envelope/reply-envelope.ts';
import { ENVELOPE_BYTES_MAX } from '../limits.ts';
import { contextOf, RecordingLog } from '../testing/nats-bench.ts';
import { admitting } from './admitting.ts';
import { command, commandMap, type HandlerContext } from './command-map.ts';
import { dispatchCommand } from './dispatch.ts';

const { CommandKey, Wake } = understudy.v1;
const orchestrator = { role: 'orchestrator', name: 'orc' } as const;
const processServer = { role: 'process-server', name: 'ps-1' } as const;

let log: RecordingLog;
let seen: HandlerContext | undefined;
beforeEach(() => {
  log = new RecordingLog();
  seen = undefined;
});

const full = Object.assign(new Error('the disk is full'), { code: 'no-space', retryable: true });
const map = commandMap({
  CommandKey: command({
    message: CommandKey,
    schema: z.object({ jobId: z.uuid(), step: z.string().min(1).max(9) }),
    handle: (_, context) => {
      seen = context;
      return { type: 'accepted', revision: 0, position: 'p7' };
    },
  }),
  Wake: command({
    message: Wake,
    result: Wake,
    from: ['process-server', 'orchestrator'],
    handle: ({ head }, context) => {
      seen = context;
      if (head === 'operational') throw full;
      if (head === 'defect') throw new TypeError('secret detail');
      if (head === 'refuse') return refuse('not-so', 'm', 'r');
      if (head === 'large') return { type: 'accepted', body: { head: 'x'.repeat(ENVELOPE_BYTES_MAX) } };
      return { type: 'accepted', body: { head: `${head}!` } };
    },
  }),
});

const body = Buffer.from(encodeMessage(CommandKey, { jobId: '8b0a5c7e-6f0e-4a57-9a64-b6e6a3f0a001', step: 'x' }));
const wake = (head: string) => ({ name: 'Wake', body: encodeMessage(Wake, { head }) });

async function ask(more: Partial<CommandEnvelope>, sender: HandlerContext['sender'] = orchestrator) {
  const bytes = encodeCommand({ ...contextOf('c-1'), name: 'CommandKey', body, ...more });
  return decodeReply(await dispatchCommand({ map, log }, bytes, sender));
}

it('answers with result, revision 0 and position', async () => {
  expect(await ask({})).toMatchObject({
    commandId: 'c-1',
    reply: { type: 'result', name: '', revision: 0, position: 'p7' },
  });
  expect(await ask(wake('x'))).toMatchObject({
    reply: { name: 'Wake', body: Buffer.from(encodeMessage(Wake, { head: 'x!' })) },
  });
});

it('hands the context over, with the proved sender; a server speaks only for itself', async () => {
  await ask({ key: { jobId: 'j', step: 's' }, generation: 3 });
  expect(seen).toMatchObject({
    ...contextOf('c-1'),
    key: { jobId: 'j', step: 's' },
    generation: 3,
    sender: orchestrator,
  });
  await ask(wake('x'), processServer);
  expect(seen?.principal).toBe('server:ps-1');
});

describe('refuses and names the field', () => {
  const long = 'x'.repeat(201);
  it.each<[string, Partial<CommandEnvelope>]>([
    ['/commandId', { commandId: '' }],
    ['/commandId', { commandId: long }],
    ['/name', { name: '' }],
    ['/principal', { principal: '' }],
    ['/correlationId', { correlationId: long }],
    ['/traceparent', { traceparent: long }],
    ['/key/jobId', { key: { jobId: '', step: 's' } }],
    ['/key/step', { key: { jobId: 'j', step: long } }],
    ['/body', { body: Buffer.from([0xff, 0xff]) }],
    ['/body/jobId', { body: encodeMessage(CommandKey, { jobId: 'no', step: 'x' }) }],
    ['/body/step', { body: encodeMessage(CommandKey, { jobId: '8b0a5c7e-6f0e-4a57-9a64-b6e6a3f0a001', step: '' }) }],
  ])('%s', async (field, more) => {
    expect((await ask(more)).reply).toMatchObject({ type: 'refusal', code: 'malformed-command', field, when: 'never' });
    expect(seen).toBeUndefined();
  });

  it('an unknown command, also one that every object has', async () => {
    for (const name of ['Nothing', 'constructor', '__proto__'])
      expect((await ask({ name })).reply).toMatchObject({ code: 'unknown-command', field: '/name' });
  });

  it('a command that the sender may not send', async () => {
    expect((await ask({}, processServer)).reply).toMatchObject({ code: 'sender-not-allowed', field: '/name' });
  });

  it('a counter beyond what can be counted, and an envelope that is too large', async () => {
    const wire = understudy.v1.CommandEnvelope.encode({
      commandId: 'c',
      name: 'Wake',
      principal: 'p',
      term: 2 ** 60,
    }).finish();
    const reply = async (bytes: Uint8Array) =>
      decodeReply(await dispatchCommand({ map, log }, bytes, orchestrator)).reply;
    expect(await reply(wire)).toMatchObject({ code: 'malformed-command', field: '/term' });
    expect(await reply(Buffer.alloc(ENVELOPE_BYTES_MAX + 1))).toMatchObject({ code: 'malformed-command' });
  });
});

it('passes refusals of the handler on', async () => {
  expect((await ask(wake('refuse'))).reply).toMatchObject({ type: 'refusal', code: 'not-so', when: 'not-now' });
});

it('tells operational errors as they are, and a defect only that it was one', async () => {
  expect((await ask(wake('operational'))).reply).toEqual({
    type: 'failure',
    code: 'no-space',
    message: 'the disk is full',
    retryable: true,
  });
  const { reply } = await ask(wake('defect'));
  expect(reply).toMatchObject({ type: 'failure', code: 'defect', retryable: false });
  expect(JSON.stringify(reply)).not.toContain('secret');
  expect(log.has('command-defect')).toBe(true);
});

it('does not send an answer that does not fit', async () => {
  expect((await ask(wake('large'))).reply).toMatchObject({ type: 'failure', code: 'answer-too-large' });
});

it('refuses an orchestrator whose lease is over, and nobody else', async () => {
  const asked: number[] = [];
  const admission = {
    admit: ({ epoch }: { epoch: number }) => {
      asked.push(epoch);
      return Promise.resolve(epoch < 5 ? refuse('stale-epoch', 'm', 'r') : undefined);
    },
  };
  const dispatch = async (epoch: number, sender: HandlerContext['sender']) => {
    const bytes = encodeCommand({ ...contextOf('c'), ...wake('x'), epoch });
    return decodeReply(await dispatchCommand({ map: admitting(admission, map), log }, bytes, sender)).reply;
  };
  expect(await dispatch(4, orchestrator)).toMatchObject({ code: 'stale-epoch' });
  expect(await dispatch(5, orchestrator)).toMatchObject({ type: 'result' });
  expect(await dispatch(0, processServer)).toMatchObject({ type: 'result' });
  expect(asked).toEqual([4, 5]);
});

it('answers any bytes at all, never with a defect', async () => {
  const valid = encodeCommand({ ...contextOf('c'), name: 'CommandKey', body });
  const mangled = fc.tuple(fc.nat(valid.length - 1), fc.nat(255)).map(([at, value]) => {
    const copy = Uint8Array.from(valid);
    copy[at] = value;
    return copy;
  });
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), mangled), async (bytes) => {
      const { reply } = decodeReply(await dispatchCommand({ map, log }, bytes, orchestrator));
      if (reply.type === 'failure') throw new Error(reply.message);
      if (reply.type === 'refusal') expect(reply.message).not.toBe('');
    }),
    { numRuns: 1000 },
  );
});
