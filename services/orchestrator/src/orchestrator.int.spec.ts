// Real: the service itself (its built main.js), nats-server, an executor process. It runs a job, answers for it, comes to an orderly end, and goes on after a restart.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { understudy } from '@understudy/contracts';
import { type About, adminClient } from '@understudy/hosting';
import type { Bus } from '@understudy/messaging';
import { KillBench, until } from './testing/kill/bench.ts';
import { connectParty, JUDGE, readSetup } from './testing/kill/setup.ts';
import { DISK, jobIdOf, sampleOperation } from './testing/sample-operations.ts';

const { AnswerStep, AnswerStepResult, CancelJob, CancelJobResult, DescribeJob, DescribeJobResult } = understudy.v1;
const MAIN = join(import.meta.dirname, '../dist/main.js');

let bench: KillBench;
let bus: Bus;
let service: ChildProcess;
let said = '';

beforeEach(async () => {
  bench = await KillBench.start();
  bench.start('executor');
  const setup = readSetup(bench.folder);
  const data = join(bench.folder, 'service');
  mkdirSync(join(data, 'identity'), { recursive: true });
  writeFileSync(join(data, 'identity', 'nkey.seed'), setup.seeds['orchestrator/orc']!, { mode: 0o600 });
  const config = { name: 'orc', data, ops: { port: 0 }, control: { nats: { servers: [setup.server] } } };
  writeFileSync(join(bench.folder, 'orc.json'), JSON.stringify(config));
  bus = await connectParty(setup, JUDGE);
  startService();
}, 60_000);

afterEach(async () => {
  await ended('SIGKILL');
  await bus.close();
  await bench.end();
}, 60_000);

function startService(): void {
  service = spawn(process.execPath, [MAIN, '--config', join(bench.folder, 'orc.json')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  service.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-8000);
  });
}

async function ended(signal: NodeJS.Signals): Promise<number | null> {
  if (service.exitCode !== null || service.signalCode !== null) return service.exitCode;
  const end = new Promise<number | null>((resolve) => void service.once('exit', resolve));
  service.kill(signal);
  return await end;
}

const context = (commandId: string) => ({
  commandId,
  correlationId: commandId,
  causationId: commandId,
  principal: 'user:anna',
  term: 1,
  epoch: 0,
  generation: 0,
  assignmentVersion: 0,
});
const to = { service: 'orchestrator' } as const;
const describe_ = (jobId: string) =>
  bus.command(
    to,
    { message: DescribeJob, result: DescribeJobResult },
    { jobId },
    context(`describe-${Math.random()}`),
    { timeoutMillis: 5000 },
  );

test('a job through the service, its questions, its refusals, an orderly end and a restart', async () => {
  const jobId = jobIdOf(1);
  bench.begin(sampleOperation('failover-unplanned', jobId, {}, Date.now()));
  const job = await bench.finished(jobId, 60_000).catch((error: unknown) => {
    throw new Error(`${String(error)}\n${said}`);
  });
  expect(job.finished).toMatchObject({
    outcome: 'succeeded',
    facts: { generation: 2, pointSequence: 4711, rpoMillis: 1200 },
  });
  expect(bench.endsOf(jobId)).toHaveLength(1);
  expect(await describe_(jobId)).toMatchObject({ type: 'result', body: { phase: 'finished', outcome: 'succeeded' } });
  expect(await describe_(jobIdOf(99))).toMatchObject({ type: 'refusal', code: 'job-unknown' });
  const cancel = { message: CancelJob, result: CancelJobResult };
  const refused = await bus.command(to, cancel, { jobId, reason: '' }, context('c-1'), { timeoutMillis: 5000 });
  expect(refused).toMatchObject({ type: 'refusal', code: 'job-finished' });
  const answer = { message: AnswerStep, result: AnswerStepResult };
  const malformed = await bus.command(to, answer, { jobId, step: 'x', answer: 'maybe' }, context('c-2'), {
    timeoutMillis: 5000,
  });
  expect(malformed).toMatchObject({ type: 'refusal', code: 'malformed-command', field: '/body/answer' });

  const about = await adminClient(join(bench.folder, 'service', 'admin.sock'), 5000).get<About>('/v1/about');
  expect(about).toMatchObject({ role: 'orchestrator', name: 'orc', health: { state: 'Healthy' } });
  const metrics = await (await fetch(`http://127.0.0.1:${about.ops.port}/metrics`)).text();
  expect(metrics).toContain('understudy_jobs_finished_total{kind="failover-unplanned",outcome="succeeded"} 1');
  expect(metrics).toContain('understudy_lease_held 1');

  expect(await ended('SIGTERM')).toBe(0);
  const copying = jobIdOf(2);
  bench.begin(sampleOperation('enable-protection', copying, { disks: [DISK] }, Date.now()));
  startService();
  bench.reread();
  expect((await bench.finished(copying, 60_000)).finished?.outcome).toBe('succeeded');
  await until(() => bench.endsOf(copying).length === 1, 5000);
}, 120_000);
