import type { Clock } from '@understudy/block';
import { SimulatedFileSystem } from '@understudy/testkit';
import type { CommandReply } from '../envelope/reply-envelope.ts';
import { CommandLog, type CommandLogOptions, type LoggedCommand } from './command-log.ts';

const FOLDER = '/data/command-log';
let nowMillis = 1_000_000;
const clock: Clock = {
  wallMicros: () => nowMillis * 1000,
  monotonicMillis: () => nowMillis,
  after: () => ({ cancel: () => undefined }),
};

let files: SimulatedFileSystem;
beforeEach(async () => {
  files = new SimulatedFileSystem({ seed: 1 });
  files.makeFolder('/data');
  await files.syncFolder('/');
  nowMillis = 1_000_000;
});

const open = (more: Partial<CommandLogOptions> = {}) =>
  CommandLog.open({ fileSystem: files, folder: FOLDER, clock, ...more });

const commandOf = (step: string, more: Partial<LoggedCommand> = {}): LoggedCommand => ({
  commandId: `c-${step}`,
  name: 'CreateBranch',
  body: Buffer.from(step),
  key: { jobId: 'job-1', step },
  term: 1,
  epoch: 1,
  ...more,
});

const result = (text: string): CommandReply => ({ type: 'result', name: 'Branch', body: Buffer.from(text) });
const refusal: CommandReply = { type: 'refusal', code: 'busy', message: 'm', remedy: 'r', when: 'not-now' };

/** Counts how often it ran. */
function effectOf(reply: CommandReply = result('made')) {
  const effect = { count: 0, run: () => Promise.resolve(reply) };
  return Object.assign(effect, {
    run: () => {
      effect.count += 1;
      return Promise.resolve(reply);
    },
  });
}

it('runs an effect once per key and answers a repetition from the log, also after a restart', async () => {
  const effect = effectOf();
  const log = await open();
  expect(await log.run(commandOf('a'), effect.run)).toEqual(result('made'));
  expect(await log.run(commandOf('a', { commandId: 'another' }), effect.run)).toEqual(result('made'));
  await log.close();
  const again = await open();
  expect(await again.run(commandOf('a'), effect.run)).toEqual(result('made'));
  expect(effect.count).toBe(1);
  expect(again.unfinished()).toEqual([]);
});

it('lets a repetition wait for the effect that is running', async () => {
  const log = await open();
  let finish: (reply: CommandReply) => void = () => undefined;
  const slow = new Promise<CommandReply>((resolve) => {
    finish = resolve;
  });
  const other = effectOf();
  const first = log.run(commandOf('a'), () => slow);
  const second = log.run(commandOf('a'), other.run);
  finish(result('slow'));
  expect(await first).toEqual(result('slow'));
  expect(await second).toEqual(result('slow'));
  expect(other.count).toBe(0);
});

it('refuses one key for two commands, while the first runs and for ever after', async () => {
  const log = await open();
  const running = log.run(commandOf('a'), effectOf().run);
  const refused = { type: 'refusal', code: 'key-reused', field: '/key' };
  expect(await log.run(commandOf('a', { body: Buffer.from('x') }), effectOf().run)).toMatchObject(refused);
  await running;
  expect(await log.run(commandOf('a', { name: 'ReleaseBranch' }), effectOf().run)).toMatchObject(refused);
  await log.close();
  expect(await (await open()).run(commandOf('a', { name: 'Release' }), effectOf().run)).toMatchObject(refused);
});

it('decides anew after a refusal and after an error', async () => {
  const log = await open();
  expect(await log.run(commandOf('a'), effectOf(refusal).run)).toEqual(refusal);
  await expect(log.run(commandOf('a'), () => Promise.reject(new Error('disk')))).rejects.toThrow('disk');
  await log.close();
  const again = await open();
  expect(again.unfinished()).toEqual([]);
  expect(await again.run(commandOf('a'), effectOf().run)).toEqual(result('made'));
});

