// Real: orchestrator process, executor process (with real command logs), nats-server, SQLite stores. Each case ends one of them with SIGKILL at one instant of one
// step. UNDERSTUDY_KILL_MATRIX=full goes through every step of every kind (652 cases, about three quarters of an hour); else a sample, whose seed is printed.

import type { KnownJob } from './job/job.state.ts';
import { definitionOf, viewOf } from './kinds/job-kinds.ts';
import { KillBench, until } from './testing/kill/bench.ts';
import { type CrashPlan, INSTANTS, type Instant, type Victim } from './testing/kill/crash-plan.ts';
import { DETACHED, jobIdOf, MACHINE, PAUSED, SAMPLE_KINDS, sampleOperation } from './testing/sample-operations.ts';

const TIME_MILLIS_MAX = 6 * 3_600_000;

const isFull = process.env['UNDERSTUDY_KILL_MATRIX'] === 'full';
const SEED = Number(process.env['UNDERSTUDY_SEED'] ?? 20261120);
const CASES = Number(process.env['UNDERSTUDY_KILL_CASES'] ?? 6);
const SOME_KINDS = ['failover-unplanned', 'test-failover', 'undo-failover', 'enable-protection'];
const ONLY = process.env['UNDERSTUDY_KILL_KINDS']?.split(',') ?? (isFull ? SAMPLE_KINDS : SOME_KINDS);

/** For one case. All of them are gone through beside other work, where a process may wait for minutes until it is its turn. */
const PATIENCE_MILLIS = isFull ? 600_000 : 60_000;

let bench: KillBench;
let number = 0;
beforeAll(async () => {
  bench = await KillBench.start();
  bench.start('executor');
  bench.start('orchestrator');
}, TIME_MILLIS_MAX);
afterAll(() => bench.end());

interface Case extends CrashPlan {
  readonly kind: string;
}

/** What must be the same with and without the kill: everything but times, epochs and counts of attempts. */
function document(job: KnownJob): unknown {
  const { kind, phase, steps, finished } = job;
  const facts = { ...finished?.facts, rtoMillis: undefined };
  const plain = {
    kind,
    phase,
    outcome: finished?.outcome,
    facts,
    steps: steps.map(({ name, state, resultJson, reason }) => ({ name, state, resultJson, reason })),
    effects: bench.fabric.made().filter((key) => key.startsWith(`${job.jobId}/`)),
    ends: bench.endsOf(job.jobId).length,
  };
  return JSON.parse(JSON.stringify(plain).replaceAll(job.jobId, 'JOB'));
}

const undisturbed = new Map<string, unknown>();
const jobs = new Map<string, KnownJob>();

async function run(kind: string, more?: CrashPlan): Promise<KnownJob> {
  number += 1;
  const item = { pause: PAUSED, 'disable-protection': DETACHED }[kind] ?? MACHINE;
  const operation = sampleOperation(kind, jobIdOf(number), { drillId: undefined as never }, Date.now());
  const { drillId: _, ...parameters } = operation.parameters;
  if (more !== undefined) bench.plan(more);
  const ofDrill = kind === 'cleanup-test-failover' ? { ...parameters, drillId: 'the-drill' } : parameters;
  bench.begin({ ...operation, itemId: item, parameters: ofDrill });
  if (more !== undefined) await strike(more);
  return await bench.finished(operation.jobId, PATIENCE_MILLIS);
}

/** The instant comes; the victim ends and is started anew. Whoever only waited at the instant goes on. */
async function strike({ victim, instant, step, command }: CrashPlan): Promise<void> {
  const self = instant === 'before-send' || instant === 'after-reply' ? 'orchestrator' : 'executor';
  await until(
    () => bench.isReached,
    PATIENCE_MILLIS,
    () => `${victim} ${instant} ${step} ${command}`,
  );
  if (victim === self) expect(await bench.program(victim).ended).toMatch(/^SIGKILL/);
  else await bench.kill(victim);
  bench.start(victim);
  bench.reread();
  bench.go();
}

beforeAll(async () => {
  for (const kind of ONLY) {
    const job = await run(kind);
    jobs.set(kind, job);
    undisturbed.set(kind, document(job));
  }
}, TIME_MILLIS_MAX);

/** Every step that sends or looks in this kind, and the end. */
function stepsOf(kind: string): { step: string; command: string; isWait: boolean }[] {
  const job = jobs.get(kind);
  if (job === undefined) return [];
  const steps = definitionOf(kind)?.steps.flatMap(({ name, work }) => {
    const done = job.steps.find((step) => step.name === name);
    if (done?.state !== 'succeeded') return [];
    return [
      {
        step: name,
        command: work.type === 'command' ? work.request(viewOf(job)).name : '',
        isWait: work.type === 'wait',
      },
    ];
  });
  return [...(steps ?? []), { step: 'end', command: 'EndOperation', isWait: false }];
}

function allCases(): Case[] {
  const victims: Victim[] = ['orchestrator', 'executor'];
  return ONLY.flatMap((kind) =>
    stepsOf(kind).flatMap(({ step, command, isWait }) =>
      // Of a wait nothing is recorded anywhere else.
      INSTANTS.filter((instant: Instant) => !isWait || instant === 'before-send' || instant === 'after-reply').flatMap(
        (instant) => victims.map((victim) => ({ kind, step, command, instant, victim })),
      ),
    ),
  );
}

/** A linear congruential generator: the sample is the same for the same seed. */
function sample(cases: readonly Case[]): readonly Case[] {
  if (isFull) return cases;
  let state = SEED;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: CASES }, () => cases[Math.floor(next() * cases.length)]!);
}

test(
  'whoever is killed, at whatever instant of whatever step: one effect per key, and the same end',
  async () => {
    const cases = sample(allCases());
    const failures: string[] = [];
    let done = 0;
    for (const one of cases) {
      const label = `${one.kind} ${one.step}: ${one.victim} ${one.instant} (seed ${SEED})`;
      if (process.env['UNDERSTUDY_TEST_PROGRESS']) process.stderr.write(`${new Date().toISOString()} ${label}\n`);
      done += 1;
      try {
        const job = await run(one.kind, one);
        expect({ label, ...(document(job) as object) }).toEqual({ label, ...(undisturbed.get(one.kind) as object) });
      } catch (error) {
        failures.push(`${label}: ${error instanceof Error ? error.message : String(error)}`);
        if (failures.length > 5) break;
        for (const name of ['orchestrator', 'executor'] as const) await bench.kill(name).then(() => bench.start(name));
      }
    }
    process.stderr.write(`kill matrix: ${done} of ${allCases().length} cases, ${failures.length} failed\n`);
    expect(failures).toEqual([]);
    const made = bench.fabric.made();
    expect(new Set(made).size).toBe(made.length);
  },
  TIME_MILLIS_MAX,
);
