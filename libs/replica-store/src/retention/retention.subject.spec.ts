// Not a test: the process that is killed. Writes and folds for ever, and says what it was promised, a line each: `d` durable through, `p`/`r` pin, `b`/`e` branch; `at` a file is being opened.
import { seededRandom } from '@understudy/testkit';
import { KILL_OPTIONS } from './kill.fixture.spec.ts';
import { RealReplica, watchedFiles } from './real.fixture.spec.ts';
import { asSequence, GENERATION } from './retention.fixture.spec.ts';

const [folder = '', seedText = '1', lifeText = '1'] = process.argv.slice(2);
const seed = Number(seedText);
const random = seededRandom(Number(lifeText));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const STAGES = {
  fold: /facts\.[01]$/,
  compaction: /\.thn\.new$/,
  thinning: /\.pts\.new$/,
  index: /\.idx\.\d+\.new$/,
  append: /\.seg$/,
};
const files = watchedFiles((path) => {
  for (const [stage, pattern] of Object.entries(STAGES)) if (pattern.test(path)) say(`at ${stage}`);
});
const real = new RealReplica({ ...KILL_OPTIONS, folder, seed, files });
await real.open();
await real.begin();
real.replica.onDurable(({ sequence }) => say(`d ${sequence}`));
real.loop.start();

function anyPoint(): number | undefined {
  const points = real.allPoints().filter(({ sequence }) => real.loop.hasPoint(sequence));
  return points[random.below(points.length)]?.sequence;
}

async function pinOrRelease(): Promise<void> {
  const own = real.pins.list().filter(({ kind }) => kind === 'ledger');
  if (own.length > 0) {
    say(`r ${own[0]!.id}`);
    return await real.pins.release(own[0]!.id);
  }
  const sequence = anyPoint();
  if (sequence === undefined) return;
  const request = { kind: 'ledger', owner: 'test', sequence: asSequence(sequence) } as const;
  const pin = await real.pins.acquire(request, (at) => real.loop.hasPoint(at));
  say(`p ${pin.id} ${sequence}`);
}

async function branchOrDelete(): Promise<void> {
  const [oldest] = real.branches.list();
  if (oldest !== undefined) {
    say(`e ${oldest.branchId}`);
    return await real.branches.delete(oldest.branchId);
  }
  const point = anyPoint();
  if (point === undefined) return;
  const request = { kind: 'durable', point: asSequence(point), generation: GENERATION, owner: 'test' } as const;
  say(`b ${(await real.branches.create(request)).id} ${point}`);
}

for (;;) {
  for (let batch = 0; batch < 10; batch++) {
    await real.append();
    await new Promise((resolve) => setTimeout(resolve, 3));
  }
  if (random.chance(0.3)) await pinOrRelease();
  if (random.chance(0.1)) await branchOrDelete();
}