it('runs an effect again whose outcome is not known, and names it until then', async () => {
  const log = await open();
  void log.run(commandOf('a'), () => new Promise(() => undefined));
  await log.run(commandOf('b'), effectOf().run);
  files.processKill();
  const again = await open();
  expect(again.unfinished()).toMatchObject([{ key: { jobId: 'job-1', step: 'a' }, name: 'CreateBranch' }]);
  const effect = effectOf();
  await again.run(commandOf('a'), effect.run);
  expect(effect.count).toBe(1);
  expect(again.unfinished()).toEqual([]);
});

it('obeys nobody of before once a later epoch has asked for what was done already', async () => {
  const log = await open();
  await log.run(commandOf('a', { epoch: 1 }), effectOf().run);
  expect(await log.run(commandOf('a', { epoch: 2 }), effectOf().run)).toEqual(result('made'));
  expect(await log.run(commandOf('b', { epoch: 1 }), effectOf().run)).toMatchObject({ code: 'stale-epoch' });
  await log.close();
  expect((await open()).marks).toEqual({ term: 1, epoch: 2 });
});

it('refuses lower terms and epochs, durably', async () => {
  const log = await open();
  await log.run(commandOf('a', { term: 2, epoch: 7 }), effectOf().run);
  const { key: _, ...keyless } = commandOf('b', { term: 2, epoch: 6 });
  expect(await log.run(keyless, effectOf().run)).toMatchObject({ code: 'stale-epoch' });
  expect(await log.run(commandOf('a', { term: 1, epoch: 9 }), effectOf().run)).toMatchObject({ code: 'stale-term' });
  expect(await log.run({ ...keyless, epoch: 0 }, effectOf().run)).toMatchObject({ type: 'result' });
  await log.run({ ...keyless, term: 3, epoch: 0 }, effectOf().run);
  files.processKill();
  const again = await open();
  expect(again.marks).toEqual({ term: 3, epoch: 0 });
  expect(await again.run(commandOf('c', { term: 2, epoch: 8 }), effectOf().run)).toMatchObject({ code: 'stale-term' });
  expect(await again.run(commandOf('c', { term: 3, epoch: 1 }), effectOf().run)).toMatchObject({ type: 'result' });
});

it('forgets by age and number, never what is unfinished', async () => {
  const log = await open({ entriesMax: 3, replaceAfterBytes: 0 });
  void log.run(commandOf('stuck'), () => new Promise(() => undefined));
  for (let step = 0; step < 20; step += 1) await log.run(commandOf(`s-${step}`), effectOf().run);
  files.processKill();
  const again = await open();
  expect(again.unfinished()).toHaveLength(1);
  const old = effectOf();
  await again.run(commandOf('s-0'), old.run);
  expect(old.count).toBe(1);
  const recent = effectOf();
  await again.run(commandOf('s-19'), recent.run);
  expect(recent.count).toBe(0);
});

it('keeps its files small while commands come and go', async () => {
  const log = await open({ entriesMax: 10, replaceAfterBytes: 10_000 });
  for (let step = 0; step < 500; step += 1) await log.run(commandOf(`s-${step}`), effectOf().run);
  expect(files.list(FOLDER)).toHaveLength(1);
  const path = `${FOLDER}/${files.list(FOLDER)[0]}`;
  expect(files.open(path, 'read').sizeBytes()).toBeLessThan(40_000);
});

describe('when the disk fails', () => {
  it.each(['write', 'sync'] as const)(
    'a failed %s refuses the command and the next one begins another file',
    async (at) => {
      const log = await open();
      await log.run(commandOf('a'), effectOf().run);
      files.faultRule = (operation) => (operation === at ? 'ENOSPC' : undefined);
      const effect = effectOf();
      await expect(log.run(commandOf('b'), effect.run)).rejects.toMatchObject({
        code: 'command-log-failed',
        retryable: true,
      });
      expect(effect.count).toBe(0);
      files.faultRule = undefined;
      expect(await log.run(commandOf('b'), effect.run)).toEqual(result('made'));
      files.powerLoss();
      const again = await open();
      const after = effectOf();
      await again.run(commandOf('a'), after.run);
      await again.run(commandOf('b'), after.run);
      expect(after.count).toBe(0);
    },
  );

  it('does not answer an outcome that is not durable', async () => {
    const log = await open();
    const effect = () => {
      files.faultRule = (operation) => (operation === 'sync' ? 'EIO' : undefined);
      return Promise.resolve(result('made'));
    };
    await expect(log.run(commandOf('a'), effect)).rejects.toMatchObject({ code: 'command-log-failed' });
    files.faultRule = undefined;
    const again = effectOf();
    expect(await log.run(commandOf('a'), again.run)).toEqual(result('made'));
    expect(again.count).toBe(1);
  });
});

