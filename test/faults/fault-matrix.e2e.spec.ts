// Real processes of two sites and a control plane on hosts of their own (network namespaces), on small file systems; see docs/reliability.md.
import { appendFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { NetworkNamespaces } from '../support/network-namespaces.ts';
import { type CaseResult, type FaultCase, play, rowOf, titleOf } from './support/fault-case.ts';
import { FaultLab } from './support/fault-lab.ts';
import { fullMatrix, sample } from './support/matrix.ts';
import { readResults, tableOf, writePage } from './support/matrix-report.ts';
import { SmallFileSystem } from './support/small-file-system.ts';

const { UNDERSTUDY_FAULTS: wanted = 'sample', UNDERSTUDY_FAULT_ROUNDS: rounds = '1' } = process.env;
const SEED = Number(process.env['UNDERSTUDY_SEED'] ?? Date.now() % 1_000_000);
const SECONDS = Number(process.env['UNDERSTUDY_FAULT_SECONDS'] ?? Infinity);
const only = new RegExp(process.env['UNDERSTUDY_FAULT_ONLY'] ?? '');
const isFull = wanted !== 'sample';
/** A line for each round; several runs may share it. */
const RESULTS = process.env['UNDERSTUDY_FAULT_RESULTS'] ?? join(tmpdir(), `understudy-faults-${SEED}.jsonl`);
/** What the processes said last where something went wrong. */
const LOG = `${RESULTS}.log`;

const chosen = (isFull ? fullMatrix : sample).filter((each) => only.test(titleOf(rowOf(each))));
const missing = NetworkNamespaces.missing() ?? SmallFileSystem.missing();

async function open(clocks: boolean): Promise<FaultLab> {
  const lab = await FaultLab.open({ seed: SEED, clocks });
  try {
    await lab.settle();
    return lab;
  } catch (error) {
    const words = lab.lastWords();
    await lab.close();
    throw new Error(`${(error as Error).message}\n${words}`, { cause: error });
  }
}

/** After a case that failed the next one begins on new hosts: each is judged for itself. */
async function run(cases: readonly FaultCase[], clocks: boolean, deadline: number): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  let lab: FaultLab | undefined;
  try {
    for (const each of cases) {
      if (performance.now() > deadline) break;
      lab ??= await open(clocks);
      const result = await play(lab, each);
      results.push(result);
      if (isFull) appendFileSync(RESULTS, `${JSON.stringify({ ...result, load: loadavg()[0] })}\n`);
      if (result.problem === undefined) continue;
      const words = `${titleOf(result)}: ${result.problem}\n${lab.lastWords()}\n`;
      if (isFull) appendFileSync(LOG, words);
      else console.error(words);
      await lab.close();
      lab = undefined;
    }
    return results;
  } finally {
    await lab?.close();
  }
}

const title = `${chosen.length} faults × ${rounds} rounds: nothing is lost, no request of the disk waits, it recovers by itself (seed ${SEED})`;
if (missing !== undefined) test.skip(`${title} (${missing})`, () => undefined);
else
  test(
    title,
    async () => {
      const deadline = performance.now() + SECONDS * 1_000;
      const all = Array.from({ length: Number(rounds) }, () => chosen).flat();
      const results: CaseResult[] = [];
      for (const clocks of [false, true]) {
        const part = all.filter(({ fault }) => (fault.needsClocks ?? false) === clocks);
        if (part.length > 0) results.push(...(await run(part, clocks, deadline)));
      }
      if (isFull) console.error(`${tableOf(results)}\n${RESULTS}`);
      if (wanted === 'write') writePage(readResults(RESULTS));
      expect(results.filter(({ problem }) => problem !== undefined)).toEqual([]);
      expect(results.length).toBeGreaterThan(0);
    },
    isFull ? 12 * 3_600_000 : 240_000,
  );
