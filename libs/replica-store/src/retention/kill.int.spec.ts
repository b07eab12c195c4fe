import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type SeededRandom, seededRandom } from '@understudy/testkit';
import { KILL_OPTIONS } from './kill.fixture.spec.ts';
import { RealReplica } from './real.fixture.spec.ts';

/** Real: kill -9 of a process that appends, indexes, thins, compacts and folds, at any moment. */
const ROUNDS = Number(process.env.UNDERSTUDY_KILL_ROUNDS ?? 3);
const SEED = Number(process.env.UNDERSTUDY_SEED ?? 1);

/** What the processes were promised, over all their lives. */
class Promised {
  durable = 0;
  readonly pins = new Map<string, number>();
  readonly branches = new Map<string, number>();

  hear(line: string): void {
    const [what, id = '', sequence] = line.split(' ');
    if (what === 'd') this.durable = Number(id);
    else if (what === 'p') this.pins.set(id, Number(sequence));
    else if (what === 'r') this.pins.delete(id);
    else if (what === 'b') this.branches.set(id, Number(sequence));
    else if (what === 'e') this.branches.delete(id);
    else if (what !== 'at') throw new Error(`the subject says ${line}`);
  }
}

let folder: string;
let child: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-retention-kill-'));
});
afterEach(async () => {
  await kill();
  rmSync(folder, { recursive: true, force: true });
});

async function kill(): Promise<void> {
  const process = child;
  child = undefined;
  if (process === undefined || process.exitCode !== null || process.signalCode !== null) return;
  const gone = once(process, 'close');
  process.kill('SIGKILL');
  await gone;
}

const STAGES = ['fold', 'compaction', 'thinning', 'index', 'append'];

/** One life: it has made some batches durable; then it is killed in the stage that the life is for, or a moment later. Answers the stage. */
async function live(life: number, promised: Promised, random: SeededRandom): Promise<string> {
  const stage = STAGES[(life - 1) % STAGES.length]!;
  const flags = ['--disable-warning=ExperimentalWarning', '--conditions=@understudy/source'];
  const subject = join(import.meta.dirname, 'retention.subject.spec.ts');
  child = spawn(process.execPath, [...flags, subject, folder, `${SEED}`, `${SEED * 1000 + life}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  let complaint = '';
  child.stderr!.on('data', (chunk: Buffer) => {
    complaint = `${complaint}${chunk.toString()}`.slice(-4000);
  });
  const before = promised.durable;
  const lines = createInterface({ input: child.stdout! });
  const skipped = random.below(3);
  const reached = new Promise<void>((resolve) => {
    let count = 0;
    lines.on('line', (line) => {
      promised.hear(line);
      if (promised.durable > before + 60 && line === `at ${stage}` && ++count > skipped) resolve();
    });
    lines.once('close', resolve);
  });
  await reached;
  if (child.exitCode !== null) throw new Error(`the subject ended: ${complaint}`);
  await new Promise((resolve) => setTimeout(resolve, random.chance(0.5) ? 0 : random.below(30)));
  if (child.exitCode !== null) throw new Error(`the subject ended: ${complaint}`);
  await kill();
  return stage;
}

function unfinishedFiles(path: string): string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.new'));
}

describe('kill -9 of a process that keeps a replica', () => {
  it(
    `loses nothing that was acknowledged, and every kept point is equal (seed ${SEED}, ${ROUNDS} kills)`,
    async () => {
      const promised = new Promised();
      const random = seededRandom(SEED);
      const found = { inFold: 0, unfinished: 0, points: 0, durable: 0, pins: 0, branches: 0 };
      let modelled = 0;
      let history: RealReplica['history'] | undefined;
      for (let life = 1; life <= ROUNDS; life++) {
        await live(life, promised, random);
        found.unfinished += unfinishedFiles(folder).length;
        const real = new RealReplica({
          ...KILL_OPTIONS,
          folder,
          seed: SEED,
          ...(history === undefined ? {} : { history }),
        });
        history = real.history;
        try {
          await real.open();
          const { replica } = real;
          if (replica.facts.oldestPoint > replica.facts.baseSequence) found.inFold += 1;
          expect(replica.durable().sequence).toBeGreaterThanOrEqual(promised.durable);
          real.catchUp(modelled + 1);
          modelled = replica.held().sequence;
          await checkAll(real, promised);
          found.points += real.allPoints().length;
          // What the kill left half done is done again, beside nothing else, and changes nothing.
          for (let step = 0; step < 30; step++) await real.loop.step();
          await checkAll(real, promised, () => random.chance(0.1));
          await real.replica.flush();
          found.durable = replica.durable().sequence;
          Object.assign(found, { pins: real.pins.list().length, branches: real.branches.list().length });
        } finally {
          await real.close();
        }
      }
      process.stderr.write(`${JSON.stringify({ seed: SEED, kills: ROUNDS, ...found })}\n`);
    },
    60_000 + 20_000 * ROUNDS,
  );

  async function checkAll(real: RealReplica, promised: Promised, share = () => true): Promise<void> {
    real.checkPolicy();
    const visible = real.allPoints().map(({ sequence }) => sequence);
    for (const sequence of visible) await real.checkPoint(sequence, share);
    for (const [id, sequence] of promised.pins) {
      expect(real.pins.get(id)?.sequence).toBe(sequence);
      expect(visible).toContain(sequence);
    }
    for (const [id, point] of promised.branches) {
      const branch = real.branches.get(id) ?? (await real.branches.open(id));
      await real.history.check(point, branch.devices);
    }
    expect(real.replica.faults()).toEqual([]);
  }
});