describe('damage', () => {
  async function filled(steps: number): Promise<string> {
    const log = await open();
    for (let step = 0; step < steps; step += 1)
      await log.run(commandOf(`s-${step}`, { epoch: step + 1 }), effectOf().run);
    await log.close();
    return `${FOLDER}/${files.list(FOLDER)[0]}`;
  }

  it('cuts a torn tail silently, at every length', async () => {
    const path = await filled(3);
    const whole = Buffer.alloc(files.open(path, 'read').sizeBytes());
    await files.open(path, 'read').read(whole, 0);
    for (let length = whole.length - 1; length > whole.length - 200; length -= 1) {
      const handle = files.open(path, 'write');
      handle.truncate(0);
      await handle.write(whole, 0);
      handle.truncate(length);
      handle.close();
      const log = await open();
      expect(log.damage).toEqual([]);
      const effect = effectOf();
      await log.run(commandOf('s-1', { epoch: 9 }), effect.run);
      expect(effect.count).toBe(0);
      await log.close();
    }
  });

  it('tells a rotten record in the middle, keeps the file and all others', async () => {
    const path = await filled(6);
    files.flipBit(path, 700);
    const log = await open();
    expect(log.damage).toMatchObject([{ file: path, reason: 'record' }]);
    expect(log.marks).toEqual({ term: 1, epoch: 6 });
    const effect = effectOf();
    for (let step = 0; step < 6; step += 1) await log.run(commandOf(`s-${step}`, { epoch: 6 }), effect.run);
    expect(effect.count).toBe(1);
    await log.close();
    expect(files.list(FOLDER).filter((name) => name.startsWith('damaged-'))).toHaveLength(1);
    expect((await open()).damage).toEqual([]);
  });

  it('tells a rotten header and begins anew', async () => {
    const path = await filled(2);
    files.flipBit(path, 17);
    const log = await open();
    expect(log.damage).toMatchObject([{ file: path, offsetBytes: 0, reason: 'header' }]);
    expect(await log.run(commandOf('s-0'), effectOf().run)).toEqual(result('made'));
  });
});

it('keeps every answered result over a power loss before any operation', async () => {
  const steps = ['a', 'b', 'c', 'd', 'e'];
  for (let cut = 1, lost = true; lost; cut += 1) {
    files = new SimulatedFileSystem({ seed: cut });
    files.makeFolder('/data');
    await files.syncFolder('/');
    let operation = 0;
    lost = false;
    files.faultRule = () => {
      operation += 1;
      if (operation !== cut) return undefined;
      lost = true;
      files.powerLoss();
      return 'EIO';
    };
    const answered = new Set<string>();
    const before: string[] = [];
    await attempt(steps, answered, (step) => before.push(step)).catch(() => undefined);
    files.faultRule = undefined;
    files.processKill();
    const runs: string[] = [];
    await attempt(steps, new Set(), (step) => runs.push(step));
    for (const step of answered) expect(runs).not.toContain(step);
    expect(new Set([...before, ...runs]).size).toBe(steps.length);
  }

  async function attempt(all: readonly string[], answered: Set<string>, ran: (step: string) => void): Promise<void> {
    const log = await open({ replaceAfterBytes: 200 });
    for (const step of all) {
      const reply = await log.run(commandOf(step), () => {
        ran(step);
        return Promise.resolve(result(step));
      });
      expect(reply).toEqual(result(step));
      answered.add(step);
    }
  }
});

it('keeps two processes apart', async () => {
  await open();
  await expect(open()).rejects.toMatchObject({ code: 'locked' });
});
