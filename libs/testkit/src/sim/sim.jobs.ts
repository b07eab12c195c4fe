import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { RunDigest } from './run-digest.ts';
import type { SimArguments } from './sim.arguments.ts';

interface Closing {
  readonly seeds?: number;
  readonly failed?: number;
  readonly steps: number;
  readonly faults: number;
  readonly digest: string;
  readonly ok: boolean;
}

/** The seeds in several processes at once, each with its share of them; the closing line is the sum. The digest is one of the jobs' digests, in order. */
export async function runInJobs(
  { seed, seeds, jobs }: SimArguments,
  args: readonly string[],
  print: (line: string) => void,
): Promise<number> {
  const shares = Array.from({ length: Math.min(jobs, seeds) }, (_, job) => {
    const from = Math.floor((seeds * job) / jobs);
    return { seed: seed + from, seeds: Math.floor((seeds * (job + 1)) / jobs) - from };
  }).filter((share) => share.seeds > 0);
  const done = await Promise.all(shares.map((share) => runShare(share, args, print)));
  const sum = (of: (closing: Closing) => number): number => done.reduce((total, closing) => total + of(closing), 0);
  const digest = new RunDigest();
  for (const closing of done) digest.event(closing.digest);
  const ok = done.every((closing) => closing.ok);
  const failed = sum((closing) => closing.failed ?? Number(!closing.ok));
  const counts = { seeds: sum((closing) => closing.seeds ?? 1), failed };
  const work = { steps: sum((closing) => closing.steps), faults: sum((closing) => closing.faults) };
  print(JSON.stringify({ seed, ...counts, ...work, digest: digest.end(), ok }));
  return ok ? 0 : 1;
}

/** The same command in a process of its own; of an option that is given twice the last one counts. */
async function runShare(
  share: { readonly seed: number; readonly seeds: number },
  args: readonly string[],
  print: (line: string) => void,
): Promise<Closing> {
  const own = ['--jobs', '1', '--seed', String(share.seed), '--seeds', String(share.seeds)];
  const main = process.argv[1] ?? '';
  const child = spawn(process.execPath, [...process.execArgv, main, ...args, ...own], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal));
  let last = '';
  for await (const line of createInterface({ input: child.stdout })) {
    if (last !== '') print(last);
    last = line;
  }
  if (!last.startsWith('{')) throw new Error(`the job of seeds from ${share.seed} ended without a result: ${last}`);
  return JSON.parse(last) as Closing;
}
